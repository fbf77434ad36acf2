import { definePsp } from '../psp.ts';

export default definePsp({
  name: { ja: 'ROBOT PAYMENT（クラウドペイメント）', en: 'ROBOT PAYMENT' },
  offers: ['token', 'redirect'],
  signals: [
    {
      kind: 'script',
      host: 'credit.j-payment.co.jp',
      path: '/gateway/js/CPToken.js',
      means: 'token',
      evidence: 'P',
      source: 'vendor sample',
    },
    {
      kind: 'script',
      host: 'credit.j-payment.co.jp',
      path: '/gateway/js/EMV3DSAdapter.js',
      means: null,
      evidence: 'P',
      source: 'vendor sample',
    },
    {
      kind: 'redirect',
      host: 'credit.j-payment.co.jp',
      path: '/gateway/payform',
      means: 'redirect',
      evidence: 'S',
      source: 'Welcart 2.12.1 source',
    },
    {
      kind: 'redirect',
      host: 'credit.j-payment.co.jp',
      path: '/link/',
      means: 'redirect',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'api',
      host: 'credit.j-payment.co.jp',
      path: '/gateway/gateway_token.aspx',
      means: 'token',
      evidence: 'P',
      source: 'vendor sample',
    },
    { kind: 'token', token: 'CPToken', means: 'token', evidence: 'P', source: 'vendor sample' },
    { kind: 'token', token: 'ThreeDSAdapter', means: null, evidence: 'P', source: 'vendor sample' },
    {
      kind: 'token',
      token: 'j-payment.co.jp',
      means: null,
      evidence: 'P',
      source: 'vendor sample',
    },
  ],
});
