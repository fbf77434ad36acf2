import { definePsp } from '../psp.ts';

export default definePsp({
  name: { ja: 'Monext Payline', en: 'Monext Payline' },
  offers: ['hosted-frame', 'redirect'],
  signals: [
    {
      kind: 'script',
      host: 'payment.payline.com',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'frame',
      host: 'payment.payline.com',
      means: 'hosted-frame',
      use: 'checkout',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'redirect',
      host: 'webpayment.payline.com',
      means: 'redirect',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'redirect',
      host: 'payment.payline.com',
      means: 'redirect',
      evidence: 'G',
      source: 'from memory',
    },
  ],
});
