import { expect, test } from 'vitest';
import { type DryRunView, presentDryRun, TIMELINE_ROWS } from './dry-run.ts';
import { timelineOf } from './dry-run-timeline.ts';
import type { Act } from './script-behaviour.ts';

function act(change: Partial<Act>): Act {
  const url = 'https://cdn.example/a.js';
  return {
    doc: 0,
    api: 'input.value',
    role: 'read',
    by: { url, line: 3, inline: false, evaluated: false, via: [] },
    target: '',
    subject: 'pan',
    carries: [],
    size: 16,
    at: 5000,
    count: 1,
    refused: false,
    owner: 'third-party',
    destination: 'none',
    actor: { url, owner: 'third-party', vendor: null, mixed: false },
    ...change,
  };
}

const holds = (part: 'pan' | 'code', encoding: 'raw' | 'base64', canary = true) => ({
  part,
  encoding,
  canary,
});
const SEND = {
  api: 'fetch',
  role: 'send',
  subject: 'post',
  target: 'https://collect.example/g',
  destination: 'elsewhere',
  refused: true,
} as const;

test('what held the test data is a row, counted from the beginning of the run', () => {
  const rows = timelineOf(
    [
      act({ carries: [holds('pan', 'raw')] }),
      act({ ...SEND, at: 5400, carries: [holds('code', 'raw'), holds('pan', 'base64')] }),
      act({ api: 'Storage.setItem', role: 'store', target: 'k', carries: [holds('pan', 'raw')] }),
    ],
    4900,
  );
  expect(
    rows.map(({ at, parts, encoding, sink, host, refused }) => ({
      at,
      parts,
      encoding,
      sink,
      host,
      refused,
    })),
  ).toEqual([
    { at: 100, parts: ['pan'], encoding: 'raw', sink: '', host: '', refused: false },
    {
      at: 500,
      parts: ['pan', 'code'],
      encoding: 'base64',
      sink: 'collect.example',
      host: 'collect.example',
      refused: true,
    },
    { at: 100, parts: ['pan'], encoding: 'raw', sink: 'k', host: '', refused: false },
  ]);
  expect(rows[0]?.script).toBe('cdn.example/a.js');
});

test('a number that is not the test data, and scripts that never read it, are no part of it', () => {
  const other = {
    url: 'https://ads.example/t.js',
    owner: 'third-party',
    vendor: null,
    mixed: false,
  } as const;
  expect(
    timelineOf(
      [
        act({ carries: [holds('pan', 'raw', false)] }),
        act({ carries: [holds('pan', 'raw')] }),
        act({ ...SEND, at: 5600, actor: other }),
      ],
      4900,
    ),
  ).toHaveLength(1);
});

test('what a reader sends unreadably afterwards is a row; what it sent before the run or without a body is not', () => {
  const rows = timelineOf(
    [
      act({ carries: [holds('pan', 'raw')] }),
      act({ ...SEND, at: 4000 }),
      act({ ...SEND, at: 5500, size: 0 }),
      act({ ...SEND, at: 5600 }),
    ],
    4900,
  );
  expect(rows.slice(1)).toMatchObject([{ at: 700, parts: [], encoding: null, action: 'send' }]);
});

test('what happened in a frame names it, and is no part of what happened in the page', () => {
  const documents = [
    { doc: 0, url: 'https://shop.example/pay' },
    { doc: 1, url: 'https://shop.example/card?…' },
    { doc: 2, url: 'about:srcdoc' },
  ];
  const read = [0, 1, 2].map((doc) => act({ doc, carries: [holds('pan', 'raw')] }));
  expect(timelineOf(read, 4900, documents).map(({ frame }) => frame)).toEqual([
    '',
    'shop.example/card',
    'srcdoc',
  ]);
});

test('reading one field after the other is one row, two sends are two', () => {
  const rows = timelineOf(
    [
      act({ carries: [holds('code', 'raw')] }),
      act({ carries: [holds('pan', 'raw')] }),
      act({ ...SEND, carries: [holds('pan', 'raw')] }),
      act({ ...SEND, carries: [holds('pan', 'raw')] }),
    ],
    4900,
  );
  expect(rows.map(({ action, parts }) => [action, parts])).toEqual([
    ['read', ['pan', 'code']],
    ['send', ['pan']],
    ['send', ['pan']],
  ]);
});

test('a kept run is shown in order and bounded; without one there is nothing to show', () => {
  const acts = Array.from({ length: 150 }, (_, n) =>
    act({ ...SEND, at: 9000 - n, carries: [holds('pan', 'raw')] }),
  );
  const timeline = timelineOf(acts, 4900);
  expect(timeline).toHaveLength(TIMELINE_ROWS);
  const shown = presentDryRun({ timeline } as DryRunView);
  expect(shown?.timeline.map(({ at }) => at)).toEqual(
    timeline.map(({ at }) => at).sort((a, b) => a - b),
  );
  expect(presentDryRun(undefined)).toBeNull();
});
