import { expect, test } from 'vitest';
import { factsOf, judge, type PartialFacts } from '../../_core/testing.ts';
import rule from './rule.ts';

const number = { label: 'カード番号', autocomplete: 'cc-number', maxLength: 16, form: 0 };
const code = { label: 'セキュリティコード', autocomplete: 'cc-csc', maxLength: 4, form: 0 };
const digits = { any: true, shortDigits: true, prefilled: true };
const on = (given: PartialFacts) => judge(rule, factsOf({ forms: [{}], ...given }));

test('a code that the page itself filled in', () => {
  const { findings } = on({ fields: [number, { ...code, holds: digits }] });
  expect(findings).toMatchObject([{ message: 'prefilled', severity: 'high' }]);
  expect(findings[0]?.evidence).toHaveLength(1);
});

test('a code that the shopper typed is none', () => {
  const typed = { ...code, holds: { any: true, shortDigits: true } };
  expect(on({ fields: [number, typed] }).verdict).toBe('pass');
});

test('a code in storage, by its key only', () => {
  const storage = [{ area: 'session', key: 'card_cvv', securityCode: true } as const];
  const { findings } = on({ fields: [number, code], storage });
  expect(findings).toMatchObject([{ message: 'stored', values: { key: 'card_cvv' } }]);
  expect(findings[0]?.evidence).toEqual([{ kind: 'storage', area: 'session', key: 'card_cvv' }]);
});

test('pages without a security code are not judged', () => {
  expect(on({ fields: [{ name: 'zip01', label: '郵便番号', holds: digits }] }).verdict).toBe(
    'not-applicable',
  );
});

test.each(['seccd', 'security_code', 'cc_cvv', 'cvc', 'order[card_cvv2]'])(
  'a code written back into a hidden input %s',
  (name) => {
    expect(on({ fields: [{ type: 'hidden', form: 0, name, holds: digits }] }).messages).toEqual([
      'hidden-code',
    ]);
  },
);

test.each(['zip01', 'discsize', 'quantity'])('a hidden input %s is none', (name) => {
  expect(on({ fields: [{ type: 'hidden', form: 0, name, holds: digits }] }).messages).toEqual([]);
});
