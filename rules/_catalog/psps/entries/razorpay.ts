import { definePsp } from '../psp.ts';

export default definePsp({
  name: { ja: 'Razorpay', en: 'Razorpay' },
  offers: ['hosted-frame', 'redirect'],
  signals: [
    {
      kind: 'script',
      host: 'checkout.razorpay.com',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'frame',
      host: 'api.razorpay.com',
      means: 'hosted-frame',
      use: 'checkout',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'redirect',
      host: 'api.razorpay.com',
      means: 'redirect',
      evidence: 'G',
      source: 'from memory',
    },
  ],
});
