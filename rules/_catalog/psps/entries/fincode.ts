import { definePsp } from '../psp.ts';

export default definePsp({
  name: { ja: 'fincode byGMO', en: 'fincode byGMO' },
  offers: ['token', 'hosted-frame'],
  signals: [
    {
      kind: 'script',
      host: 'js.fincode.jp',
      path: '/v1/fincode.js',
      means: null,
      evidence: 'S',
      source: 'fincode-sdk-js',
    },
    {
      kind: 'script',
      host: 'js.test.fincode.jp',
      path: '/v1/fincode.js',
      means: null,
      evidence: 'S',
      source: 'fincode-sdk-js',
    },
    {
      kind: 'frame',
      host: 'js.fincode.jp',
      path: '/_templates/',
      means: 'hosted-frame',
      evidence: 'S',
      source: 'fincode-sdk-js',
    },
    {
      kind: 'frame',
      host: 'js.test.fincode.jp',
      path: '/_templates/',
      means: 'hosted-frame',
      evidence: 'S',
      source: 'fincode-sdk-js',
    },
    {
      kind: 'api',
      host: 'api.fincode.jp',
      means: 'token',
      evidence: 'S',
      source: 'fincode-sdk-js',
    },
    {
      kind: 'api',
      host: 'api.test.fincode.jp',
      means: 'token',
      evidence: 'S',
      source: 'fincode-sdk-js',
    },
    { kind: 'token', token: 'Fincode(', means: 'token', evidence: 'S', source: 'fincode-sdk-js' },
    { kind: 'token', token: 'fincode.jp', means: null, evidence: 'S', source: 'fincode-sdk-js' },
  ],
});
