import { definePsp } from '../psp.ts';

export default definePsp({
  name: { ja: 'アナザーレーン', en: 'AnotherLane' },
  offers: ['token', 'redirect'],
  signals: [
    {
      kind: 'script',
      host: 'payment.alij.ne.jp',
      path: '/service/public/temps/',
      means: 'token',
      evidence: 'P',
      source: 'public code',
    },
    {
      kind: 'script',
      host: 'test-payment.alij.ne.jp',
      path: '/service/public/temps/',
      means: 'token',
      evidence: 'P',
      source: 'public code',
    },
    {
      kind: 'redirect',
      host: 'payment.alij.ne.jp',
      path: '/service/',
      means: 'redirect',
      evidence: 'S',
      source: 'Welcart 2.12.1 source',
    },
    {
      kind: 'redirect',
      host: 'test-payment.alij.ne.jp',
      path: '/service/',
      means: 'redirect',
      evidence: 'S',
      source: 'Welcart 2.12.1 source',
    },
    { kind: 'token', token: 'alij_tokenpay', means: 'token', evidence: 'P', source: 'public code' },
    {
      kind: 'api',
      host: 'payment.alij.ne.jp',
      path: '/service/gateway/',
      means: 'token',
      evidence: 'P',
      source: 'public code',
    },
    {
      kind: 'token',
      token: 'alij.ne.jp',
      means: null,
      evidence: 'S',
      source: 'Welcart 2.12.1 source',
    },
  ],
});
