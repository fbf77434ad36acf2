import { expect, it } from 'vitest';
import { factsOf, judge, type PartialFacts } from '../../_core/testing.ts';
import rule from './rule.ts';

const on = (given: PartialFacts) => judge(rule, factsOf(given));
const page = {
  documents: [{ url: 'https://shop.example/pay' }],
  forms: [{ action: 'https://shop.example/confirm', method: 'post' as const, hasAction: true }],
  fields: [
    { name: 'card_number', hasName: true, autocomplete: 'cc-number', form: 0 },
    { name: 'exp', hasName: true, autocomplete: 'cc-exp', form: 0 },
    { name: 'cvc', hasName: true, autocomplete: 'cc-csc', form: 0 },
  ],
};

it('is beside the point for shops without a profile, without an agreement, and on other pages', () => {
  expect(on(page).verdict).toBe('not-applicable');
  expect(on({ ...page, launchProfile: [{}] }).verdict).toBe('not-applicable');
  expect(on({ launchProfile: [{ method: 'token' }] }).verdict).toBe('not-applicable');
});

it('is graver where the number goes to the shop instead', () => {
  expect(on({ ...page, launchProfile: [{ method: 'token' }] }).findings).toMatchObject([
    { message: 'passing-instead', severity: 'high' },
  ]);
});

it('names the service that was agreed and the one that is there', () => {
  const given: PartialFacts = {
    documents: [{ url: 'https://shop.example/pay' }],
    scripts: [
      { src: 'https://js.stripe.com/v3/', srcOrigin: 'https://js.stripe.com', inline: false },
    ],
    frames: [
      {
        ...{
          src: 'https://js.stripe.com/v3/elements-inner-card.html',
          srcOrigin: 'https://js.stripe.com',
        },
        ...{ name: '__privateStripeFrame8', title: 'Secure card number input frame' },
      },
    ],
  };
  const agreed = (psp: string) =>
    on({ ...given, launchProfile: [{ method: 'hosted-frame', psp }] });
  expect(agreed('stripe').verdict).toBe('pass');
  expect(agreed('payjp').findings).toMatchObject([
    { message: 'other-psp', values: { psp: 'Stripe' } },
  ]);
});
