import { definePsp } from '../psp.ts';

export default definePsp({
  name: { ja: '2C2P', en: '2C2P' },
  offers: ['token', 'hosted-frame', 'redirect'],
  signals: [
    { kind: 'script', host: '*.2c2p.com', means: 'token', evidence: 'G', source: 'from memory' },
    {
      kind: 'frame',
      host: '*.2c2p.com',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'redirect',
      host: '*.2c2p.com',
      means: 'redirect',
      evidence: 'G',
      source: 'from memory',
    },
  ],
});
