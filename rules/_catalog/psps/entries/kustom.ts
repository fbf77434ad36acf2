import { definePsp } from '../psp.ts';

export default definePsp({
  name: { ja: 'Kustom Checkout', en: 'Kustom Checkout' },
  offers: ['hosted-frame'],
  signals: [
    {
      kind: 'frame',
      host: 'js.live.kustom.co',
      means: 'hosted-frame',
      use: 'checkout',
      evidence: 'P',
      source: 'public checkout pages',
    },
    {
      kind: 'frame',
      host: '*.kustom.co',
      means: 'hosted-frame',
      use: 'checkout',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'script',
      host: '*.kustom.co',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
  ],
});
