import { definePsp } from '../psp.ts';

export default definePsp({
  name: { ja: 'Payfast', en: 'Payfast' },
  offers: ['redirect'],
  signals: [
    {
      kind: 'redirect',
      host: 'www.payfast.co.za',
      means: 'redirect',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'redirect',
      host: 'payment.payfast.io',
      means: 'redirect',
      evidence: 'G',
      source: 'from memory',
    },
  ],
});
