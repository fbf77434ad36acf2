import { definePsp } from '../psp.ts';

export default definePsp({
  name: { ja: 'F-REGI', en: 'F-REGI' },
  offers: ['redirect', 'token'],
  signals: [
    {
      kind: 'redirect',
      host: 'ssl.f-regi.com',
      means: 'redirect',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'redirect',
      host: 'pay.f-regi.com',
      means: 'redirect',
      evidence: 'G',
      source: 'from memory',
    },
    { kind: 'script', host: '*.f-regi.com', means: 'token', evidence: 'G', source: 'from memory' },
  ],
});
