import { definePsp } from '../psp.ts';

export default definePsp({
  name: { ja: 'PayPay', en: 'PayPay' },
  offers: ['wallet'],
  signals: [
    {
      kind: 'script',
      host: 'static.paypay.ne.jp',
      path: '/libs/',
      means: 'wallet',
      evidence: 'P',
      source: 'public code',
    },
    {
      kind: 'redirect',
      host: 'www.paypay.ne.jp',
      path: '/app/',
      means: 'redirect',
      evidence: 'G',
      source: 'from memory',
    },
    { kind: 'token', token: 'paypay.ne.jp', means: 'wallet', evidence: 'P', source: 'public code' },
  ],
});
