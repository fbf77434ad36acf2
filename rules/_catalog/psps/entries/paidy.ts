import { definePsp } from '../psp.ts';

export default definePsp({
  name: { ja: 'ペイディ', en: 'Paidy' },
  offers: ['wallet'],
  signals: [
    {
      kind: 'script',
      host: 'apps.paidy.com',
      means: 'wallet',
      evidence: 'S',
      source: 'Welcart 2.12.1 source',
    },
    {
      kind: 'frame',
      host: 'apps.paidy.com',
      means: null,
      use: 'auxiliary',
      evidence: 'S',
      source: 'Welcart 2.12.1 source',
    },
    {
      kind: 'token',
      token: 'Paidy.configure',
      means: 'wallet',
      evidence: 'S',
      source: 'Welcart 2.12.1 source',
    },
    {
      kind: 'element',
      selector: '#paidy-checkout-button',
      means: 'wallet',
      evidence: 'S',
      source: 'Welcart 2.12.1 source',
    },
  ],
});
