import { definePsp } from '../psp.ts';

export default definePsp({
  name: { ja: 'KOMOJU', en: 'KOMOJU' },
  offers: ['hosted-frame', 'redirect'],
  signals: [
    {
      kind: 'script',
      host: 'multipay.komoju.com',
      means: 'hosted-frame',
      evidence: 'S',
      source: 'komoju-woocommerce',
    },
    {
      kind: 'frame',
      host: 'multipay.komoju.com',
      means: 'hosted-frame',
      evidence: 'S',
      source: 'komoju-woocommerce',
    },
    {
      kind: 'redirect',
      host: 'komoju.com',
      path: '/sessions/',
      means: 'redirect',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'token',
      token: 'Komoju.multipay',
      means: 'hosted-frame',
      evidence: 'S',
      source: 'OpenCart module komoju_multipay',
    },
    { kind: 'token', token: 'komoju', means: null, evidence: 'S', source: 'komoju-woocommerce' },
    {
      kind: 'element',
      selector: 'komoju-fields',
      means: 'hosted-frame',
      evidence: 'S',
      source: 'komoju-woocommerce',
    },
    {
      kind: 'element',
      selector: 'komoju-picker',
      means: 'hosted-frame',
      evidence: 'S',
      source: 'komoju-woocommerce',
    },
    {
      kind: 'element',
      selector: 'komoju-host',
      means: 'hosted-frame',
      evidence: 'S',
      source: 'komoju-woocommerce',
    },
    {
      kind: 'element',
      selector: '[komojuToken]',
      means: 'hosted-frame',
      evidence: 'S',
      source: 'OpenCart module komoju_multipay',
    },
  ],
});
