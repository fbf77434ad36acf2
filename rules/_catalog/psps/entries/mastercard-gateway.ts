import { definePsp } from '../psp.ts';

export default definePsp({
  name: { ja: 'Mastercard Payment Gateway', en: 'Mastercard Payment Gateway' },
  offers: ['hosted-frame', 'redirect'],
  signals: [
    {
      kind: 'script',
      host: '*.gateway.mastercard.com',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'frame',
      host: '*.gateway.mastercard.com',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'redirect',
      host: '*.gateway.mastercard.com',
      means: 'redirect',
      evidence: 'G',
      source: 'from memory',
    },
    { kind: 'frame-name', prefix: 'gw-proxy-', evidence: 'G', source: 'from memory' },
  ],
});
