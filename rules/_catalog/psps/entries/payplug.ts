import { definePsp } from '../psp.ts';

export default definePsp({
  name: { ja: 'PayPlug', en: 'PayPlug' },
  offers: ['hosted-frame', 'redirect'],
  signals: [
    {
      kind: 'script',
      host: 'cdn.payplug.com',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'frame',
      host: 'cdn.payplug.com',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'frame',
      host: 'secure.payplug.com',
      means: 'hosted-frame',
      use: 'checkout',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'redirect',
      host: 'secure.payplug.com',
      means: 'redirect',
      evidence: 'G',
      source: 'from memory',
    },
  ],
});
