import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { logTable, PRINTED_COLUMNS, scriptTable, toCsv } from './exports.ts';
import type { VisitRow } from './inventory.ts';
import { overTime } from './over-time.ts';
import { day, HEADERS, PAGE, STORE, Store, sighting } from './testing.ts';

const a = sighting('a.js', { vendor: 'Vendor' });

describe('the inventory as a table', () => {
  it('has a row for each script, with its authorisation, in both languages', () => {
    const store = new Store().visit([a, sighting('b.js')]).approve({ keys: [a.key] });
    const table = scriptTable(store.rows, 'en', PRINTED_COLUMNS);
    expect(table.columns[0]).toBe('Script');
    expect(table.rows.map(([name, , status]) => `${name} ${status}`)).toEqual([
      'cdn.example/b.js Not approved',
      'cdn.example/a.js Approved',
    ]);
    expect(table.dates.map((at) => table.columns[at])).toEqual([
      'Authorised on',
      'First seen',
      'Last seen',
    ]);
    const full = scriptTable(store.rows, 'ja');
    expect(full.columns).toHaveLength(16);
    expect(new Set(full.rows.map(({ length }) => length))).toEqual(new Set([16]));
    expect(full.rows[1]).toContain('店長');
    expect(full.rows[1]).toContain('お支払いに必要');
  });

  it('has the log with the latest first', () => {
    const store = new Store().visit([a]).approve();
    store.visit([{ ...a, hash: 'other' }], { headers: { ...HEADERS, 'x-frame-options': null } });
    const { rows } = logTable(store, 'en');
    expect(rows.map(([, , event, what, before, now]) => [event, what, before, now])).toEqual([
      ['Header changed', 'x-frame-options', 'DENY', 'none'],
      ['Text changed', 'cdn.example/a.js', 'a.js 1', 'other'],
      ['Approved', 'headers of the page', '', ''],
      ['Approved', 'cdn.example/a.js', '', ''],
      ['Script added', 'cdn.example/a.js', 'none', 'a.js 1'],
    ]);
  });
});

describe('CSV', () => {
  it('is UTF-8 with its mark, every cell quoted, and reads back', () => {
    const rows = [['"a", b\nc', '日本語', '']];
    const csv = toCsv({ columns: ['x', 'y', 'z'], rows });
    expect(csv.startsWith('\uFEFF"x","y","z"\r\n')).toBe(true);
    expect(Papa.parse(csv.trimEnd()).data).toEqual([['x', 'y', 'z'], ...rows]);
  });

  it.each([
    ...['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '\u3000=1', '＝1+1', '＠x'],
    '=HYPERLINK("https://x.example")\nsecond line',
  ])('has no cell that runs: %j', (cell) => {
    const [, [read = ''] = []] = Papa.parse<string[]>(
      toCsv({ columns: ['x'], rows: [[cell]] }).slice(1),
    ).data;
    expect(read[0]).toBe("'");
    expect(read.slice(1)).toBe(cell);
  });
});

describe('over time', () => {
  const visit = (at: number, changed = 0): VisitRow => ({
    ...{ store: STORE, page: PAGE, at: day(at) },
    counts: { approved: 10, unapproved: 0, changed, gone: 0 },
  });

  it('is in order, whatever the order of the visits', () => {
    expect(overTime([visit(2), visit(0), visit(1)]).map(({ at }) => at)).toEqual([
      day(0),
      day(1),
      day(2),
    ]);
    expect(overTime([])).toEqual([]);
  });

  it('is bounded, and no change falls out', () => {
    const visits = Array.from({ length: 1000 }, (_, n) => visit(n, n === 537 ? 3 : 0));
    const points = overTime(visits);
    expect(points.length).toBeLessThanOrEqual(120);
    expect([points[0]?.at, points.at(-1)?.at]).toEqual([day(0), day(999)]);
    expect(points.find(({ counts }) => counts.changed === 3)?.at).toBe(day(537));
  });
});
