import { describe, expect, it } from 'vitest';
import { exactAddress, pageScripts } from './page-scripts.ts';
import { derivedOf, factsOf, type PartialFacts } from './testing.ts';

const PAGE = 'https://shop.example/checkout';
const TAG = 'https://www.googletagmanager.com/gtm.js?id=GTM-AAAA111';
const by = (url: string, via: string[] = []) => ({
  url,
  line: 1,
  inline: false,
  evaluated: false,
  via,
});
const scriptsOf = (facts: PartialFacts) => derivedOf(pageScripts, factsOf(facts));
const WATCHED: PartialFacts = { recorders: [{ state: 'trusted' }] };

describe('pageScripts', () => {
  it('names what stands in the page, data blocks and empty addresses left out', () => {
    const scripts = scriptsOf({
      scripts: [
        { index: 0, src: 'https://cdn.example/a.js?v=3' },
        { index: 1, length: 20 },
        { index: 2, type: 'application/ld+json' },
        { index: 3, inline: false, src: '' },
      ],
    });
    expect(scripts.map(({ kind, url, index }) => [kind, url, index])).toEqual([
      ['external', 'https://cdn.example/a.js?v=3', 0],
      ['inline', PAGE, 1],
    ]);
  });

  it('names workers, scripts that were taken out again, and who ran text as code', () => {
    const scripts = scriptsOf({
      scripts: [{ index: 0, src: 'https://cdn.example/a.js?v=3' }],
      additions: [
        { tag: 'script', url: 'https://cdn.example/a.js?v=…', removed: true },
        { tag: 'script', url: 'https://evil.example/once.js', removed: true },
        { tag: 'iframe', url: 'https://evil.example/frame', removed: true },
      ],
      calls: [
        { api: 'Worker', target: 'https://shop.example/worker.js', by: by(PAGE) },
        { api: 'Function', by: by('https://cdn.example/a.js') },
        { api: 'Function', by: by('https://cdn.example/a.js') },
      ],
      serviceWorkers: [{ url: 'https://shop.example/sw.js' }],
    });
    expect(scripts.slice(1).map(({ kind, url }) => [kind, url])).toEqual([
      ['external', 'https://evil.example/once.js'],
      ['worker', 'https://shop.example/worker.js'],
      ['worker', 'https://shop.example/sw.js'],
      ['evaluated', PAGE],
    ]);
    expect(scripts.at(-1)?.provenance).toEqual({
      by: 'evaluated',
      url: 'https://cdn.example/a.js',
    });
  });

  it('leaves out the scripts of a payment company’s own page in a frame', () => {
    const scripts = scriptsOf({
      documents: [{}, { url: 'https://js.stripe.com/v3/frame.html' }],
      scripts: [
        { doc: 0, index: 0, src: 'https://shop.example/a.js' },
        { doc: 1, index: 0, src: 'https://js.stripe.com/b.js' },
      ],
    });
    expect(scripts.map(({ url }) => url)).toEqual(['https://shop.example/a.js']);
  });
});

describe('provenance', () => {
  const src = 'https://cdn.example/a.js?v=3';
  const provenanceOf = (facts: PartialFacts) =>
    scriptsOf({ scripts: [{ index: 0, src }], ...facts })[0]?.provenance;
  const insertedBy = (ref: ReturnType<typeof by>): PartialFacts => ({
    ...WATCHED,
    calls: [{ api: 'script.src', target: 'https://cdn.example/a.js?v=…', by: ref }],
  });

  it('is the parser where everything was watched and nobody inserted it', () => {
    expect(provenanceOf(WATCHED)).toEqual({ by: 'parser', url: '' });
  });

  it('is unknown where nobody watched, or not everything is told', () => {
    expect(provenanceOf({})).toEqual({ by: 'unknown', url: '' });
    expect(provenanceOf({ recorders: [{ state: 'trusted', flooded: true }] })?.by).toBe('unknown');
    expect(provenanceOf({ recorders: [{ state: 'absent' }] })?.by).toBe('unknown');
  });

  it('is the script that inserted it, libraries looked through', () => {
    const library = 'https://code.jquery.com/jquery-3.7.1.min.js';
    expect(provenanceOf(insertedBy(by(library, ['https://chat.example/w.js'])))).toEqual({
      by: 'script',
      url: 'https://chat.example/w.js',
    });
  });

  it('is a tag manager where its container stands anywhere in the stack', () => {
    expect(provenanceOf(insertedBy(by('https://cdn.example/x.js', [TAG])))).toEqual({
      by: 'tag-manager',
      url: TAG,
    });
  });

  it('is some script where an addition says so without a stack', () => {
    const additions: PartialFacts['additions'] = [
      { tag: 'script', url: 'https://cdn.example/a.js?v=…', by: null },
    ];
    expect(provenanceOf({ ...WATCHED, additions })).toEqual({ by: 'script', url: '' });
  });

  it('of inline scripts follows from their attributes, where these tell', () => {
    const inline = (id: string) => ({ id, length: 9 });
    const added = { tag: 'script' as const, url: '', excerpt: '<script id="late">' };
    const facts: PartialFacts = { ...WATCHED, additions: [added] };
    const told = (scripts: NonNullable<PartialFacts['scripts']>) =>
      scriptsOf({ ...facts, scripts }).map(({ provenance }) => provenance.by);
    expect(told([inline('early'), inline('late')])).toEqual(['parser', 'script']);
    expect(told([inline('late'), inline('late')])).toEqual(['unknown', 'unknown']);
  });
});

describe('exactAddress', () => {
  it.each([
    ['https://cdn.example/a.js?v=3', 'https://cdn.example/a.js?v=3'],
    ['https://cdn.example/b.js?v=…', 'https://cdn.example/b.js?v=7'],
    ['https://cdn.example/c.js?v=…', null],
    ['https://cdn.example/[card number].js', null],
    [`https://cdn.example/${'x'.repeat(2048)}`.slice(0, 2048), null],
    ['blob:https://shop.example/1', null],
  ])('%s → %s', (url, exact) => {
    expect(exactAddress(url, ['https://cdn.example/b.js?v=7'])).toBe(exact);
  });
});
