import { definePsp } from '../psp.ts';

export default definePsp({
  name: { ja: 'メタップスペイメント（ペイデザイン）', en: 'metaps payment' },
  offers: ['token', 'redirect'],
  signals: [
    {
      kind: 'script',
      host: 'www.paydesign.jp',
      path: '/settle/token/',
      means: 'token',
      evidence: 'P',
      source: 'public code',
    },
    {
      kind: 'redirect',
      host: 'www.paydesign.jp',
      path: '/settle/',
      means: 'redirect',
      evidence: 'S',
      source: 'Welcart 2.12.1 source',
    },
    {
      kind: 'redirect',
      host: 'www.paydesign.jp',
      path: '/settlex/',
      means: 'redirect',
      evidence: 'S',
      source: 'Welcart 2.12.1 source',
    },
    { kind: 'token', token: 'metapspayment', means: 'token', evidence: 'G', source: 'from memory' },
    { kind: 'token', token: 'metapsToken', means: 'token', evidence: 'P', source: 'public code' },
    {
      kind: 'token',
      token: 'paydesign.jp',
      means: null,
      evidence: 'S',
      source: 'Welcart 2.12.1 source',
    },
  ],
});
