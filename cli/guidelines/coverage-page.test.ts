import { expect, test } from 'vitest';
import { LOCALES } from '../../rules/_core/text.ts';
import { coverage, formatMarkdown, formatTable } from './coverage-page.ts';

test('the coverage is plain JSON of the promised shape', () => {
  const read = JSON.parse(JSON.stringify(coverage())) as Record<string, unknown>;
  expect(Object.keys(read)).toEqual(['requirements', 'uncovered', 'unmapped']);
  expect(read.requirements).toContainEqual({
    id: 'IPA-EC-B03',
    document: 'IPA-EC',
    coveredBy: { rules: ['waiver-expired'], questions: ['diagnosis-before-launch'] },
  });
});

test.each(LOCALES)('the table has every section (%s)', (locale) => {
  const all = coverage();
  const table = formatTable(all, locale);
  for (const { id } of all.requirements) expect(table).toContain(`  ${id} `);
});

test.each(LOCALES)(
  'the page has a row for every section and no element of a title (%s)',
  (locale) => {
    const all = coverage();
    const page = formatMarkdown(all, locale);
    const rows = page.split('\n').filter((line) => line.startsWith('| ['));
    expect(rows).toHaveLength(all.requirements.length);
    expect(page).not.toMatch(/<(?!br>)/);
    expect(page).toContain(locale === 'ja' ? '2022年の構成案' : 'Outline planned in 2022');
  },
);

test('what neither covers stands in the page', () => {
  const all = coverage();
  expect(formatMarkdown({ ...all, uncovered: ['CCSG-V1'] }, 'ja')).toContain('- CCSG-V1');
});
