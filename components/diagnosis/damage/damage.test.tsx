// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { damageSteps } from '../../../rules/_catalog/damage/index.ts';
import type { DamageSign } from '../../../rules/_diagnosis/damage-signs.ts';
import { drawDesk, sampleScript } from '../../inventory/testing.tsx';
import { press, textAt } from '../../testing.tsx';
import { sampleEntries } from '../entries-testing.ts';
import { DamageView } from './damage-view.tsx';
import { extractText } from './extract-text.ts';

const NOW = '2026-11-24T03:00:00.000Z';
const STORE = 'https://shop.example';

function view(change: Partial<Parameters<typeof DamageView>[0]> = {}, locale: 'ja' | 'en' = 'ja') {
  const events = { onExtract: vi.fn(), onCopy: vi.fn(async () => true), onPrint: vi.fn() };
  const given = {
    store: STORE,
    entries: sampleEntries(),
    now: NOW,
    extract: null,
    extracting: false,
  };
  return { root: drawDesk(<DamageView {...given} {...events} {...change} />, locale), ...events };
}

test.each(['ja', 'en'] as const)(
  'steps stand in order and are numbered through in %s',
  (locale) => {
    const { root } = view({}, locale);
    const steps = [...root.querySelectorAll<HTMLElement>('[data-step]')];
    expect(steps.map(({ dataset }) => dataset.step)).toEqual(damageSteps.map(({ id }) => id));
    steps.forEach((step, at) => {
      expect(textAt(step, 'h4')).toMatch(new RegExp(`^${at + 1}\\. `));
    });
    expect(root.textContent).not.toMatch(/undefined|違反|violation/);
  },
);

test('what others require is marked, and offices open in a tab of their own without knowing whence', () => {
  const { root } = view();
  expect(textAt(root, '[data-step=ppc] .citation-note')).toBe('原本で要確認');
  expect(root.querySelector('[data-step=preserve] h4 .citation-note')).toBeNull();
  for (const link of root.querySelectorAll('.damage-contacts a')) {
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('rel')).toContain('noopener');
  }
});

test('a tick is dated, and taking it back takes the day with it', async () => {
  const entries = sampleEntries({ 'damage:preserve': { on: '2026-11-20' } });
  const { root } = view({ entries });
  expect(textAt(root, '.not-printed .buttons')).toContain('12 の手順のうち 1');
  await press(root, '[data-step=stop-cards] [type=checkbox]');
  await press(root, '[data-step=preserve] [type=checkbox]');
  expect(entries.write.mock.calls).toEqual([
    ['damage:stop-cards', { on: '2026-11-24' }],
    ['damage:preserve', { on: '' }],
  ]);
});

test('the extract is made when it is asked for, and can be copied', async () => {
  const { root, onExtract } = view();
  await press(root, '[data-action=extract]');
  expect(onExtract).toHaveBeenCalledOnce();
  const made = view({ extract: '控えの文' });
  await press(made.root, '[data-part=extract] [data-action=copy]');
  expect(made.onCopy).toHaveBeenCalledWith('控えの文');
  expect(textAt(view({ extract: '' }).root, '[data-part=extract] [role=status]')).toContain(
    '残っていません',
  );
});

function sign(change: Partial<DamageSign> = {}): DamageSign {
  return {
    key: 'k',
    found: {
      ...{ rule: 'leak', message: 'sent', values: {}, severity: 'critical', confidence: 'firm' },
      ...{ grade: null, evidence: [], guidelines: [] },
    },
    pages: [`${STORE}/pay`],
    places: ['https://evil.example/a.js:3'],
    first: '2026-11-01T01:00:00.000Z',
    last: '2026-11-20T01:00:00.000Z',
    ...change,
  };
}

test('the extract tells what was seen since when and where, the scripts of it, and what was done', () => {
  const evil = sampleScript({
    url: 'https://evil.example/a.js',
    name: 'evil.example/a.js',
    hash: 'abc',
  });
  const other = sampleScript({ url: 'https://ok.example/b.js', name: 'ok.example/b.js' });
  const inline = sampleScript({ kind: 'inline', url: `${STORE}/pay`, name: 'inline' });
  const text = extractText(
    {
      ...{ store: STORE, now: NOW, rows: [evil, other, inline] },
      signs: [sign(), sign({ key: 'l', places: [`${STORE}/pay:9`] })],
      of: sampleEntries({ 'damage:stop-cards': { on: '2026-11-20', text: '14:10 停止' } }).of,
      told: () => ({ title: '送られる', seen: 'カード番号が送られました。', severity: '重大' }),
    },
    'ja',
  );
  expect(text).toContain('1. [重大] 送られる');
  expect(text).toMatch(/最初に見た日時: 2026年11月1日 .* \/ 最後に見た日時: 2026年11月20日/);
  expect(text).toMatch(/- evil\.example\/a\.js \/ .*SHA-256: abc/);
  expect(text).not.toContain('ok.example');
  expect(text).not.toContain('- inline');
  expect(text).toContain('- 2026-11-20 / サイトでのカード決済を止める / 14:10 停止');
});
