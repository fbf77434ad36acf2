import { definePsp } from '../psp.ts';

export default definePsp({
  name: { ja: 'Very Good Security', en: 'Very Good Security' },
  offers: ['hosted-frame'],
  signals: [
    {
      kind: 'script',
      host: 'js.verygoodvault.com',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'frame',
      host: 'js.verygoodvault.com',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'frame',
      host: 'js3.verygoodvault.com',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
  ],
});
