import { expect, it } from 'vitest';
import { withdraw } from './approvals.ts';
import { changedSince, earliestChange, type Release, releaseOf } from './releases.ts';
import { day, HEADERS, PAGE, Store, sighting } from './testing.ts';

const [a, b, c] = [sighting('a.js'), sighting('b.js'), sighting('c.js')];
const weaker = { ...HEADERS, 'x-frame-options': null };

const told = ({ rows, pages }: Release): string[] => [
  ...rows.map(({ it, at }) => `${it.name} ${at}`),
  ...pages.map(({ it, at }) => `${it.page} ${at}`),
];

it('is empty where all is as approved, and knows when that was', () => {
  const store = new Store().visit([a, b]);
  expect(releaseOf(store)).toEqual({ rows: [], pages: [], lastApproval: null });
  store.approve();
  expect(releaseOf(store)).toEqual({ rows: [], pages: [], lastApproval: store.log.at(-1)?.at });
});

it('holds what changed and what came, each with its day, the latest first', () => {
  const store = new Store().visit([a, b]).approve();
  store.visit([{ ...a, hash: 'other' }, b]);
  store.visit([{ ...a, hash: 'other' }, b, c], { headers: weaker });
  const release = releaseOf(store);
  expect(told(release)).toEqual([
    `cdn.example/c.js ${day(2)}`,
    `cdn.example/a.js ${day(1)}`,
    `${PAGE} ${day(2)}`,
  ]);
  expect(earliestChange(release)).toBe(day(1));
  expect(told(changedSince(release, day(2)))).toEqual([
    `cdn.example/c.js ${day(2)}`,
    `${PAGE} ${day(2)}`,
  ]);
  expect(told(changedSince(release, day(3)))).toEqual([]);
  expect(changedSince(release, '')).toEqual(release);
});

it('leaves out what nobody ever approved', () => {
  const store = new Store().visit([a, b]).approve({ keys: [a.key], pages: [] });
  store.visit([a, { ...b, hash: 'other' }], { headers: weaker });
  expect(told(releaseOf(store))).toEqual([]);
});

it('shows a change that the log does not tell of as one of the last visit', () => {
  const store = new Store().visit([a]).approve();
  store.visit([{ ...a, hash: 'other' }]).visit([{ ...a, hash: 'other' }]);
  store.log = [];
  expect(told(releaseOf(store))).toEqual([`cdn.example/a.js ${day(2)}`]);
});

it('counts an approval that was taken back for none', () => {
  const store = new Store().visit([a]).approve();
  const first = releaseOf(store).lastApproval;
  store.visit([{ ...a, hash: 'other' }]).approve();
  expect(releaseOf(store).lastApproval).not.toBe(first);
  const act = { by: '店長', at: day(9), keys: [a.key], pages: [PAGE] };
  expect(releaseOf(store.write(withdraw(store.rows, store.pages, act))).lastApproval).toBe(first);
});
