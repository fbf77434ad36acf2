import { definePsp } from '../psp.ts';

export default definePsp({
  name: { ja: 'Computop Paygate', en: 'Computop Paygate' },
  offers: ['hosted-frame', 'redirect'],
  signals: [
    {
      kind: 'frame',
      host: 'www.computop-paygate.com',
      means: 'hosted-frame',
      use: 'checkout',
      evidence: 'P',
      source: 'public checkout pages',
    },
    {
      kind: 'redirect',
      host: 'www.computop-paygate.com',
      means: 'redirect',
      evidence: 'P',
      source: 'public checkout pages',
    },
    {
      kind: 'frame',
      host: '*.computop-paygate.com',
      means: 'hosted-frame',
      use: 'checkout',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'redirect',
      host: '*.computop-paygate.com',
      means: 'redirect',
      evidence: 'G',
      source: 'from memory',
    },
  ],
});
