import { definePsp } from '../psp.ts';

export default definePsp({
  name: { ja: 'Checkout.com', en: 'Checkout.com' },
  offers: ['hosted-frame'],
  signals: [
    {
      kind: 'script',
      host: 'cdn.checkout.com',
      path: '/js/',
      means: 'hosted-frame',
      evidence: 'P',
      source: 'public code',
    },
    {
      kind: 'frame-name',
      prefix: 'checkout-frames-',
      evidence: 'P',
      source: 'public checkout pages',
    },
    {
      kind: 'frame',
      host: 'js.checkout.com',
      path: '/frames',
      means: 'hosted-frame',
      evidence: 'P',
      source: 'public checkout pages',
    },
    {
      kind: 'token',
      token: 'Frames.init',
      means: 'hosted-frame',
      evidence: 'P',
      source: 'public code',
    },
    {
      kind: 'element',
      selector: '.card-frame',
      means: 'hosted-frame',
      evidence: 'P',
      source: 'public code',
    },
  ],
});
