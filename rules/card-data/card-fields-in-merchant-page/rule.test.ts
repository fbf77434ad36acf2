import { expect, test } from 'vitest';
import { factsOf, judge, type PartialFacts } from '../../_core/testing.ts';
import rule from './rule.ts';

const fields = [
  { label: 'カード番号', autocomplete: 'cc-number', maxLength: 16, form: 0 },
  { label: 'セキュリティコード', autocomplete: 'cc-csc', maxLength: 4, form: 0 },
];
const forms = [{ action: 'https://shop.example/shopping/confirm' }];
const token = { src: 'https://static.mul-pay.jp/ext/js/token.js' };
const own = { src: 'https://shop.example/js/cart.js' };
const tag = { src: 'https://tags.example.net/ad.js' };
const on = (given: PartialFacts) => judge(rule, factsOf(given));

test('token fields in the page are told, never above low', () => {
  const { findings } = on({ fields, forms, scripts: [token, own] });
  expect(findings).toMatchObject([{ message: 'in-page', severity: 'low' }]);
});

test('hosts of other scripts are counted, the shop’s and the payment company’s are not', () => {
  const { findings } = on({ fields, forms, scripts: [token, own, tag, tag] });
  expect(findings).toMatchObject([{ message: 'beside-other-scripts', values: { hosts: 1 } }]);
  expect(findings[0]?.evidence).toContainEqual({ kind: 'url', role: 'script', url: tag.src });
});

test('where the card passes through the shop, the graver rule speaks', () => {
  const named = fields.map((field) => ({ ...field, name: field.autocomplete }));
  expect(on({ fields: named, forms }).verdict).toBe('not-applicable');
});

test('a payment company’s frame is not the shop’s page', () => {
  const frames = [
    { src: 'https://js.stripe.com/v3/elements-inner-card.html', name: '__privateStripeFrame5' },
  ];
  expect(on({ frames, scripts: [{ src: 'https://js.stripe.com/v3/' }] }).verdict).toBe('pass');
});

test('pages without payment are not judged', () => {
  expect(on({ scripts: [tag] }).verdict).toBe('not-applicable');
});
