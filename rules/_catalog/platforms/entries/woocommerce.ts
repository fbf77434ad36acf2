import { definePlatform } from '../platform.ts';

export default definePlatform({
  name: 'WooCommerce',
  kind: 'plugin',
  on: 'wordpress',
  traces: [
    {
      kind: 'meta',
      pattern: /^generator: WooCommerce (\d[\d.]*)/,
      strength: 'decisive',
      evidence: 'S',
      source: 'platform source',
    },
    {
      kind: 'script',
      pattern: /\/plugins\/woocommerce\/.*?\.js(?:\?ver=(\d+\.\d+\.\d+)$)?/,
      strength: 'decisive',
      evidence: 'S',
      source: 'platform source',
    },
    {
      kind: 'body-class',
      pattern: /^woocommerce-(?:checkout|cart|page|no-js|js)$/,
      strength: 'strong',
      evidence: 'S',
      source: 'platform source',
    },
    {
      kind: 'form',
      pattern: /woocommerce-checkout|^checkout .*(?:\?|&)wc-ajax=/,
      strength: 'strong',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
  ],
});
