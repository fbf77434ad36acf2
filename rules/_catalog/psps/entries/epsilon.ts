import { definePsp } from '../psp.ts';

export default definePsp({
  name: { ja: 'GMOイプシロン', en: 'GMO Epsilon' },
  offers: ['token', 'redirect', 'passing'],
  signals: [
    {
      kind: 'script',
      host: 'secure.epsilon.jp',
      path: '/js/token.js',
      means: 'token',
      evidence: 'P',
      source: 'EC-CUBE 3 plugin EccubePaymentLite3',
    },
    {
      kind: 'script',
      host: 'beta.epsilon.jp',
      path: '/js/token.js',
      means: 'token',
      evidence: 'P',
      source: 'EC-CUBE 3 plugin EccubePaymentLite3',
    },
    {
      kind: 'redirect',
      host: 'secure.epsilon.jp',
      path: '/cgi-bin/order/',
      means: 'redirect',
      evidence: 'S',
      source: 'Welcart 2.12.1 source',
    },
    {
      kind: 'redirect',
      host: 'beta.epsilon.jp',
      path: '/cgi-bin/order/',
      means: 'redirect',
      evidence: 'P',
      source: 'public code',
    },
    { kind: 'token', token: 'epsilon.jp', means: null, evidence: 'P', source: 'public code' },
    { kind: 'token', token: 'EpsilonToken', means: 'token', evidence: 'G', source: 'from memory' },
  ],
});
