import { definePsp } from '../psp.ts';

export default definePsp({
  name: { ja: 'Lyra（PayZen）', en: 'Lyra (PayZen)' },
  offers: ['hosted-frame', 'redirect'],
  signals: [
    {
      kind: 'script',
      host: 'static.payzen.eu',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'script',
      host: '*.lyra.com',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'frame',
      host: '*.payzen.eu',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'frame',
      host: '*.lyra.com',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'redirect',
      host: 'secure.payzen.eu',
      means: 'redirect',
      evidence: 'G',
      source: 'from memory',
    },
    { kind: 'frame-name', prefix: 'krtoken', evidence: 'G', source: 'from memory' },
  ],
});
