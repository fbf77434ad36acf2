import { definePsp } from '../psp.ts';

export default definePsp({
  name: { ja: 'Bambora (Worldline)', en: 'Bambora (Worldline)' },
  offers: ['hosted-frame', 'redirect'],
  signals: [
    {
      kind: 'script',
      host: 'libs.na.bambora.com',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'frame',
      host: 'libs.na.bambora.com',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'frame',
      host: '*.bambora.com',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'redirect',
      host: '*.bambora.com',
      means: 'redirect',
      evidence: 'G',
      source: 'from memory',
    },
    { kind: 'frame-name', prefix: 'bambora-', evidence: 'G', source: 'from memory' },
  ],
});
