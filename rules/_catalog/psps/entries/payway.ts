import { definePsp } from '../psp.ts';

export default definePsp({
  name: { ja: 'Westpac PayWay', en: 'Westpac PayWay' },
  offers: ['hosted-frame'],
  signals: [
    {
      kind: 'script',
      host: 'api.payway.com.au',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'frame',
      host: 'api.payway.com.au',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    { kind: 'frame-name', prefix: 'payway-', evidence: 'G', source: 'from memory' },
  ],
});
