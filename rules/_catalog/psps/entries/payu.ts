import { definePsp } from '../psp.ts';

export default definePsp({
  name: { ja: 'PayU', en: 'PayU' },
  offers: ['hosted-frame', 'redirect'],
  signals: [
    {
      kind: 'script',
      host: 'secure.payu.com',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'frame',
      host: 'secure.payu.com',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'frame',
      host: 'secure.snd.payu.com',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'redirect',
      host: 'secure.payu.com',
      means: 'redirect',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'redirect',
      host: 'secure.payu.in',
      means: 'redirect',
      evidence: 'G',
      source: 'from memory',
    },
    { kind: 'token', token: 'PayU(', means: 'hosted-frame', evidence: 'G', source: 'from memory' },
  ],
});
