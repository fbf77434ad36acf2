import { definePsp } from '../psp.ts';

export default definePsp({
  name: { ja: 'Klarna', en: 'Klarna' },
  offers: ['hosted-frame', 'redirect'],
  signals: [
    { kind: 'script', host: 'x.klarnacdn.net', means: null, evidence: 'G', source: 'from memory' },
    { kind: 'script', host: 'js.klarna.com', means: null, evidence: 'G', source: 'from memory' },
    {
      kind: 'frame-name',
      prefix: 'klarna-checkout-iframe',
      use: 'checkout',
      evidence: 'P',
      source: 'public checkout pages',
    },
    {
      kind: 'frame-name',
      prefix: 'klarna-fullscreen',
      use: 'auxiliary',
      evidence: 'P',
      source: 'public checkout pages',
    },
    {
      kind: 'frame',
      host: '*.klarna.com',
      means: 'hosted-frame',
      use: 'checkout',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'frame',
      host: '*.klarnacdn.net',
      means: null,
      use: 'auxiliary',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'redirect',
      host: 'pay.klarna.com',
      means: 'redirect',
      evidence: 'G',
      source: 'from memory',
    },
  ],
});
