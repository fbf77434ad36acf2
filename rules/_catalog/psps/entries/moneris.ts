import { definePsp } from '../psp.ts';

export default definePsp({
  name: { ja: 'Moneris', en: 'Moneris' },
  offers: ['hosted-frame', 'redirect'],
  signals: [
    {
      kind: 'script',
      host: 'gateway.moneris.com',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'frame',
      host: 'www3.moneris.com',
      path: '/HPPtoken',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'frame',
      host: 'esqa.moneris.com',
      path: '/HPPtoken',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'frame',
      host: 'gateway.moneris.com',
      path: '/chkt',
      means: 'hosted-frame',
      use: 'checkout',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'redirect',
      host: 'www3.moneris.com',
      path: '/HPPDP',
      means: 'redirect',
      evidence: 'G',
      source: 'from memory',
    },
  ],
});
