import { definePsp } from '../psp.ts';

export default definePsp({
  name: { ja: 'Basis Theory', en: 'Basis Theory' },
  offers: ['hosted-frame'],
  signals: [
    {
      kind: 'script',
      host: 'js.basistheory.com',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'frame',
      host: 'js.basistheory.com',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
  ],
});
