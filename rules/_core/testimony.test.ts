import { describe, expect, it } from 'vitest';
import type { AdditionFact, CallFact } from './behaviour-facts.ts';
import { FACTS_VERSION } from './facts.ts';
import { mergeSnapshots } from './merge.ts';
import { submissionOf } from './testimony.ts';

const by = { url: 'https://tags.example/t.js', line: 1, inline: false, evaluated: false, via: [] };
const told = (more: object): CallFact =>
  ({
    doc: 0,
    api: 'script.src',
    by,
    target: 'https://cdn.example/a.js',
    subject: 'script',
    carries: [],
    size: 0,
    at: 1,
    count: 1,
    refused: false,
    ...more,
  }) as unknown as CallFact;
const added = (url: string): AdditionFact => ({
  doc: 0,
  tag: 'script',
  url,
  excerpt: '<script>',
  cardWords: false,
  removed: false,
  at: 2,
  by: null,
});

function merged(calls: CallFact[], additions: AdditionFact[], natives: string[] = []) {
  const snapshot = {
    version: FACTS_VERSION,
    faults: [],
    cut: {},
    readableCookies: [],
    loadedAt: 0,
    timings: {},
    calls,
    additions,
    natives: natives.map((name) => ({ doc: 0, name, by: null })),
  };
  return mergeSnapshots([{ snapshot, frameId: 0, parentFrameId: null }]);
}

describe('testimony in a merged page', () => {
  it('of a frame is put into the time of the page around it', () => {
    const frame = (loadedAt: number) => ({
      version: FACTS_VERSION,
      faults: [],
      cut: {},
      readableCookies: [],
      loadedAt,
      timings: {},
      calls: [told({ at: 10 })],
    });
    const { calls } = mergeSnapshots([
      { snapshot: frame(5300), frameId: 7, parentFrameId: null },
      { snapshot: frame(5000), frameId: 0, parentFrameId: null },
    ]);
    expect(calls?.map(({ doc, at }) => [doc, at])).toEqual([
      [0, 10],
      [1, 310],
    ]);
  });

  it('gets roles; unknown names and subjects do not come in', () => {
    const { calls } = merged(
      [told({}), told({ api: 'constructor' }), told({ api: 'fetch', subject: 'forged' })],
      [],
    );
    expect(calls?.map(({ api, role, subject }) => [api, role, subject])).toEqual([
      ['script.src', 'insert', 'script'],
      ['fetch', 'send', ''],
    ]);
  });

  it('says which script brought an address into the page', () => {
    const { additions } = merged(
      [told({})],
      [added('https://cdn.example/a.js'), added('https://cdn.example/b.js'), added('')],
    );
    expect(additions?.map((row) => row.by)).toEqual([by, null, null]);
  });

  it('says who called first what was replaced, of the calls after it', () => {
    const other = { ...by, url: 'https://other.example/o.js' };
    const { natives, calls } = merged(
      [
        told({ api: 'fetch', after: 0, by: other, size: 9 }),
        told({ api: 'fetch', after: 1, by: null, at: 2 }),
        told({ api: 'fetch', after: 1, at: 3 }),
        told({ api: 'fetch', after: 2, by: other, at: 4, count: 2 }),
      ],
      [],
      ['fetch', 'HTMLInputElement.value'],
    );
    expect(natives?.map((row) => row.by)).toEqual([by, null]);
    expect(calls?.map((row) => [row.by?.url, row.count, row.size, row.at])).toEqual([
      [other.url, 3, 9, 1],
      [undefined, 1, 0, 2],
      [by.url, 1, 0, 3],
    ]);
    expect(JSON.stringify(calls)).not.toContain('after');
  });

  it('names each part that a call carries once, as it was found first', () => {
    const pan = { part: 'pan', encoding: 'raw', canary: false };
    const { calls } = merged([told({ carries: [pan, { ...pan, encoding: 'base64' }] })], []);
    expect(calls?.[0]?.carries).toEqual([pan]);
  });
});

describe('submission', () => {
  const sent = {
    action: 'https://shop.example:443/pay?x=…',
    method: 'post',
    submitted: true,
    luhnNames: ['number'],
    shortNames: ['quantity', 'card_cvc', 'sec-code'],
    entryCount: 4,
  };

  it('has its origin, and of the short entries those that a code may stand in', () => {
    expect(submissionOf(sent, 2)).toEqual({
      doc: 2,
      action: sent.action,
      actionOrigin: 'https://shop.example',
      method: 'post',
      submitted: true,
      luhnNames: ['number'],
      codeNames: ['card_cvc', 'sec-code'],
      entryCount: 4,
    });
  });

  it.each([
    ['', 'get'],
    ['put', 'get'],
    ['dialog', 'dialog'],
  ])('by %j goes by %s', (method, as) => {
    expect(submissionOf({ ...sent, method }, 0).method).toBe(as);
  });
});
