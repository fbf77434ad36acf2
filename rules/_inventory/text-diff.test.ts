import { describe, expect, it } from 'vitest';
import { DIFF_BOUNDS, readableLines, textDiff } from './text-diff.ts';

const lines = (n: number, word = 'line'): string[] =>
  Array.from({ length: n }, (_, at) => `${word} ${at};`);

describe('the difference of two texts', () => {
  it('is a few lines in their place', () => {
    const before = lines(40);
    const now = before.with(20, 'send(card);').concat('tail();');
    const diff = textDiff(before.join('\n'), now.join('\n'));
    expect(diff).toMatchObject({ added: 2, removed: 1, whole: false, cut: 0 });
    expect(diff.hunks.map((hunk) => [hunk.before, hunk.now])).toEqual([
      [18, 18],
      [38, 38],
    ]);
    expect(diff.hunks[0]?.lines.map(({ op, text }) => `${op} ${text}`)).toEqual([
      ...['same line 17;', 'same line 18;', 'same line 19;'],
      ...['removed line 20;', 'added send(card);'],
      ...['same line 21;', 'same line 22;', 'same line 23;'],
    ]);
  });

  it('is nothing where there is none', () => {
    expect(textDiff('a\r\nb', 'a\nb')).toEqual({
      ...{ hunks: [], added: 0, removed: 0, whole: false, cut: 0 },
    });
  });

  it('finds what was slipped into one long line', () => {
    const code = Array.from({ length: 3000 }, (_, n) => `function f${n}(a,b){return a+b*${n}}`);
    const before = code.join('');
    const now = code.with(1500, 'function steal(){new Image().src="//x.example"}').join('');
    const diff = textDiff(before, now);
    expect(diff.whole).toBe(false);
    expect(diff.added + diff.removed).toBeLessThan(12);
    const added = diff.hunks.flatMap((hunk) => hunk.lines.filter(({ op }) => op === 'added'));
    expect(added.map(({ text }) => text).join('')).toContain('x.example');
  });

  it('gives both texts where they have nothing in common', () => {
    const diff = textDiff(lines(9000, 'old').join('\n'), lines(9000, 'new').join('\n'));
    expect(diff).toMatchObject({ whole: true, added: 9000, removed: 9000, cut: 16_000 });
    const shown = diff.hunks.flatMap((hunk) => hunk.lines);
    expect(shown).toHaveLength(DIFF_BOUNDS.changedLines);
  });

  it('counts what it leaves out', () => {
    const before = lines(6000);
    const now = before.map((line, at) => (at % 2 ? line : `${line} // ${at}`));
    const diff = textDiff(before.join('\n'), now.join('\n'));
    const shown = diff.hunks.flatMap(({ lines }) => lines.filter(({ op }) => op !== 'same'));
    expect(shown.length).toBeLessThanOrEqual(DIFF_BOUNDS.changedLines);
    expect(shown.length + diff.cut).toBe(diff.added + diff.removed);
  });

  it('takes a bounded time for megabytes', () => {
    const big = (word: string): string => `${word}=function(a){return a};`.repeat(120_000);
    const began = performance.now();
    textDiff(big('a'), big('b'));
    expect(performance.now() - began).toBeLessThan(8000);
  });
});

it('lines for reading put together are the text', () => {
  const text = `${'a{b;c}'.repeat(500)}\n${'x'.repeat(1000)}`;
  const split = readableLines(text);
  expect(split.join('')).toBe(text.replace('\n', ''));
  expect(Math.max(...split.map(({ length }) => length))).toBeLessThanOrEqual(
    DIFF_BOUNDS.lineLength,
  );
});
