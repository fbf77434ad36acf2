import { definePsp } from '../psp.ts';

export default definePsp({
  name: { ja: 'Global Payments（Realex）', en: 'Global Payments (Realex)' },
  offers: ['hosted-frame', 'redirect'],
  signals: [
    {
      kind: 'script',
      host: 'js.globalpay.com',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'frame',
      host: 'js.globalpay.com',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'frame',
      host: 'pay.realexpayments.com',
      means: 'hosted-frame',
      use: 'checkout',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'redirect',
      host: 'pay.realexpayments.com',
      means: 'redirect',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'redirect',
      host: 'pay.sandbox.realexpayments.com',
      means: 'redirect',
      evidence: 'G',
      source: 'from memory',
    },
    { kind: 'frame-name', prefix: 'secure-payment-field', evidence: 'G', source: 'from memory' },
    { kind: 'frame-name', prefix: 'global-payments-', evidence: 'G', source: 'from memory' },
  ],
});
