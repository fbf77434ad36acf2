import { describe, expect, test } from 'vitest';
import { rules } from '../index.ts';
import { presentFinding } from './present.ts';
import type { KeptPlatform } from './sure-platform.ts';
import type { Finding } from './verdict.ts';

function found(rule: string, change: Partial<Finding> = {}): Finding {
  const of = rules.get(rule);
  if (!of) throw new Error(`no rule ${rule}`);
  return {
    ...{ rule, message: Object.keys(of.text.ja.seen)[0] ?? '', values: {} },
    ...{ severity: of.severity, confidence: 'certain', grade: null, evidence: [] },
    guidelines: [],
    ...change,
  };
}

const CERTAIN: KeptPlatform = { id: 'makeshop', confidence: 'certain', source: 'page' };

describe('a shop that is rented', () => {
  test('is told to ask the service by its name, and nothing that only the service can change', () => {
    const view = presentFinding(found('clickjacking-unprotected'), 'ja', CERTAIN);
    expect(view.owner).toHaveLength(1);
    expect(view.owner[0]).toMatch(
      /^この部分は MakeShop が受け持っています。.*MakeShop に問い合わせて/,
    );
    expect(view.addressee).toBe('MakeShop');
    expect(view.vendor).toEqual(rules.get('clickjacking-unprotected')?.text.ja.vendor);
    expect(presentFinding(found('clickjacking-unprotected'), 'en', CERTAIN).owner[0]).toMatch(
      /^This part is looked after by MakeShop\./,
    );
  });

  test('keeps what its owner can do, and what to do first where damage is suspected', () => {
    const tags = presentFinding(found('third-party-script-on-payment-page'), 'ja', CERTAIN);
    expect(tags.owner).toEqual(rules.get('third-party-script-on-payment-page')?.text.ja.owner);
    const leak = presentFinding(found('card-data-sent-to-third-party'), 'ja', CERTAIN);
    expect(leak.suspectsDamage).toBe(true);
    expect(leak.owner).toEqual(
      expect.arrayContaining(rules.get('card-data-sent-to-third-party')?.text.ja.owner ?? []),
    );
  });

  test('a finding of the shop’s own, or of its payment service, has no other addressee', () => {
    for (const rule of ['admin-session-in-this-browser', 'unknown-payment-frame'])
      expect(presentFinding(found(rule), 'ja', CERTAIN).addressee).toBeNull();
  });

  test.each<[string, KeptPlatform | null]>([
    ['nothing is known', null],
    ['it is not certain', { ...CERTAIN, confidence: 'firm' }],
    ['an older version kept it by its name alone', { confidence: 'certain' }],
    ['only a newer version knows it', { ...CERTAIN, id: 'a-later-cart' }],
    ['it stands on a server of its own', { ...CERTAIN, id: 'ec-cube-4' }],
  ])('is not assumed where %s', (_, kept) => {
    const view = presentFinding(found('clickjacking-unprotected'), 'ja', kept);
    expect(view.owner).toEqual(rules.get('clickjacking-unprotected')?.text.ja.owner);
    expect(view.addressee).toBeNull();
  });

  test('the owner’s word is enough', () => {
    const kept: KeptPlatform = { id: 'makeshop', confidence: 'tentative', source: 'declared' };
    expect(presentFinding(found('clickjacking-unprotected'), 'ja', kept).addressee).toBe(
      'MakeShop',
    );
  });
});

test('where a setting is, in this shop’s software alone', () => {
  const at = (id: string, rule = 'admin-login-at-default-path') =>
    presentFinding(found(rule, { values: { path: '/admin', platform: '' } }), 'ja', {
      ...CERTAIN,
      id,
    }).here;
  expect(at('ec-cube-4')).toEqual([expect.stringContaining('ECCUBE_ADMIN_ROUTE')]);
  expect(at('ec-cube-2')).toEqual([expect.stringContaining('ADMIN_DIR')]);
  expect(at('makeshop')).toEqual([]);
  expect(at('ec-cube-4', 'clickjacking-unprotected')).toEqual([]);
});
