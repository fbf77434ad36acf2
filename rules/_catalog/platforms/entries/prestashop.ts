import { definePlatform } from '../platform.ts';

export default definePlatform({
  name: 'PrestaShop',
  kind: 'package',
  traces: [
    {
      kind: 'meta',
      pattern: /^generator: PrestaShop/,
      strength: 'decisive',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
    {
      kind: 'token',
      pattern: /^var prestashop$/,
      strength: 'decisive',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
    {
      kind: 'script',
      pattern: /\/modules\/ps_\w+\//,
      strength: 'decisive',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
    {
      kind: 'stylesheet',
      pattern: /\/modules\/ps_\w+\//,
      strength: 'decisive',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
    {
      kind: 'cookie',
      pattern: /^PrestaShop-[0-9a-f]+$/,
      strength: 'decisive',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
  ],
});
