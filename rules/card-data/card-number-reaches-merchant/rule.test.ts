import { expect, test } from 'vitest';
import { factsOf, judge, type PartialFacts } from '../../_core/testing.ts';
import rule from './rule.ts';

const number = { label: 'カード番号', autocomplete: 'cc-number', maxLength: 16, form: 0 };
const code = { label: 'セキュリティコード', autocomplete: 'cc-csc', maxLength: 4, form: 0 };
const posts = { action: 'https://shop.example/shopping/confirm' };
const tokenScript = { src: 'https://static.mul-pay.jp/ext/js/token.js' };
const hidden = { type: 'hidden', form: 0, holds: { any: true, luhn: true, prefilled: true } };
const on = (given: PartialFacts) => judge(rule, factsOf(given));

test('a named card field of a form to the shop is suspected, with the field as evidence', () => {
  const { verdict, findings } = on({
    fields: [{ ...number, name: 'card_no' }, code],
    forms: [posts],
  });
  expect(verdict).toBe('fail');
  expect(findings).toMatchObject([{ message: 'named-field', severity: 'critical' }]);
  expect(findings[0]?.confidence).not.toBe('certain');
  expect(findings[0]?.evidence[0]).toMatchObject({
    kind: 'element',
    path: 'input,select,textarea@0',
  });
});

test('a card number in a hidden input of the served page is certain', () => {
  const { findings } = on({ fields: [{ ...hidden, name: 'cardno' }], forms: [posts] });
  expect(findings).toMatchObject([
    { message: 'hidden-number', confidence: 'certain', values: { name: 'cardno' } },
  ]);
});

test('a hidden input that script filled is firm', () => {
  const holds = { ...hidden.holds, prefilled: false };
  const { findings } = on({ fields: [{ ...hidden, name: 'cardno', holds }], forms: [posts] });
  expect(findings).toMatchObject([{ message: 'hidden-copy', confidence: 'firm' }]);
});

test('a submission to the shop that held the number is certain, whatever the page looks like', () => {
  const { findings } = on({
    fields: [{ ...number, name: 'zeus_token_card_number' }, code],
    forms: [posts],
    scripts: [tokenScript],
    submissions: [{ ...posts, luhnNames: ['zeus_token_card_number'] }],
  });
  expect(findings).toMatchObject([{ message: 'seen-sent', confidence: 'certain' }]);
});

test('a submission to a payment company is not the shop’s', () => {
  const { messages } = on({
    fields: [number, code],
    forms: [posts],
    scripts: [tokenScript],
    submissions: [{ action: 'https://psp.example/pay', luhnNames: ['card'] }],
  });
  expect(messages).toEqual([]);
});

test('nameless fields beside a token script pass', () => {
  expect(on({ fields: [number, code], forms: [posts], scripts: [tokenScript] }).verdict).toBe(
    'pass',
  );
});

test('named fields beside a token script cannot be told until a submission was seen', () => {
  const named = { ...number, name: 'CardNo', holds: { any: true, luhn: true } };
  const page = { fields: [named, code], forms: [posts], scripts: [tokenScript] };
  expect(on(page)).toMatchObject({ verdict: 'unknown', reason: 'named-token-fields' });
  expect(on({ ...page, submissions: [posts] }).verdict).toBe('pass');
});

test('nameless fields without any script cannot be told', () => {
  const { verdict, reason } = on({ fields: [number, code], forms: [posts] });
  expect({ verdict, reason }).toEqual({ verdict: 'unknown', reason: 'destination-not-seen' });
});

test('a hidden number that is named like an order is none', () => {
  expect(on({ fields: [{ ...hidden, name: 'order_id' }], forms: [posts] }).messages).toEqual([]);
});

test('pages without a card are not judged', () => {
  expect(on({ fields: [{ name: 'q', label: '商品を探す' }] }).verdict).toBe('not-applicable');
});
