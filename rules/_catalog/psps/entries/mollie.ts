import { definePsp } from '../psp.ts';

export default definePsp({
  name: { ja: 'Mollie', en: 'Mollie' },
  offers: ['hosted-frame', 'redirect'],
  signals: [
    {
      kind: 'script',
      host: 'js.mollie.com',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'frame',
      host: 'js.mollie.com',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'redirect',
      host: 'www.mollie.com',
      path: '/checkout',
      means: 'redirect',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'redirect',
      host: 'www.mollie.com',
      path: '/payscreen',
      means: 'redirect',
      evidence: 'G',
      source: 'from memory',
    },
    { kind: 'frame-name', prefix: 'cardNumber-input', evidence: 'G', source: 'from memory' },
  ],
});
