import { definePlatform } from '../platform.ts';

export default definePlatform({
  name: 'osCommerce',
  kind: 'package',
  traces: [
    {
      kind: 'cookie',
      pattern: /^osCsid$/,
      strength: 'strong',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
    {
      kind: 'form',
      pattern: /[?&]osCsid=/,
      strength: 'strong',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
    {
      kind: 'page',
      pattern: /[?&]osCsid=/,
      strength: 'strong',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
    {
      kind: 'field',
      pattern: / osCsid$/,
      strength: 'strong',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
    {
      kind: 'form',
      pattern: /\/(?:checkout_(?:shipping|payment|confirmation)|shopping_cart|product_info)\.php/,
      strength: 'weak',
      evidence: 'G',
      source: 'from memory',
    },
  ],
});
