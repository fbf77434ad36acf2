import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageScript } from '../../rules/_core/page-scripts.ts';
import type { DocumentTexts } from '../script-texts/read.ts';
import type { Asked, Fetched } from './fetch-text.ts';
import { createTextReader, mayAsk } from './script-texts.ts';

const { fetchText } = vi.hoisted(() => ({
  fetchText: vi.fn<(asked: Asked) => Promise<Fetched>>(),
}));
interface Known {
  url: string;
  hash: string;
  varying: boolean;
}
const known = vi.hoisted(() => new Map<string, Known>());
vi.mock('wxt/browser', () => ({ browser: {} }));
vi.mock('./fetch-text.ts', async (original) => ({
  ...(await original<typeof import('./fetch-text.ts')>()),
  fetchText,
}));
vi.mock('./known-addresses.ts', () => ({
  knownAddress: async (_: string, url: string) => known.get(url) ?? null,
  rememberAddress: async (row: Known) => void known.set(row.url, row),
}));

const STORE = 'https://shop.example';
const URL_ = 'https://cdn.example/a.js';
let answers: string[];
let asked: string[];

beforeEach(() => {
  answers = [];
  asked = [];
  known.clear();
  fetchText.mockImplementation(async ({ url, cache }) => {
    asked.push(`${cache} ${url}`);
    const text = answers.length > 1 ? answers.shift() : answers[0];
    return text === undefined
      ? { state: 'not-available' }
      : { state: 'read', text, hash: `hash of ${text}` };
  });
});
afterEach(() => fetchText.mockReset());

const reader = (signal = new AbortController().signal) => createTextReader(STORE, () => signal);

function script(given: Partial<PageScript>): PageScript {
  return {
    doc: 0,
    index: 0,
    kind: 'external',
    url: URL_,
    provenance: { by: 'parser', url: '' },
    element: null,
    ...given,
  };
}

const source = (texts: Partial<DocumentTexts> | null = {}) => ({
  texts: texts && { texts: [], cut: 0, loaded: [], loadedAt: 1, ...texts },
  url: STORE,
  charset: 'UTF-8',
});

describe('an external script', () => {
  it('is asked for twice when it is new, the second time past every cache', async () => {
    answers = ['a'];
    expect(await reader().read(script({}), source())).toMatchObject({ text: 'a', varying: false });
    expect(asked).toEqual([`default ${URL_}`, `no-store ${URL_}`]);
  });

  it('is asked for once when it is as it was', async () => {
    answers = ['a'];
    await reader().read(script({}), source());
    asked = [];
    await reader().read(script({}), source());
    expect(asked).toEqual([`default ${URL_}`]);
  });

  it('varies where two answers past every cache differ', async () => {
    answers = ['a', 'b', 'c'];
    expect(await reader().read(script({}), source())).toMatchObject({ text: 'b', varying: true });
  });

  it('does not vary where only the cache was old', async () => {
    answers = ['old', 'new', 'new'];
    expect(await reader().read(script({}), source())).toMatchObject({
      text: 'new',
      varying: false,
    });
  });

  it('is asked for once by all audits of a load, and again only where it was not available', async () => {
    const load = reader();
    const both = await Promise.all([
      load.read(script({}), source()),
      load.read(script({}), source()),
    ]);
    expect(both.map(({ state }) => state)).toEqual(['not-available', 'not-available']);
    expect(asked).toHaveLength(1);
    answers = ['a'];
    await load.read(script({}), source());
    expect(asked).toHaveLength(1);
    load.retry();
    expect(await load.read(script({}), source())).toMatchObject({ text: 'a' });
  });

  it('is asked for again after it was called off', async () => {
    answers = ['a'];
    let controller = new AbortController();
    const load = createTextReader(STORE, () => controller.signal);
    fetchText.mockImplementationOnce(
      ({ signal }) =>
        new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
    );
    const calledOff = load.read(script({}), source());
    controller.abort();
    controller = new AbortController();
    await expect(calledOff).rejects.toThrow();
    expect(await load.read(script({}), source())).toMatchObject({ text: 'a' });
  });

  it('is asked for at its exact address, where that is known', async () => {
    answers = ['a'];
    const shaped = script({ url: 'https://cdn.example/b.js?v=…', index: null });
    expect(await reader().read(shaped, source())).toMatchObject({ state: 'not-available' });
    expect(asked).toEqual([]);
    const loaded = ['https://cdn.example/b.js?v=3'];
    expect(await reader().read(shaped, source({ loaded }))).toMatchObject({ state: 'read' });
    expect(asked[0]).toBe('default https://cdn.example/b.js?v=3');
  });

  it('is one of few at a time', async () => {
    let open = 0;
    let most = 0;
    fetchText.mockImplementation(async () => {
      most = Math.max(most, ++open);
      await new Promise((resolve) => setTimeout(resolve));
      open--;
      return { state: 'not-available' };
    });
    const load = reader();
    await Promise.all(
      Array.from({ length: 40 }, (_, n) =>
        load.read(script({ url: `https://cdn.example/${n}.js` }), source()),
      ),
    );
    expect(most).toBe(6);
  });

  it('is given up where nobody waits any more', async () => {
    fetchText.mockRejectedValue(new DOMException('', 'AbortError'));
    await expect(reader().read(script({}), source())).rejects.toThrow();
  });
});

describe('other scripts', () => {
  const element = { length: 3 } as PageScript['element'];

  it('inline ones are what the document says, as long as it is the same script still', async () => {
    const inline = script({ kind: 'inline', url: STORE, element });
    const read = (texts: Partial<DocumentTexts> | null) => reader().read(inline, source(texts));
    expect(await read({ texts: ['a=1'] })).toMatchObject({ state: 'read', text: 'a=1' });
    expect(await read({ texts: ['another'] })).toMatchObject({ state: 'not-available' });
    expect(await read({ texts: [null], cut: 1 })).toMatchObject({ state: 'too-large' });
    expect(await read(null)).toMatchObject({ state: 'not-available' });
  });

  it('data scripts are decoded, blobs and evaluated text have no text to be had', async () => {
    const load = reader();
    const data = script({ url: 'data:text/javascript,a' });
    expect(await load.read(data, source({ texts: ['data:text/javascript,a%3D1'] }))).toMatchObject({
      text: 'a=1',
    });
    const blob = script({ url: 'blob:https://shop.example/1' });
    expect(await load.read(blob, source())).toMatchObject({ state: 'evaluated' });
    const evaluated = script({ kind: 'evaluated', index: null, url: STORE });
    expect(await load.read(evaluated, source())).toMatchObject({ state: 'evaluated' });
    expect(asked).toEqual([]);
  });
});

it.each([
  ['https://cdn.example/a.js', 'https://shop.example', true],
  ['https://cdn.example/a.js', 'http://shop.example', true],
  ['http://shop.example/a.js', 'http://shop.example', true],
  ['http://cdn.example/a.js', 'http://shop.example', false],
  ['http://shop.example/a.js', 'https://shop.example', false],
])('%s for a page of %s: %s', (url, page, allowed) => {
  expect(mayAsk(url, page)).toBe(allowed);
});
