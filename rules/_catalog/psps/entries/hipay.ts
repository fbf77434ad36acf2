import { definePsp } from '../psp.ts';

export default definePsp({
  name: { ja: 'HiPay', en: 'HiPay' },
  offers: ['hosted-frame', 'redirect'],
  signals: [
    {
      kind: 'script',
      host: 'libs.hipay.com',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'frame',
      host: 'libs.hipay.com',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'redirect',
      host: 'secure-gateway.hipay-tpp.com',
      means: 'redirect',
      evidence: 'G',
      source: 'from memory',
    },
  ],
});
