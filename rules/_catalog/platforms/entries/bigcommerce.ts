import { definePlatform } from '../platform.ts';

export default definePlatform({
  name: 'BigCommerce',
  kind: 'asp',
  traces: [
    {
      kind: 'meta',
      pattern: /^platform: bigcommerce/,
      strength: 'decisive',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
    {
      kind: 'header',
      pattern: /^x-bc-store-uuid:/,
      strength: 'decisive',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
    {
      kind: 'host',
      pattern: /\.mybigcommerce\.com$/,
      strength: 'decisive',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
    {
      kind: 'script-url',
      pattern: /^https?:\/\/cdn\d*\.bigcommerce\.com\//,
      strength: 'strong',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
    {
      kind: 'stylesheet-url',
      pattern: /^https?:\/\/cdn\d*\.bigcommerce\.com\//,
      strength: 'strong',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
  ],
});
