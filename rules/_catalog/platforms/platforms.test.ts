import { expect, test } from 'vitest';
import { INLINE_TOKENS } from '../inline-tokens.ts';
import { platforms } from './index.ts';

const all = [...platforms.values()];
const traces = all.flatMap(({ id, traces }) => traces.map((trace) => ({ id, ...trace })));

test('there are platforms, each with a name and traces', () => {
  expect(all.length).toBeGreaterThanOrEqual(29);
  for (const { id, name, traces } of all) {
    expect(id, `${id}: an id is the file's name in kebab case`).toMatch(
      /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    );
    expect(name, id).not.toBe('');
    expect(traces.length, `${id} has no traces`).toBeGreaterThan(0);
  }
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
});

test.each(traces)('$id: $kind $pattern says how sure it is, and where it was seen', (trace) => {
  expect(trace.evidence, 'give an evidence level: R, S, P, D or G').toMatch(/^[RSPDG]$/);
  expect(trace.source?.length, 'say where it was seen').toBeGreaterThan(3);
  if (trace.evidence === 'G') {
    expect(trace.strength, 'what is only remembered is weak').toBe('weak');
    expect(trace.source).toBe('from memory');
  } else expect(trace.source, 'what is only remembered is of level G').not.toMatch(/memory/);
});

test.each(traces)('$id: $kind $pattern says its line as a line', ({ line, unless }) => {
  if (line) expect(line).toMatch(/^\d+(?:\.\d+)*(?:–\d+(?:\.\d+)*)?$/);
  if (unless) expect(line, '`unless` is about a line').toBeDefined();
});

test('what one platform names of another exists', () => {
  for (const { id, on, forkOf } of all)
    for (const other of [on, forkOf])
      if (other !== undefined) expect(platforms.has(other), `${id} names "${other}"`).toBe(true);
});

test('tokens that traces look for are collected', () => {
  for (const { id, kind, pattern } of traces)
    if (kind === 'token')
      expect(
        INLINE_TOKENS.some((token) => pattern.test(token)),
        `${id}: no inline token matches ${pattern}`,
      ).toBe(true);
});

test('patterns keep no place between matches', () => {
  for (const { id, pattern, unless } of traces) {
    expect(pattern.flags, `${id}: ${pattern}`).not.toMatch(/[gy]/);
    expect(unless?.flags ?? '', id).not.toMatch(/[gy]/);
  }
});
