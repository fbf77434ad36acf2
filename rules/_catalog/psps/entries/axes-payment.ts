import { definePsp } from '../psp.ts';

export default definePsp({
  name: { ja: 'AXES Payment', en: 'AXES Payment' },
  offers: ['redirect', 'token'],
  signals: [
    {
      kind: 'redirect',
      host: 'gw.axes-payment.com',
      means: 'redirect',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'script',
      host: 'gw.axes-payment.com',
      means: 'token',
      evidence: 'G',
      source: 'from memory',
    },
  ],
});
