import { expect, test } from 'vitest';
import { factsOf, judge, type PartialFacts } from '../../_core/testing.ts';
import rule from './rule.ts';

const strange = {
  src: 'https://secure-pay.example.net/form',
  title: 'カード番号',
  id: 'card-number',
};
const stripe = {
  src: 'https://js.stripe.com/v3/elements-inner-card.html',
  name: '__privateStripeFrame5',
};
const stripeScript = { src: 'https://js.stripe.com/v3/' };
const on = (given: PartialFacts) => judge(rule, factsOf(given));

test('a card frame of an unknown host is tentative and medium', () => {
  const { findings } = on({ frames: [strange] });
  expect(findings).toMatchObject([
    {
      message: 'unknown-host',
      severity: 'medium',
      confidence: 'tentative',
      values: { host: 'secure-pay.example.net' },
    },
  ]);
});

test('a strange frame beside a payment company’s own is told too', () => {
  expect(on({ frames: [stripe, strange], scripts: [stripeScript] }).messages).toEqual([
    'unknown-host',
  ]);
});

test('card fields read inside an unknown frame make it high', () => {
  const inside = { doc: 1, autocomplete: 'cc-number', label: 'カード番号', maxLength: 16 };
  const code = { doc: 1, autocomplete: 'cc-csc', label: 'セキュリティコード', maxLength: 4 };
  const { findings } = on({
    documents: [{}, { url: 'https://collect.example.net/x' }],
    frames: [{ src: 'https://collect.example.net/x' }],
    fields: [inside, code],
  });
  expect(findings).toMatchObject([{ message: 'fields-in-unknown-frame', severity: 'high' }]);
});

test('a card frame without an address', () => {
  const blank = { title: 'カード番号', id: 'card-number' };
  expect(on({ frames: [blank] }).messages).toEqual(['frame-without-address']);
  expect(on({ frames: [stripe, blank], scripts: [stripeScript] }).messages).toEqual([
    'frame-without-address',
  ]);
});

test.each([
  ['a payment company’s frame', stripe],
  ['the shop’s own frame', { ...strange, src: 'https://shop.example/card/form' }],
  ['a hidden frame', { ...strange, visible: false, hiddenBy: 'display' }],
])('%s is none', (_, frame) => {
  expect(on({ frames: [frame], scripts: [stripeScript] }).messages).toEqual([]);
});

test('pages without such frames are not judged', () => {
  expect(on({ frames: [{ src: 'https://video.example.com/embed/1' }] }).verdict).toBe(
    'not-applicable',
  );
});
