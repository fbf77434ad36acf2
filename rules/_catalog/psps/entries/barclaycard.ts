import { definePsp } from '../psp.ts';

export default definePsp({
  name: { ja: 'Barclaycard', en: 'Barclaycard' },
  offers: ['redirect'],
  signals: [
    {
      kind: 'redirect',
      host: 'payments.epdq.co.uk',
      means: 'redirect',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'redirect',
      host: 'mdepayments.epdq.co.uk',
      means: 'redirect',
      evidence: 'G',
      source: 'from memory',
    },
  ],
});
