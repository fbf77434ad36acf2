import { definePsp } from '../psp.ts';

export default definePsp({
  name: { ja: 'Amazon Pay', en: 'Amazon Pay' },
  offers: ['wallet'],
  signals: [
    {
      kind: 'script',
      host: '*.payments-amazon.com',
      means: 'wallet',
      evidence: 'S',
      source: 'ec-cube2-amazonpay-v2',
    },
    {
      kind: 'script',
      host: 'static-fe.payments-amazon.com',
      means: 'wallet',
      evidence: 'S',
      source: 'ec-cube2-amazonpay-v2',
    },
    {
      kind: 'frame',
      host: '*.payments-amazon.com',
      means: null,
      use: 'auxiliary',
      evidence: 'P',
      source: 'public code',
    },
    {
      kind: 'redirect',
      host: 'payments.amazon.co.jp',
      means: 'redirect',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'redirect',
      host: 'apay-us.amazon.com',
      means: 'redirect',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'token',
      token: 'amazon.Pay.',
      means: 'wallet',
      evidence: 'S',
      source: 'ec-cube2-amazonpay-v2',
    },
    {
      kind: 'token',
      token: 'OffAmazonPayments',
      means: 'wallet',
      evidence: 'P',
      source: 'public code',
    },
  ],
});
