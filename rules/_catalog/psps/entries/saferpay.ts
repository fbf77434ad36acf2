import { definePsp } from '../psp.ts';

export default definePsp({
  name: { ja: 'Saferpay', en: 'Saferpay' },
  offers: ['hosted-frame', 'redirect'],
  signals: [
    {
      kind: 'script',
      host: 'www.saferpay.com',
      path: '/Fields/',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'frame',
      host: 'www.saferpay.com',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'frame',
      host: 'test.saferpay.com',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'redirect',
      host: 'www.saferpay.com',
      means: 'redirect',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'redirect',
      host: 'test.saferpay.com',
      means: 'redirect',
      evidence: 'G',
      source: 'from memory',
    },
  ],
});
