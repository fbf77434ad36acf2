import { definePsp } from '../psp.ts';

export default definePsp({
  name: { ja: 'クレディックス', en: 'CREDIX' },
  offers: ['redirect'],
  signals: [
    {
      kind: 'redirect',
      host: 'secure.credix-web.co.jp',
      means: 'redirect',
      evidence: 'G',
      source: 'from memory',
    },
  ],
});
