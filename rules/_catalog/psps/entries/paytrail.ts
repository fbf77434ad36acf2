import { definePsp } from '../psp.ts';

export default definePsp({
  name: { ja: 'Paytrail', en: 'Paytrail' },
  offers: ['redirect'],
  signals: [
    {
      kind: 'redirect',
      host: 'services.paytrail.com',
      means: 'redirect',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'redirect',
      host: 'payment.paytrail.com',
      means: 'redirect',
      evidence: 'G',
      source: 'from memory',
    },
  ],
});
