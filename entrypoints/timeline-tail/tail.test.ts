import { expect, it } from 'vitest';
import type { CallTestimony } from '../../rules/_core/testimony.ts';
import { followCalls, TAIL_ENTRIES, type Watched } from './tail.ts';

type FakeWitness = Watched & {
  events: number;
  lastActAt: number;
  rows: CallTestimony[];
  looks: number;
};

function call(change: Partial<CallTestimony> = {}): CallTestimony {
  return {
    ...{ api: 'fetch', by: null, target: 'https://a.example/', subject: 'post', carries: [] },
    ...{ size: 1, at: 100, count: 1, refused: false, after: 0 },
    ...change,
  };
}

function witness(): FakeWitness {
  const fake: FakeWitness = {
    ...{ events: 0, lastActAt: 0, rows: [], looks: 0 },
    calls: () => {
      fake.looks++;
      return fake.rows;
    },
  };
  return fake;
}

function tell(fake: FakeWitness, row: CallTestimony): void {
  fake.rows.push(row);
  fake.events += row.count;
}

it('tells each call once, in order, to whoever brings a cursor', () => {
  const fake = witness();
  const follow = followCalls(fake);
  tell(fake, call({ target: 'https://a.example/' }));
  tell(fake, call({ target: 'https://b.example/' }));
  const first = follow(0);
  expect(first.entries.map((entry) => entry.call.target)).toEqual([
    'https://a.example/',
    'https://b.example/',
  ]);
  tell(fake, call({ target: 'https://c.example/' }));
  expect(follow(first.cursor).entries).toHaveLength(1);
  // Another window that opens later gets all of it.
  expect(follow(0).entries).toHaveLength(3);
});

it('tells how often a call came again, and about when', () => {
  const fake = witness();
  const follow = followCalls(fake);
  const row = call();
  tell(fake, row);
  const { cursor } = follow(0);
  row.count = 4;
  fake.events += 3;
  fake.lastActAt = 900;
  expect(follow(cursor).entries).toEqual([{ call: row, added: 3, at: 900 }]);
});

it('looks at nothing where nothing happened', () => {
  const fake = witness();
  const follow = followCalls(fake);
  tell(fake, call());
  const { cursor } = follow(0);
  const { looks } = fake;
  expect(follow(cursor)).toEqual({ entries: [], cursor, lost: 0 });
  expect(fake.looks).toBe(looks);
});

it('keeps so many entries, and says how many it let go', () => {
  const fake = witness();
  const follow = followCalls(fake);
  tell(fake, call());
  const { cursor } = follow(0);
  for (let n = 0; n < TAIL_ENTRIES + 7; n++) tell(fake, call({ target: `https://h${n}.example/` }));
  const { entries, lost } = follow(cursor);
  expect(entries).toHaveLength(TAIL_ENTRIES);
  expect(lost).toBe(7);
  expect(entries.at(-1)?.call.target).toBe(`https://h${TAIL_ENTRIES + 6}.example/`);
});
