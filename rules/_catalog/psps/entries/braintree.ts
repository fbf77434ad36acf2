import { definePsp } from '../psp.ts';

export default definePsp({
  name: { ja: 'Braintree', en: 'Braintree' },
  offers: ['hosted-frame', 'token'],
  signals: [
    {
      kind: 'script',
      host: 'js.braintreegateway.com',
      path: '/web/dropin/',
      means: 'hosted-frame',
      evidence: 'S',
      source: 'braintree_php_example',
    },
    {
      kind: 'script',
      host: 'js.braintreegateway.com',
      pattern: /\/hosted-fields(?:\.min)?\.js$/,
      means: 'hosted-frame',
      evidence: 'S',
      source: 'braintree_php_example',
    },
    {
      kind: 'script',
      host: 'js.braintreegateway.com',
      means: null,
      evidence: 'P',
      source: 'public code',
    },
    {
      kind: 'frame',
      host: 'assets.braintreegateway.com',
      pattern:
        /\/(?:data|web\/[\d.]+\/html\/(?:dispatch|venmo|payment-request|paypal|local-payment))/,
      means: null,
      use: 'auxiliary',
      evidence: 'P',
      source: 'public checkout pages',
    },
    {
      kind: 'frame',
      host: 'assets.braintreegateway.com',
      means: 'hosted-frame',
      evidence: 'P',
      source: 'public checkout pages',
    },
    {
      kind: 'frame-name',
      prefix: 'braintreeDataFrame',
      use: 'auxiliary',
      evidence: 'P',
      source: 'public checkout pages',
    },
    {
      kind: 'frame-name',
      prefix: 'venmo-',
      use: 'auxiliary',
      evidence: 'P',
      source: 'public checkout pages',
    },
    {
      kind: 'frame-name',
      prefix: 'dispatch_',
      use: 'auxiliary',
      evidence: 'P',
      source: 'public checkout pages',
    },
    {
      kind: 'frame-name',
      prefix: 'braintree-hosted-field',
      evidence: 'P',
      source: 'public checkout pages',
    },
    { kind: 'frame-name', prefix: 'braintree-dropin-', evidence: 'G', source: 'from memory' },
    {
      kind: 'token',
      token: 'braintree.',
      means: null,
      evidence: 'S',
      source: 'braintree_php_example',
    },
  ],
});
