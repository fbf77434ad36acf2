import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { toCsv } from './exports.ts';
import { keyOf, nameOf, pageAddress, scriptAddress } from './identity.ts';
import { INVENTORY_BOUNDS, type Sighting, type Visit } from './inventory.ts';
import { day, HEADERS, PAGE, STORE, Store, sighting } from './testing.ts';
import { textDiff } from './text-diff.ts';
import { recordVisit } from './visits.ts';

const FILES = ['a.js', 'b.js', 'c.js', 'd.js'];

/** A visit in any order of time, as whom and where it may be. */
const visits = fc.record({
  at: fc.integer({ min: 0, max: 400 }).map(day),
  page: fc.constantFrom(PAGE, `${PAGE}/confirm`),
  asAdmin: fc.boolean(),
  load: fc.constantFrom(1, 2, 3),
  headers: fc.constantFrom(null, HEADERS, { ...HEADERS, 'x-frame-options': null }),
  sightings: fc.uniqueArray(
    fc.record({
      file: fc.constantFrom(...FILES),
      text: fc.constantFrom(null, '1', '2', '3'),
      varying: fc.boolean(),
      integrity: fc.constantFrom('none' as const, 'sri' as const),
      by: fc.constantFrom('parser' as const, 'script' as const, 'unknown' as const),
    }),
    { selector: ({ file }) => file },
  ),
});
type Made = typeof visits extends fc.Arbitrary<infer T> ? T : never;

const visitOf = ({ sightings, ...rest }: Made): Visit => ({
  ...{ store: STORE, ...rest },
  sightings: sightings.map(
    ({ file, text, varying, integrity, by }): Sighting =>
      sighting(file, {
        ...{ hash: text && `${file} ${text}`, varying, integrity, provenance: { by, url: '' } },
      }),
  ),
});

const steps = fc.array(
  fc.oneof({ weight: 4, arbitrary: visits }, fc.constant('approve' as const)),
  {
    maxLength: 40,
  },
);

it('whatever is visited and approved in whatever order: nothing is lost, times and bounds hold', () => {
  fc.assert(
    fc.property(steps, (list) => {
      const store = new Store();
      for (const step of list) {
        const log = [...store.log];
        const keys = store.rows.map(({ key }) => key);
        if (step === 'approve') {
          if (store.visits.length > 0) store.approve();
        } else {
          const { sightings, ...given } = visitOf(step);
          store.visit(sightings, given);
          const known = new Set(store.rows.map(({ key }) => key));
          expect(sightings.every(({ key }) => known.has(key))).toBe(true);
        }
        expect(store.log.slice(0, log.length)).toEqual(log);
        expect(store.rows.map(({ key }) => key).slice(0, keys.length)).toEqual(keys);
        for (const row of store.rows) {
          expect(row.firstSeen <= row.lastSeen).toBe(true);
          expect(row.versions.every(({ from, to }) => from <= to)).toBe(true);
          expect(row.versions.length).toBeLessThanOrEqual(INVENTORY_BOUNDS.versions);
          expect(row.status === 'approved').toBe(
            row.approval !== null && row.changes.length === 0 && row.status !== 'gone',
          );
          if (row.status === 'unapproved') expect(row.approval).toBeNull();
        }
      }
    }),
    { numRuns: 300 },
  );
});

it('what was approved and comes again the same is never a change', () => {
  fc.assert(
    fc.property(fc.array(visits, { minLength: 1, maxLength: 15 }), visits, (before, last) => {
      const store = new Store();
      for (const made of before) {
        const { sightings, ...given } = visitOf(made);
        store.visit(sightings, given);
      }
      const { sightings, ...given } = visitOf(last);
      store.visit(sightings, given).approve({ at: day(500), pages: [PAGE, `${PAGE}/confirm`] });
      store.visit(sightings, { ...given, at: day(501) });
      for (const { key } of sightings) {
        const row = store.rows.find((known) => known.key === key);
        expect(row?.changes).toEqual([]);
        // What only an administrator still sees was approved as gone.
        const statuses = given.asAdmin ? ['approved', 'gone'] : ['approved'];
        expect(statuses).toContain(row?.status);
      }
    }),
    { numRuns: 300 },
  );
});

it('a visit changes nothing of what it is given', () => {
  fc.assert(
    fc.property(visits, visits, (first, second) => {
      const { rows, pages } = recordVisit({ rows: [], pages: [] }, visitOf(first));
      const before = JSON.stringify({ rows, pages });
      recordVisit({ rows, pages }, visitOf(second));
      expect(JSON.stringify({ rows, pages })).toBe(before);
    }),
  );
});

