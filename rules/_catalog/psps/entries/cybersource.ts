import { definePsp } from '../psp.ts';

export default definePsp({
  name: { ja: 'Cybersource', en: 'Cybersource' },
  offers: ['hosted-frame', 'redirect'],
  signals: [
    {
      kind: 'script',
      host: 'flex.cybersource.com',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'script',
      host: 'testflex.cybersource.com',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'frame',
      host: 'flex.cybersource.com',
      path: '/microform',
      means: 'hosted-frame',
      evidence: 'P',
      source: 'public checkout pages',
    },
    {
      kind: 'frame',
      host: 'testflex.cybersource.com',
      path: '/microform',
      means: 'hosted-frame',
      evidence: 'P',
      source: 'public checkout pages',
    },
    {
      kind: 'redirect',
      host: 'secureacceptance.cybersource.com',
      means: 'redirect',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'redirect',
      host: 'testsecureacceptance.cybersource.com',
      means: 'redirect',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'frame',
      host: 'secureacceptance.cybersource.com',
      means: 'hosted-frame',
      use: 'checkout',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'token',
      token: 'new Flex(',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
  ],
});
