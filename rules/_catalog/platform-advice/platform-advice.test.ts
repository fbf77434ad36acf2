import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../_core/text.ts';
import { rules } from '../../index.ts';
import { platforms } from '../platforms/index.ts';
import { adviceLines, platformAdvice } from './index.ts';

const EVIDENCE = new Set<string>(['R', 'S', 'P', 'D']);

test('there are platforms with advice of their own', () => {
  expect(platformAdvice.size).toBeGreaterThanOrEqual(7);
});

describe.each([...platformAdvice])('%s', (id, lines) => {
  test('is a platform of the catalogue that shops run on their own servers', () => {
    expect(platforms.get(id)?.kind, `entries/${id}.ts is named for no such platform`).not.toBe(
      'asp',
    );
    expect(platforms.has(id)).toBe(true);
  });

  test.each(lines.map((line) => [line.rule, line] as const))('%s', (rule, line) => {
    expect(rules.has(rule), `"${rule}" is no rule`).toBe(true);
    expect(EVIDENCE, 'a line from memory is no advice').toContain(line.evidence);
    expect(line.source.length, 'say where it was seen or read').toBeGreaterThan(5);
    for (const locale of LOCALES) {
      const said = line.words[locale];
      expect(said.length).toBeGreaterThan(20);
      expect(said).toMatch(locale === 'ja' ? /[ぁ-ん].*。$/ : /^[\x20-\x7e‘’“”–]+[.:]$/);
      expect(said).not.toMatch(/違反|violat|サポート終了|\bEOL\b/i);
    }
  });

  test('says nothing twice', () => {
    const said = lines.map(({ rule, words }) => `${rule} ${words.ja}`);
    expect(new Set(said).size).toBe(said.length);
  });
});

test('lines of the software below a plug-in are said too, others’ are not', () => {
  const [welcart, wordpress] = [platforms.get('welcart'), platforms.get('wordpress')];
  if (!welcart || !wordpress) throw new Error('not in the catalogue');
  expect(welcart.on).toBe('wordpress');
  expect(adviceLines(welcart, 'card-number-reaches-merchant', 'ja')).toHaveLength(1);
  expect(adviceLines(wordpress, 'card-number-reaches-merchant', 'ja')).toEqual([]);
  expect(adviceLines(welcart, 'insecure-form-target', 'ja')).toEqual([]);
});
