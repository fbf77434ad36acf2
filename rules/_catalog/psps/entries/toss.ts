import { definePsp } from '../psp.ts';

export default definePsp({
  name: { ja: 'Toss Payments', en: 'Toss Payments' },
  offers: ['hosted-frame', 'redirect'],
  signals: [
    {
      kind: 'script',
      host: 'js.tosspayments.com',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'frame',
      host: '*.tosspayments.com',
      means: 'hosted-frame',
      use: 'checkout',
      evidence: 'G',
      source: 'from memory',
    },
  ],
});
