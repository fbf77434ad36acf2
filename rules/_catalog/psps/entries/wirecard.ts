import { definePsp } from '../psp.ts';

export default definePsp({
  name: { ja: 'Wirecard', en: 'Wirecard' },
  offers: ['hosted-frame', 'redirect'],
  signals: [
    {
      kind: 'script',
      host: 'wpp.wirecard.com',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'frame',
      host: 'wpp.wirecard.com',
      means: 'hosted-frame',
      use: 'checkout',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'redirect',
      host: 'wpp.wirecard.com',
      means: 'redirect',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'script',
      host: 'checkout.wirecard.com',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'frame',
      host: 'checkout.wirecard.com',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'redirect',
      host: 'checkout.wirecard.com',
      means: 'redirect',
      evidence: 'G',
      source: 'from memory',
    },
  ],
});
