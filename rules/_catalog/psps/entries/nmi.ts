import { definePsp } from '../psp.ts';

export default definePsp({
  name: { ja: 'NMI Collect.js', en: 'NMI Collect.js' },
  offers: ['hosted-frame'],
  signals: [
    {
      kind: 'script',
      host: 'secure.nmi.com',
      path: '/token/',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'frame',
      host: 'secure.nmi.com',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'frame',
      host: 'secure.networkmerchants.com',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    { kind: 'frame-name', prefix: 'CollectJSInline', evidence: 'G', source: 'from memory' },
    {
      kind: 'token',
      token: 'CollectJS',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
  ],
});
