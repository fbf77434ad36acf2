import { describe, expect, it } from 'vitest';
import type { ScriptRef } from '../../rules/_core/behaviour-facts.ts';
import type { CallTestimony } from '../../rules/_core/testimony.ts';
import { NO_FILTER, shownSections } from './filter.ts';
import { KEPT_ROWS } from './live.ts';
import { csvOf, graveText, textOf } from './said.ts';
import { openTimeline, type Told } from './sections.ts';

const SHOP = 'https://shop.example/pay';
const PAN = { part: 'pan', encoding: 'raw', canary: false } as const;

function script(url: string, change: Partial<ScriptRef> = {}): ScriptRef {
  return { url, line: 1, inline: false, evaluated: false, via: [], ...change };
}

const SKIMMER = script('https://cdn.other.example/a.js');

function call(change: Partial<CallTestimony> = {}): CallTestimony {
  return {
    ...{ api: 'fetch', by: SKIMMER, target: 'https://collect.example/in', subject: 'post' },
    ...{ carries: [], size: 40, at: 100, count: 1, refused: false, after: 0 },
    ...change,
  };
}

const read = (at: number) =>
  call({ api: 'HTMLInputElement.value', subject: '+cc-number', target: '', at });

function told(calls: readonly CallTestimony[], change: Partial<Told> = {}): Told {
  return {
    ...{ id: 'one', origin: 1000, isTop: true, url: SHOP, cursor: calls.length, lost: 0 },
    recorder: { state: 'trusted', dropped: 0 },
    entries: calls.map((one) => ({ call: one, added: one.count, at: one.at })),
    ...change,
  };
}

function rowsOf(...answers: Told[][]) {
  const timeline = openTimeline();
  for (const answer of answers) timeline.take(answer);
  return timeline.sections.map(({ rows }) => rows);
}

describe('rows', () => {
  it('go from the field to the script to where it is sent', () => {
    const [rows = []] = rowsOf([told([read(50), call({ carries: [PAN], at: 60 })])]);
    expect(rows).toMatchObject([
      { role: 'read', subject: 'pan', script: 'cdn.other.example/a.js', sink: '', weight: 'plain' },
      { role: 'send', parts: ['pan'], sink: 'collect.example', destination: 'elsewhere' },
    ]);
    expect(rows[1]?.weight).toBe('grave');
  });

  it('to the shop itself deserve no mark, whatever they hold', () => {
    const target = 'https://api.shop.example/order';
    const [rows] = rowsOf([told([call({ carries: [PAN], target })])]);
    expect(rows).toMatchObject([{ destination: 'shop', weight: 'plain' }]);
  });

  it('of what a script sends elsewhere are marked only after it read a card field', () => {
    const [rows] = rowsOf([told([call({ at: 10 }), read(20), call({ at: 9000 })])]);
    expect(rows?.map(({ weight }) => weight)).toEqual(['plain', 'plain', 'watch']);
  });

  it('say which script put theirs into the page', () => {
    const loader = script('https://tags.example/gtm.js');
    const insert = call({ api: 'script.src', by: loader, target: SKIMMER.url, at: 5 });
    const [rows] = rowsOf([told([insert, read(20)])]);
    expect(rows?.[1]?.inserter).toBe('tags.example/gtm.js');
  });

  it('leave out what is no business of ours', () => {
    const search = call({ api: 'HTMLInputElement.value', subject: '+search', target: '' });
    expect(rowsOf([told([search, call({ api: 'unheardOf' })])])).toEqual([[]]);
  });
});

describe('repetitions', () => {
  it('within two seconds are one row that counts; later ones are another', () => {
    const [rows] = rowsOf([told([read(0), read(500), read(1900), read(6000)])]);
    expect(rows?.map(({ count }) => count)).toEqual([3, 1]);
    expect(rows?.[0]).toMatchObject({ at: 0, until: 1900 });
  });

  it('are counted also where something else came between them', () => {
    const other = call({ at: 300 });
    const [rows] = rowsOf([told([read(0), other])], [told([read(400)])]);
    expect(rows?.map(({ count }) => count)).toEqual([2, 1]);
  });
});

