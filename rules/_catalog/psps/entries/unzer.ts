import { definePsp } from '../psp.ts';

export default definePsp({
  name: { ja: 'Unzer（Heidelpay）', en: 'Unzer (Heidelpay)' },
  offers: ['hosted-frame', 'redirect'],
  signals: [
    {
      kind: 'script',
      host: 'static.unzer.com',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'script',
      host: 'static.heidelpay.com',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'frame',
      host: 'payment.unzer.com',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'frame',
      host: 'payment.heidelpay.com',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'frame',
      host: 'static.unzer.com',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'redirect',
      host: 'heidelpay.hpcgw.net',
      means: 'redirect',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'redirect',
      host: 'payment.unzer.com',
      means: 'redirect',
      evidence: 'G',
      source: 'from memory',
    },
    { kind: 'frame-name', prefix: 'unzer-', evidence: 'G', source: 'from memory' },
    { kind: 'frame-name', prefix: 'heidelpay-', evidence: 'G', source: 'from memory' },
  ],
});
