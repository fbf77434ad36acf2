import { expect, test } from 'vitest';
import type { StorageFact } from '../../_core/facts.ts';
import { factsOf, judge } from '../../_core/testing.ts';
import rule from './rule.ts';

const on = (...storage: Partial<StorageFact>[]) =>
  judge(rule, factsOf({ storage: storage.map((row) => ({ luhn: true, ...row })) }));

test.each([
  ['local', 'last_card', 'in-storage'],
  ['session', 'payment_form', 'in-storage'],
  ['cookie', 'cc_no', 'in-cookie'],
  ['url-query', 'cardno', 'in-address'],
] as const)('%s under %s', (area, key, message) => {
  const { findings } = on({ area, key });
  expect(findings).toMatchObject([
    { message, severity: 'high', confidence: 'firm', values: { key } },
  ]);
  expect(findings[0]?.evidence).toEqual([{ kind: 'storage', area, key }]);
});

test.each(['visitor_id', 'giftcard_no', 'cart_id', 'discard'])(
  '%s may be another number',
  (key) => {
    expect(on({ area: 'local', key }).findings).toMatchObject([
      { message: 'number-like', severity: 'medium', confidence: 'tentative' },
    ]);
  },
);

test('frames of the shop that share one storage are told once', () => {
  expect(on({ key: 'card' }, { key: 'card' }).findings).toHaveLength(1);
});

test('keys without such a number pass', () => {
  expect(on({ key: 'card', luhn: false }).verdict).toBe('pass');
  expect(on().verdict).toBe('pass');
});
