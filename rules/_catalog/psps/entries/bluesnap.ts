import { definePsp } from '../psp.ts';

export default definePsp({
  name: { ja: 'BlueSnap', en: 'BlueSnap' },
  offers: ['hosted-frame'],
  signals: [
    {
      kind: 'script',
      host: '*.bluesnap.com',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'frame',
      host: '*.bluesnap.com',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
  ],
});
