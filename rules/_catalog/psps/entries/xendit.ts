import { definePsp } from '../psp.ts';

export default definePsp({
  name: { ja: 'Xendit', en: 'Xendit' },
  offers: ['token', 'redirect'],
  signals: [
    { kind: 'script', host: 'js.xendit.co', means: 'token', evidence: 'G', source: 'from memory' },
    {
      kind: 'redirect',
      host: 'checkout.xendit.co',
      means: 'redirect',
      evidence: 'G',
      source: 'from memory',
    },
  ],
});
