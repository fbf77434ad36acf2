import { definePsp } from '../psp.ts';

export default definePsp({
  name: { ja: 'Recurly', en: 'Recurly' },
  offers: ['hosted-frame'],
  signals: [
    {
      kind: 'script',
      host: 'js.recurly.com',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'frame',
      host: 'api.recurly.com',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    { kind: 'token', token: 'recurly.', means: null, evidence: 'G', source: 'from memory' },
    { kind: 'frame-name', prefix: 'recurly-', evidence: 'G', source: 'from memory' },
  ],
});
