import { expect, it } from 'vitest';
import { LOCALES } from '../../_core/text.ts';
import { contactsOf, damageContacts, damageSteps } from './index.ts';

const PRESERVED = damageSteps.findIndex(({ id }) => id === 'preserve');

/** Acts that destroy evidence, as an instruction; 「消さない」 is none. */
const DESTROYS = {
  ja: /(?:消す|削除する|復元する|戻す|更新する|駆除する|入れ直す|作り直す)(?:。|、|（|$)/,
  en: /(?:^|[.;] )(?:Delete|Remove|Restore|Update|Reinstall|Rebuild|Clean|Reset)\b/,
} as const;

it('nothing that would destroy evidence is asked for before copies are taken', () => {
  expect(PRESERVED).toBeGreaterThan(0);
  for (const { id, words } of damageSteps.slice(0, PRESERVED + 1))
    for (const locale of LOCALES)
      for (const line of words[locale].how) expect(line, id).not.toMatch(DESTROYS[locale]);
});

it('the expressions would notice such an instruction', () => {
  expect('不審なファイルを削除する。').toMatch(DESTROYS.ja);
  expect('Note the time. Delete suspicious files.').toMatch(DESTROYS.en);
});

it('cards are stopped and evidence kept before anybody is told, and mending comes last', () => {
  const order = damageSteps.map(({ id }) => id);
  expect(order.slice(0, PRESERVED + 1)).toContain('stop-cards');
  for (const told of ['acquirer', 'forensics', 'ppc', 'police-and-offices', 'customers'])
    expect(order.indexOf(told), told).toBeGreaterThan(PRESERVED);
  expect(order.at(-1)).toBe('mend');
  expect(new Set(order).size).toBe(order.length);
});

it('every office is named by a step, every step’s office is known, and links lead to the offices themselves', () => {
  const named = damageSteps.flatMap(({ contacts }) => contacts);
  for (const step of damageSteps) expect(contactsOf(step)).toHaveLength(step.contacts.length);
  for (const { id, url } of damageContacts) {
    expect(named).toContain(id);
    expect(new URL(url).hostname).toMatch(/\.(?:go|or)\.jp$|\.pcisecuritystandards\.org$/);
  }
});

it('what others require is marked to be checked in the original', () => {
  for (const { id, check, contacts } of damageSteps)
    if (contacts.length > 0) expect(check, id).toBe(true);
});
