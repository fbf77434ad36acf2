import { expect, test } from 'vitest';
import { factsOf, judge, type PartialFacts } from '../../_core/testing.ts';
import rule from './rule.ts';

const number = { label: 'カード番号', autocomplete: 'cc-number', maxLength: 16, form: 0 };
const code = { label: 'セキュリティコード', autocomplete: 'cc-csc', maxLength: 4, form: 0 };
const named = [
  { ...number, name: 'cardno' },
  { ...code, name: 'cvv' },
];
const get = { method: 'get', excerpt: '<form method="get" action="/pay">' } as const;
const on = (given: PartialFacts) => judge(rule, factsOf(given));

test('a form that says GET is high and firm, with form and fields as evidence', () => {
  const { findings } = on({ fields: named, forms: [get] });
  expect(findings).toMatchObject([
    { message: 'sent-by-get', severity: 'high', confidence: 'firm', values: { fields: 2 } },
  ]);
  expect(findings[0]?.evidence).toHaveLength(3);
});

test('a form without a method may be sent by script: could not tell', () => {
  const forms = [{ method: 'get', excerpt: '<form id="payment">' } as const];
  expect(on({ fields: named, forms })).toMatchObject({
    verdict: 'unknown',
    reason: 'method-not-given',
  });
});

test('fields that are not sent do not count', () => {
  expect(on({ fields: [number, code], forms: [get] }).verdict).toBe('pass');
  const disabled = named.map((field) => ({ ...field, disabled: true }));
  expect(on({ fields: disabled, forms: [get] }).verdict).toBe('pass');
});

test('a GET search form beside the card form is none', () => {
  const search = { name: 'q', label: '商品を探す', form: 1 };
  const { verdict } = on({ fields: [...named, search], forms: [{ method: 'post' }, get] });
  expect(verdict).toBe('pass');
});

test('a submission by GET that was seen is certain', () => {
  const { findings } = on({ submissions: [{ method: 'get', luhnNames: ['cardno'] }] });
  expect(findings).toMatchObject([{ message: 'seen-in-address', confidence: 'certain' }]);
});

test('pages without card fields are not judged', () => {
  expect(on({ forms: [get] }).verdict).toBe('not-applicable');
});
