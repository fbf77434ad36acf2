// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { SETTLE, stillToWait } from './settle.ts';

describe('how long late senders are waited for', () => {
  it('as long as the slowest seen, where nothing happens', () => {
    expect(stillToWait(1000, 1000, 0)).toBe(SETTLE.least);
    expect(stillToWait(1000 + SETTLE.least, 1000, 0)).toBe(0);
  });

  it('until it has been quiet for a while', () => {
    expect(stillToWait(3300, 1000, 3200)).toBe(3200 + SETTLE.silence - 3300);
  });

  it('not for ever', () => {
    expect(stillToWait(1000 + SETTLE.most, 1000, 1000 + SETTLE.most)).toBe(0);
    expect(stillToWait(5900, 1000, 5890)).toBe(100);
  });
});
