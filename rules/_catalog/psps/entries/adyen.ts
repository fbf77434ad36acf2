import { definePsp } from '../psp.ts';

export default definePsp({
  name: { ja: 'Adyen', en: 'Adyen' },
  offers: ['hosted-frame', 'token', 'redirect'],
  signals: [
    {
      kind: 'script',
      host: '*.adyen.com',
      path: '/checkoutshopper/',
      means: 'hosted-frame',
      evidence: 'S',
      source: 'adyen-examples',
    },
    {
      kind: 'frame',
      host: '*.adyen.com',
      path: '/checkoutshopper/securedfields',
      means: 'hosted-frame',
      evidence: 'P',
      source: 'public checkout pages',
    },
    {
      kind: 'frame',
      host: '*.adyen.com',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'redirect',
      host: '*.adyen.com',
      path: '/hpp/',
      means: 'redirect',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'token',
      token: 'AdyenCheckout',
      means: 'hosted-frame',
      evidence: 'S',
      source: 'adyen-examples',
    },
    { kind: 'token', token: 'adyen.encrypt', means: 'token', evidence: 'P', source: 'public code' },
  ],
});
