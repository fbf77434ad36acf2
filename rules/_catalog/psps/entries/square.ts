import { definePsp } from '../psp.ts';

export default definePsp({
  name: { ja: 'Square', en: 'Square' },
  offers: ['hosted-frame'],
  signals: [
    {
      kind: 'script',
      host: 'web.squarecdn.com',
      means: 'hosted-frame',
      evidence: 'S',
      source: 'web-payments-quickstart',
    },
    {
      kind: 'script',
      host: 'sandbox.web.squarecdn.com',
      means: 'hosted-frame',
      evidence: 'S',
      source: 'web-payments-quickstart',
    },
    {
      kind: 'script',
      host: 'js.squareup.com',
      means: 'hosted-frame',
      evidence: 'P',
      source: 'public code',
    },
    {
      kind: 'script',
      host: 'js.squareupsandbox.com',
      means: 'hosted-frame',
      evidence: 'P',
      source: 'public code',
    },
    {
      kind: 'frame',
      host: 'web.squarecdn.com',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'frame',
      host: 'sandbox.web.squarecdn.com',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'frame',
      host: '*.squareup.com',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    { kind: 'frame-name', prefix: 'sq-', evidence: 'G', source: 'from memory' },
    {
      kind: 'token',
      token: 'Square.payments',
      means: 'hosted-frame',
      evidence: 'S',
      source: 'web-payments-quickstart',
    },
    {
      kind: 'token',
      token: 'SqPaymentForm',
      means: 'hosted-frame',
      evidence: 'P',
      source: 'public code',
    },
  ],
});
