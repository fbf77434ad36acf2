import { definePsp } from '../psp.ts';

export default definePsp({
  name: { ja: 'Dalenys', en: 'Dalenys' },
  offers: ['hosted-frame', 'redirect'],
  signals: [
    {
      kind: 'script',
      host: 'js.sandbox.be2bill.com',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'frame',
      host: 'secure-magenta1.be2bill.com',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'redirect',
      host: 'secure-magenta1.be2bill.com',
      means: 'redirect',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'redirect',
      host: 'secure-magenta2.be2bill.com',
      means: 'redirect',
      evidence: 'G',
      source: 'from memory',
    },
  ],
});
