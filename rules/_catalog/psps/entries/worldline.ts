import { definePsp } from '../psp.ts';

export default definePsp({
  name: { ja: 'Worldline（Ingenico・Ogone）', en: 'Worldline (Ingenico, Ogone)' },
  offers: ['hosted-frame', 'redirect'],
  signals: [
    {
      kind: 'frame',
      host: 'secure.ogone.com',
      means: 'hosted-frame',
      use: 'checkout',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'frame',
      host: 'ogone.test.v-psp.com',
      means: 'hosted-frame',
      use: 'checkout',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'redirect',
      host: 'secure.ogone.com',
      means: 'redirect',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'redirect',
      host: 'ogone.test.v-psp.com',
      means: 'redirect',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'redirect',
      host: '*.v-psp.com',
      means: 'redirect',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'frame',
      host: '*.worldline-solutions.com',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'script',
      host: '*.worldline-solutions.com',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'frame',
      host: 'payment.ingenico.com',
      means: 'hosted-frame',
      use: 'checkout',
      evidence: 'G',
      source: 'from memory',
    },
  ],
});
