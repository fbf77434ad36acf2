import { definePsp } from '../psp.ts';

export default definePsp({
  name: { ja: 'Spreedly', en: 'Spreedly' },
  offers: ['hosted-frame'],
  signals: [
    {
      kind: 'script',
      host: 'core.spreedly.com',
      path: '/iframe/',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'frame',
      host: 'core.spreedly.com',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    { kind: 'frame-name', prefix: 'spreedly-', evidence: 'G', source: 'from memory' },
    {
      kind: 'token',
      token: 'Spreedly.init',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
  ],
});
