import { definePsp } from '../psp.ts';

export default definePsp({
  name: { ja: 'Shopify Payments', en: 'Shopify Payments' },
  offers: ['hosted-frame'],
  signals: [
    {
      kind: 'script',
      host: 'checkout.shopifycs.com',
      means: 'hosted-frame',
      evidence: 'P',
      source: 'public code',
    },
    {
      kind: 'frame',
      host: 'checkout.shopifycs.com',
      means: 'hosted-frame',
      evidence: 'P',
      source: 'public code',
    },
    {
      kind: 'frame',
      host: 'checkout.pci.shopifyinc.com',
      means: 'hosted-frame',
      evidence: 'P',
      source: 'public checkout pages',
    },
    {
      kind: 'frame',
      host: 'checkout.shopify.com',
      means: null,
      use: 'auxiliary',
      evidence: 'P',
      source: 'public checkout pages',
    },
    { kind: 'frame-name', prefix: 'card-fields-', evidence: 'P', source: 'public checkout pages' },
    {
      kind: 'api',
      host: 'deposit.us.shopifycs.com',
      means: 'hosted-frame',
      evidence: 'P',
      source: 'public code',
    },
  ],
});
