import { definePsp } from '../psp.ts';

export default definePsp({
  name: { ja: 'Windcave', en: 'Windcave' },
  offers: ['hosted-frame', 'redirect'],
  signals: [
    {
      kind: 'frame',
      host: 'sec.windcave.com',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'frame',
      host: 'sec.paymentexpress.com',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'redirect',
      host: 'sec.windcave.com',
      means: 'redirect',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'redirect',
      host: 'sec.paymentexpress.com',
      means: 'redirect',
      evidence: 'G',
      source: 'from memory',
    },
  ],
});
