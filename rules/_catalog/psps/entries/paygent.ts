import { definePsp } from '../psp.ts';

export default definePsp({
  name: { ja: 'ペイジェント', en: 'Paygent' },
  offers: ['token', 'redirect', 'passing'],
  signals: [
    {
      kind: 'script',
      host: 'token.paygent.co.jp',
      path: '/js/PaygentToken.js',
      means: 'token',
      evidence: 'R',
      source: 'running Welcart 2.12.1',
    },
    {
      kind: 'script',
      host: 'sandbox.paygent.co.jp',
      path: '/js/PaygentToken.js',
      means: 'token',
      evidence: 'R',
      source: 'running Welcart 2.12.1',
    },
    {
      kind: 'redirect',
      host: 'link.paygent.co.jp',
      path: '/v/',
      means: 'redirect',
      evidence: 'S',
      source: 'Welcart 2.12.1 source',
    },
    {
      kind: 'redirect',
      host: 'sandbox.paygent.co.jp',
      path: '/v/',
      means: 'redirect',
      evidence: 'S',
      source: 'Welcart 2.12.1 source',
    },
    {
      kind: 'token',
      token: 'PaygentToken',
      means: 'token',
      evidence: 'S',
      source: 'Welcart 2.12.1 source',
    },
    {
      kind: 'token',
      token: 'paygent.co.jp',
      means: null,
      evidence: 'S',
      source: 'Welcart 2.12.1 source',
    },
  ],
});
