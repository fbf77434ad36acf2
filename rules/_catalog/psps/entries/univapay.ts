import { definePsp } from '../psp.ts';

export default definePsp({
  name: { ja: 'ユニヴァペイ', en: 'UnivaPay' },
  offers: ['hosted-frame'],
  signals: [
    {
      kind: 'script',
      host: 'widget.univapay.com',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'frame',
      host: 'widget.univapay.com',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'frame',
      host: '*.univapay.com',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'redirect',
      host: '*.univapay.com',
      means: 'redirect',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'token',
      token: 'UnivapayCheckout',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    { kind: 'token', token: 'univapay.com', means: null, evidence: 'G', source: 'from memory' },
  ],
});
