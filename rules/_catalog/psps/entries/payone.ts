import { definePsp } from '../psp.ts';

export default definePsp({
  name: { ja: 'PAYONE', en: 'PAYONE' },
  offers: ['hosted-frame', 'redirect'],
  signals: [
    {
      kind: 'script',
      host: 'secure.pay1.de',
      path: '/client-api/',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'frame',
      host: 'secure.pay1.de',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'redirect',
      host: 'secure.pay1.de',
      means: 'redirect',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'redirect',
      host: 'secure.payengine.de',
      means: 'redirect',
      evidence: 'G',
      source: 'from memory',
    },
  ],
});