it('any text in a table is one cell that no spreadsheet runs', () => {
  const cells = fc.string({ unit: 'binary' }).map((text) => text.replace(/\p{Cc}/gu, '\n'));
  const starts = fc.constantFrom('', '=', '+', '-', '@', '\t', '\r', ' =', '＝');
  const row = fc.array(
    fc.tuple(starts, cells).map(([start, text]) => start + text),
    { minLength: 2, maxLength: 4 },
  );
  fc.assert(
    fc.property(row, (given) => {
      const csv = toCsv({ columns: given.map(() => 'x'), rows: [given] });
      const parsed = Papa.parse<string[]>(csv.slice(1).replace(/\r\n$/, ''), { newline: '\r\n' });
      const read = parsed.data[1] ?? [];
      expect(read.map((cell) => cell.replace(/^'/, ''))).toEqual(
        given.map((cell) => cell.replace(/^'/, '')),
      );
      for (const cell of read) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
    }),
  );
});

it('a key is the same whatever versions and values the query carries', () => {
  const passing = fc.constantFrom('v', 'ver', '_', 't', 'cb');
  const words = fc.stringMatching(/^[a-z]{1,8}$/);
  fc.assert(
    fc.property(words, passing, fc.nat(), fc.nat(), words, (file, name, one, two, value) => {
      const url = `https://cdn.example/${file}.js`;
      const key = (query: string): string =>
        keyOf({
          ...{ kind: 'external', url: `${url}?${query}`, shape: null, hash: null, hosts: [] },
          provenance: { by: 'parser', url: '' },
        });
      expect(key(`${name}=${one}&lang=${value}`)).toBe(key(`lang=ja&${name}=${two}`));
      expect(key(`lang=${value}`)).toBe(`external ${url}?lang`);
    }),
  );
});

it('no address whatever breaks a key, a name or a page', () => {
  fc.assert(
    fc.property(fc.oneof(fc.webUrl({ withQueryParameters: true }), fc.string()), (url) => {
      const script = {
        ...{ kind: 'external' as const, url, shape: null, hash: null, hosts: [] },
        provenance: { by: 'parser' as const, url },
      };
      expect(keyOf(script)).toBe(keyOf(script));
      expect(nameOf(script).length).toBeLessThanOrEqual(INVENTORY_BOUNDS.name);
      // Said once, an address stays as it is.
      expect(scriptAddress(scriptAddress(url))).toBe(scriptAddress(url));
      expect(pageAddress(pageAddress(url))).toBe(pageAddress(url));
    }),
    { numRuns: 500 },
  );
});

it('a difference holds both texts again where it is not cut', () => {
  const text = fc.array(fc.constantFrom('a;', 'b();', '', '}', 'c = 1;'), { maxLength: 30 });
  fc.assert(
    fc.property(text, text, (before, now) => {
      const { hunks, added, removed } = textDiff(before.join('\n'), now.join('\n'));
      const lines = hunks.flatMap((hunk) => hunk.lines);
      expect(lines.filter(({ op }) => op === 'added')).toHaveLength(added);
      expect(lines.filter(({ op }) => op === 'removed')).toHaveLength(removed);
      const [was, is] = [before.join('\n').split('\n'), now.join('\n').split('\n')];
      for (const hunk of hunks) {
        const of = (op: string) => hunk.lines.filter((line) => line.op !== op).map((l) => l.text);
        expect(was.slice(hunk.before - 1, hunk.before - 1 + of('added').length)).toEqual(
          of('added'),
        );
        expect(is.slice(hunk.now - 1, hunk.now - 1 + of('removed').length)).toEqual(of('removed'));
      }
    }),
  );
});

it('500 scripts and 200 visits cost a few milliseconds a visit', () => {
  const scripts = Array.from({ length: 500 }, (_, n) => sighting(`s${n}.js`));
  const store = new Store();
  const took: number[] = [];
  for (let n = 0; n < 200; n++) {
    const seen = scripts.filter((_, at) => (at * 7 + n) % 23 !== 0);
    const visit = {
      ...{ store: STORE, page: `${PAGE}/${n % 4}`, at: day(n), headers: HEADERS, asAdmin: false },
      sightings: seen.map((row, at) => ({ ...row, hash: `${at} ${n >> (at % 5)}` })),
    };
    const began = performance.now();
    const { visitRow, ...changed } = recordVisit(store, visit);
    took.push(performance.now() - began);
    store.visits.push(visitRow);
    store.write(changed);
  }
  expect(store.rows).toHaveLength(500);
  const sorted = took.sort((a, b) => a - b);
  const [best = 0, median = 0] = [sorted[0], sorted[100]];
  console.log(
    `recordVisit, 500 scripts: median ${median.toFixed(2)} ms, best ${best.toFixed(2)} ms`,
  );
  // The machine is shared: the best of 200 is what the work itself costs.
  expect(best).toBeLessThan(5);
});
