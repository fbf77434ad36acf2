import { definePsp } from '../psp.ts';

export default definePsp({
  name: { ja: 'Opn Payments（Omise）', en: 'Opn Payments (Omise)' },
  offers: ['token', 'hosted-frame'],
  signals: [
    { kind: 'script', host: 'cdn.omise.co', means: null, evidence: 'P', source: 'public code' },
    {
      kind: 'frame',
      host: 'cdn.omise.co',
      means: 'hosted-frame',
      evidence: 'P',
      source: 'public code',
    },
    {
      kind: 'api',
      host: 'vault.omise.co',
      path: '/tokens',
      means: 'token',
      evidence: 'P',
      source: 'public code',
    },
    { kind: 'token', token: 'Omise', means: null, evidence: 'P', source: 'public code' },
  ],
});
