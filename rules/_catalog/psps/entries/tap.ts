import { definePsp } from '../psp.ts';

export default definePsp({
  name: { ja: 'Tap Payments', en: 'Tap Payments' },
  offers: ['hosted-frame'],
  signals: [
    {
      kind: 'script',
      host: 'tap-sdks.b-cdn.net',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'frame',
      host: '*.tap.company',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'script',
      host: '*.tap.company',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
  ],
});
