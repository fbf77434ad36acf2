import type { PspRow } from './psp-rows-japan.ts';

/** Wallets, and services of elsewhere in the world. */
export const ROWS_ELSEWHERE: readonly PspRow[] = [
  {
    row: 'Paidy',
    id: 'paidy',
    offers: 'wallet',
    addresses: [['script', 'https://apps.paidy.com/']],
    tokens: ['Paidy.configure'],
    elements: ['#paidy-checkout-button'],
  },
  {
    row: 'Amazon Pay v2',
    id: 'amazon-pay',
    offers: 'wallet',
    addresses: [['script', 'https://static-fe.payments-amazon.com/checkout.js']],
    tokens: ['amazon.Pay.'],
  },
  {
    row: 'Amazon Pay v1',
    id: 'amazon-pay',
    offers: 'wallet',
    addresses: [
      ['script', 'https://static-fe.payments-amazon.com/OffAmazonPayments/jp/lpa/js/Widgets.js'],
    ],
    tokens: ['OffAmazonPayments'],
  },
  {
    row: 'Rakuten Pay',
    id: 'rakuten-pay',
    offers: 'wallet',
    addresses: [
      ['redirect', 'https://my.checkout.rakuten.co.jp/'],
      ['redirect', 'https://checkout.rakuten.co.jp/'],
      ['redirect', 'https://lite.checkout.rakuten.co.jp/'],
    ],
  },
  {
    row: 'PayPay',
    id: 'paypay',
    offers: 'wallet',
    addresses: [
      [
        'script',
        'https://static.paypay.ne.jp/libs/smart-payment-js-sdk/1.0/smart-payment-js-sdk.js',
      ],
      ['redirect', 'https://www.paypay.ne.jp/app/v2/p2p'],
    ],
  },
  {
    row: 'Yamato Kuroneko web collect',
    id: 'yamato',
    offers: 'token',
    tokens: ['WebcollectTokenLib'],
  },
  {
    row: 'Stripe',
    id: 'stripe',
    offers: 'hosted-frame',
    addresses: [
      ['script', 'https://js.stripe.com/v3/'],
      ['script', 'https://js.stripe.com/basil/stripe.js'],
      ['frame', 'https://js.stripe.com/v3/elements-inner-card-x.html'],
    ],
    tokens: ['Stripe('],
    elements: ['.StripeElement'],
  },
  {
    row: 'Stripe v2',
    id: 'stripe',
    offers: 'token',
    addresses: [['script', 'https://js.stripe.com/v2/']],
    tokens: ['Stripe.setPublishableKey', 'Stripe.card.createToken'],
  },
  {
    row: 'Stripe Checkout',
    id: 'stripe',
    offers: 'redirect',
    addresses: [
      ['redirect', 'https://checkout.stripe.com/c/pay/x'],
      ['redirect', 'https://buy.stripe.com/x'],
    ],
  },
  {
    row: 'Square',
    id: 'square',
    offers: 'hosted-frame',
    addresses: [
      ['script', 'https://web.squarecdn.com/v1/square.js'],
      ['script', 'https://sandbox.web.squarecdn.com/v1/square.js'],
      ['script', 'https://js.squareup.com/v2/paymentform'],
    ],
    tokens: ['Square.payments', 'SqPaymentForm'],
  },
  {
    row: 'PayPal',
    id: 'paypal',
    offers: 'hosted-frame',
    addresses: [['script', 'https://www.paypal.com/sdk/js?client-id=…&components=…']],
    tokens: ['paypal.HostedFields', 'paypal.CardFields', 'paypal.Buttons'],
  },
  {
    row: 'PayPal, redirect',
    id: 'paypal',
    offers: 'redirect',
    addresses: [['redirect', 'https://www.paypal.com/checkoutnow']],
  },
  {
    row: 'Braintree',
    id: 'braintree',
    offers: 'hosted-frame',
    addresses: [
      ['script', 'https://js.braintreegateway.com/web/dropin/1.33.0/js/dropin.min.js'],
      ['script', 'https://js.braintreegateway.com/web/3.90.0/js/hosted-fields.min.js'],
      ['frame', 'https://assets.braintreegateway.com/web/3.90.0/html/hosted-fields-frame.min.html'],
    ],
    tokens: ['braintree.'],
  },
  {
    row: 'Adyen',
    id: 'adyen',
    offers: 'hosted-frame',
    addresses: [
      ['script', 'https://checkoutshopper-test.adyen.com/checkoutshopper/sdk/5.0.0/adyen.js'],
      ['script', 'https://checkoutshopper-live.adyen.com/checkoutshopper/sdk/5.0.0/adyen.js'],
    ],
    tokens: ['AdyenCheckout'],
  },
  { row: 'Adyen, client-side encryption', id: 'adyen', offers: 'token', tokens: ['adyen.encrypt'] },
  {
    row: 'Checkout.com',
    id: 'checkout-com',
    offers: 'hosted-frame',
    addresses: [
      ['script', 'https://cdn.checkout.com/js/framesv2.min.js'],
      ['script', 'https://cdn.checkout.com/js/frames.js'],
    ],
    tokens: ['Frames.init'],
    elements: ['.card-frame'],
  },
  {
    row: 'Shopify Payments',
    id: 'shopify-payments',
    offers: 'hosted-frame',
    addresses: [
      ['frame', 'https://checkout.shopifycs.com/number?x=…'],
      ['frame', 'https://checkout.pci.shopifyinc.com/build/x/card_fields.html'],
      ['script', 'https://checkout.shopifycs.com/dist/card_fields.js'],
      ['api', 'https://deposit.us.shopifycs.com/sessions'],
    ],
  },
];
