import { definePsp } from '../psp.ts';

export default definePsp({
  name: { ja: '楽天ペイ', en: 'Rakuten Pay' },
  offers: ['wallet'],
  signals: [
    {
      kind: 'redirect',
      host: 'my.checkout.rakuten.co.jp',
      means: 'redirect',
      evidence: 'P',
      source: 'public code',
    },
    {
      kind: 'redirect',
      host: 'checkout.rakuten.co.jp',
      means: 'redirect',
      evidence: 'P',
      source: 'public code',
    },
    {
      kind: 'redirect',
      host: 'lite.checkout.rakuten.co.jp',
      means: 'redirect',
      evidence: 'P',
      source: 'public code',
    },
    {
      kind: 'script',
      host: '*.checkout.rakuten.co.jp',
      means: 'wallet',
      evidence: 'P',
      source: 'public code',
    },
    {
      kind: 'token',
      token: 'checkout.rakuten.co.jp',
      means: 'wallet',
      evidence: 'P',
      source: 'public code',
    },
  ],
});
