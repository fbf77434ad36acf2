import { definePlatform } from '../platform.ts';

export default definePlatform({
  name: 'Shopify',
  kind: 'asp',
  traces: [
    {
      kind: 'meta',
      pattern: /^shopify-(?:checkout-api-token|digital-wallet):/,
      strength: 'decisive',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
    {
      kind: 'meta',
      pattern: /^serialized-(?:shoppay\w*|checkoutsession\w*):/,
      strength: 'strong',
      evidence: 'P',
      source: 'public checkout pages',
    },
    {
      kind: 'token',
      pattern: /^ShopifyAnalytics$/,
      strength: 'decisive',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
    {
      kind: 'host',
      pattern: /\.myshopify\.com$/,
      strength: 'decisive',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
    {
      kind: 'cookie',
      pattern: /^_shopify_(?:y|s|essential)/,
      strength: 'decisive',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
    {
      kind: 'script-url',
      pattern: /^https?:\/\/cdn\.shopify\.com\/shopifycloud\//,
      strength: 'strong',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
    {
      kind: 'script-url',
      pattern: /^https?:\/\/[^/]+\/cdn\/(?:shopifycloud|shop)\//,
      strength: 'strong',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
    {
      kind: 'page',
      pattern: /\/checkouts\/c[on]?\/[\w-]{12,}/,
      strength: 'strong',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
    {
      kind: 'frame',
      pattern: /^https?:\/\/[^/]+\/(?:[\w-]+\/)*web-pixels@\w+/,
      strength: 'strong',
      evidence: 'P',
      source: 'public checkout pages',
    },
    {
      kind: 'frame',
      pattern:
        /^https?:\/\/(?:checkout\.shopify\.com|checkout\.pci\.shopifyinc\.com|extensions\.shopifycdn\.com)\//,
      strength: 'strong',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
    // A buy button for any page; mostly an inline script loads it.
    {
      kind: 'script-url',
      pattern: /^https?:\/\/sdks\.shopifycdn\.com\/buy-button\//,
      strength: 'strong',
      evidence: 'P',
      source: 'public code',
      embeds: true,
    },
    {
      kind: 'inline-host',
      pattern: /^sdks\.shopifycdn\.com$/,
      strength: 'strong',
      evidence: 'P',
      source: 'public code',
      embeds: true,
    },
  ],
});
