import { definePsp } from '../psp.ts';

export default definePsp({
  name: { ja: 'Eway', en: 'Eway' },
  offers: ['hosted-frame', 'token'],
  signals: [
    {
      kind: 'script',
      host: 'secure.ewaypayments.com',
      means: null,
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'frame',
      host: 'secure.ewaypayments.com',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'redirect',
      host: 'secure.ewaypayments.com',
      means: 'redirect',
      evidence: 'G',
      source: 'from memory',
    },
  ],
});
