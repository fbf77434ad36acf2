import { expect, test } from 'vitest';
import { LOCALES } from '../../_core/text.ts';
import { documents } from './documents.ts';
import { citationOf, guidelines } from './index.ts';
import { outline2022 } from './outline-2022.ts';

test('what is known from memory only shows no section and no title', () => {
  const remembered = guidelines.filter((entry) => entry.confidence === 'M');
  expect(remembered.length).toBeGreaterThan(0);
  for (const { id } of remembered) {
    for (const locale of LOCALES) {
      expect(citationOf(id, locale), id).toMatchObject({ section: null, title: null });
    }
  }
});

test('what one secondary source says is to be checked in the original', () => {
  for (const { id, confidence } of guidelines) {
    const note = citationOf(id, 'ja').note ?? '';
    expect(note.includes('原本で要確認'), id).toBe(confidence === 'C');
    expect((citationOf(id, 'en').note ?? '').includes('original'), id).toBe(confidence === 'C');
  }
});

test('PCI DSS is a reference, in both languages', () => {
  for (const { id } of guidelines.filter(({ document }) => document === 'PCI')) {
    expect(citationOf(id, 'ja').note, id).toMatch('参考（国際基準）');
    expect(citationOf(id, 'en').note, id).toMatch('for reference');
  }
});

test('ids are unique', () => {
  const ids = guidelines.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('every address is https', () => {
  const urls = [...guidelines, ...Object.values(documents)].map(({ url }) => url);
  for (const url of urls) expect(url).toMatch(/^https:\/\/[^\s]+$/);
});

test('no text speaks of levels or of violations', () => {
  const shown = guidelines.flatMap(({ id }) => LOCALES.map((locale) => citationOf(id, locale)));
  expect(JSON.stringify(shown)).not.toMatch(/必須|推奨|違反|violation|mandatory/i);
});

test('an id of another version gives nothing', () => {
  expect(citationOf('IPA-EC-B99', 'ja')).toBeNull();
});

test('every section but those of reports hangs on the outline, once', () => {
  const hung = outline2022.flatMap((part) => part.guidelines as readonly string[]);
  const reports = new Set(['JPCERT', 'LAC']);
  const requirements = guidelines.filter(({ document }) => !reports.has(document));
  expect([...hung].sort()).toEqual(requirements.map(({ id }) => id).sort());
});
