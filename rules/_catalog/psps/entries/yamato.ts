import { definePsp } from '../psp.ts';

export default definePsp({
  name: { ja: 'ヤマト運輸 クロネコwebコレクト', en: 'Yamato Kuroneko Web Collect' },
  offers: ['token'],
  signals: [
    {
      kind: 'script',
      host: 'api.kuronekoyamato.co.jp',
      path: '/api/token/',
      means: 'token',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'token',
      token: 'WebcollectTokenLib',
      means: 'token',
      evidence: 'P',
      source: 'public code',
    },
  ],
});
