import { definePsp } from '../psp.ts';

export default definePsp({
  name: { ja: 'ルミーズ', en: 'REMISE' },
  offers: ['redirect', 'token'],
  signals: [
    {
      kind: 'redirect',
      host: 'test.remise.jp',
      path: '/rpgw2/',
      means: 'redirect',
      evidence: 'S',
      source: 'Welcart 2.12.1 source',
    },
    {
      kind: 'redirect',
      host: 'www.remise.jp',
      path: '/rpgw2/',
      means: 'redirect',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'redirect',
      host: '*.remise.jp',
      path: '/rpgw2/',
      means: 'redirect',
      evidence: 'G',
      source: 'from memory',
    },
    { kind: 'script', host: '*.remise.jp', means: 'token', evidence: 'G', source: 'from memory' },
    {
      kind: 'token',
      token: 'remise.jp',
      means: null,
      evidence: 'S',
      source: 'Welcart 2.12.1 source',
    },
  ],
});
