import { expect, it } from 'vitest';
import { inShard, shardOf } from './shard.ts';

it('puts each row into exactly one part, and the parts differ by one row at most', () => {
  const rows = Array.from({ length: 50 }, (_, at) => at);
  const parts = Array.from({ length: 8 }, (_, at) => inShard(rows, { part: at + 1, of: 8 }));
  expect(parts.flat().sort((a, b) => a - b)).toEqual(rows);
  expect(new Set(parts.map(({ length }) => length))).toEqual(new Set([6, 7]));
  expect(parts[2]).toEqual([2, 10, 18, 26, 34, 42]);
});

it('leaves a part empty where there are fewer rows than parts', () => {
  expect(inShard(['only'], { part: 2, of: 8 })).toEqual([]);
});

it.each(['0/8', '9/8', '3', '3/', '1/0', '-1/2', '3/8/2', 'a/b', ''])('refuses %j', (text) => {
  expect(shardOf(text)).toBeNull();
});

it('reads 3/8', () => {
  expect(shardOf('3/8')).toEqual({ part: 3, of: 8 });
});
