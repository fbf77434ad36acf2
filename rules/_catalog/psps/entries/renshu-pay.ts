import { definePsp } from '../psp.ts';

export default definePsp({
  name: { ja: '練習ペイ（練習用）', en: 'Renshu Pay (practice)' },
  offers: ['token', 'hosted-frame', 'redirect'],
  signals: [
    {
      kind: 'script',
      host: 'psp.localhost',
      pattern: /\/js\/token/,
      means: 'token',
      evidence: 'R',
      source: 'practice store',
    },
    {
      kind: 'script',
      host: 'psp.localhost',
      path: '/js/hosted-fields',
      means: 'hosted-frame',
      evidence: 'R',
      source: 'practice store',
    },
    {
      kind: 'frame',
      host: 'psp.localhost',
      path: '/frame/',
      means: 'hosted-frame',
      evidence: 'R',
      source: 'practice store',
    },
    {
      kind: 'redirect',
      host: 'psp.localhost',
      path: '/pay',
      means: 'redirect',
      evidence: 'R',
      source: 'practice store',
    },
    {
      kind: 'api',
      host: 'psp.localhost',
      path: '/api/token',
      means: 'token',
      evidence: 'R',
      source: 'practice store',
    },
  ],
});
