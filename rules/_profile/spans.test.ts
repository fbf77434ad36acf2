import { describe, expect, it } from 'vitest';
import { Spans } from './spans.ts';

describe('stretches of a text', () => {
  it('count what they have in common once', () => {
    const spans = new Spans();
    spans.add(40, 60);
    spans.add(0, 10);
    expect(spans.without(5, 50)).toBe(30);
    spans.add(5, 50);
    expect(spans.length).toBe(60);
    spans.add(60, 70);
    expect(spans.length).toBe(70);
  });

  it('hold their beginning and not their end', () => {
    const spans = new Spans();
    spans.add(10, 20);
    expect([9, 10, 19, 20].map((at) => spans.has(at))).toEqual([false, true, true, false]);
  });
});
