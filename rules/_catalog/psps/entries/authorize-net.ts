import { definePsp } from '../psp.ts';

export default definePsp({
  name: { ja: 'Authorize.Net', en: 'Authorize.Net' },
  offers: ['token', 'hosted-frame', 'redirect'],
  signals: [
    {
      kind: 'script',
      host: 'js.authorize.net',
      path: '/v1/Accept.js',
      means: 'token',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'script',
      host: 'jstest.authorize.net',
      path: '/v1/Accept.js',
      means: 'token',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'script',
      host: 'js.authorize.net',
      path: '/v3/AcceptUI.js',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'frame',
      host: 'js.authorize.net',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'frame',
      host: 'accept.authorize.net',
      means: 'hosted-frame',
      use: 'checkout',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'redirect',
      host: 'accept.authorize.net',
      means: 'redirect',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'redirect',
      host: 'secure.authorize.net',
      means: 'redirect',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'token',
      token: 'Accept.dispatchData',
      means: 'token',
      evidence: 'G',
      source: 'from memory',
    },
  ],
});
