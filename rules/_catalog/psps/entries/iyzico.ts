import { definePsp } from '../psp.ts';

export default definePsp({
  name: { ja: 'iyzico', en: 'iyzico' },
  offers: ['hosted-frame', 'token'],
  signals: [
    {
      kind: 'script',
      host: 'static.iyzipay.com',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'redirect',
      host: '*.iyzipay.com',
      means: 'redirect',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'redirect',
      host: 'sandbox-cpp.iyzipay.com',
      means: 'redirect',
      evidence: 'G',
      source: 'from memory',
    },
    { kind: 'token', token: 'Iyzico', means: null, evidence: 'G', source: 'from memory' },
  ],
});