describe('loads', () => {
  it('each are a section of their own, and a frame’s calls stand in order of time', () => {
    const frame = { id: 'f', isTop: false, url: 'https://shop.example/card', origin: 1500 };
    const timeline = openTimeline();
    timeline.take([told([call({ at: 900 })]), told([read(100)], frame)]);
    timeline.take([told([call()], { id: 'two', origin: 90_000 })]);
    const [first, second] = timeline.sections;
    expect(first?.rows).toMatchObject([
      { at: 600, frame: 'shop.example/card' },
      { at: 900, frame: '' },
    ]);
    expect(second?.rows).toHaveLength(1);
  });

  it('ask only documents that are still there', () => {
    const timeline = openTimeline();
    timeline.take([told([call()]), told([], { id: 'frame', isTop: false, cursor: 4 })]);
    expect(timeline.cursors).toEqual({ one: 1, frame: 4 });
    timeline.take([told([], { id: 'two', cursor: 0 })]);
    expect(timeline.cursors).toEqual({ two: 0 });
  });

  it('count what could not be told, each once', () => {
    const timeline = openTimeline();
    const dropped = { state: 'trusted', dropped: 5 } as const;
    timeline.take([told([], { recorder: dropped, lost: 2 })]);
    timeline.take([told([], { recorder: dropped })]);
    expect(timeline.sections[0]?.lost).toBe(7);
  });

  it('say that nothing is new where nothing is', () => {
    const timeline = openTimeline();
    expect(timeline.take([told([call()])])).toBe(true);
    expect(timeline.take([told([])])).toBe(false);
  });
});

describe('bounds', () => {
  const many = Array.from({ length: KEPT_ROWS + 50 }, (_, n) =>
    call({ target: `https://h${n}.example/`, at: n }),
  );

  it('keep the newest rows of all loads', () => {
    const sections = rowsOf([told([call()])], [told(many, { id: 'two' })]);
    expect(sections).toHaveLength(1);
    expect(sections[0]).toHaveLength(KEPT_ROWS);
    expect(sections[0]?.[0]?.sink).toBe('h50.example');
  });

  it('draw fewer, and say how many are older', () => {
    const timeline = openTimeline();
    timeline.take([told(many)]);
    const [shown] = shownSections(timeline.sections, NO_FILTER);
    expect(shown?.rows).toHaveLength(300);
    expect(shown?.older).toBe(KEPT_ROWS - 300);
  });

  it('let a cleared list begin anew', () => {
    const timeline = openTimeline();
    timeline.take([told([read(0)])]);
    timeline.clear();
    timeline.take([told([read(10)])]);
    expect(timeline.sections[0]?.rows).toMatchObject([{ count: 1 }]);
  });
});

describe('what is asked for', () => {
  const timeline = openTimeline();
  timeline.take([
    told([
      read(0),
      call({ at: 10, target: 'https://shop.example/x' }),
      call({ at: 5000, carries: [PAN] }),
      call({
        at: 6000,
        by: script('https://stats.example/s.js'),
        target: 'https://stats.example/',
      }),
    ]),
  ]);
  const sinks = (change: Partial<typeof NO_FILTER>) =>
    shownSections(timeline.sections, { ...NO_FILTER, ...change })[0]?.rows.map(({ sink }) => sink);

  it('is card data, others’ servers, or a word', () => {
    expect(sinks({ kind: 'card' })).toEqual(['', 'collect.example']);
    expect(sinks({ kind: 'elsewhere' })).toEqual(['collect.example', 'stats.example']);
    expect(sinks({ text: ' STATS ' })).toEqual(['stats.example']);
  });
});

describe('copies', () => {
  const timeline = openTimeline();
  timeline.take([told([call({ carries: [PAN], target: 'https://collect.example/in' })])]);

  it('have a head and one line a row, in both languages', () => {
    const lines = csvOf(timeline.sections, 'ja').trim().split('\r\n');
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain('"カード番号"');
    expect(lines[1]?.split('","')).toHaveLength(lines[0]?.split('","').length ?? 0);
    expect(textOf(timeline.sections, 'en')).toContain('card number');
  });

  it('say aloud what left, and that it was blocked where it was', () => {
    const row = timeline.grave[0];
    if (!row) throw new Error('nothing grave');
    expect(graveText(row, 'ja')).toContain('collect.example');
    expect(graveText({ ...row, refused: true }, 'en')).toMatch(/^Blocked/);
  });
});
