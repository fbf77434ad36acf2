import { definePsp } from '../psp.ts';

export default definePsp({
  name: { ja: 'Midtrans', en: 'Midtrans' },
  offers: ['hosted-frame', 'token'],
  signals: [
    {
      kind: 'script',
      host: 'app.midtrans.com',
      path: '/snap/',
      means: 'hosted-frame',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'script',
      host: 'api.midtrans.com',
      means: 'token',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'frame',
      host: 'app.midtrans.com',
      path: '/snap',
      means: 'hosted-frame',
      use: 'checkout',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'frame-name',
      prefix: 'snap-midtrans',
      use: 'checkout',
      evidence: 'P',
      source: 'public checkout pages',
    },
    {
      kind: 'redirect',
      host: 'app.midtrans.com',
      means: 'redirect',
      evidence: 'G',
      source: 'from memory',
    },
  ],
});
