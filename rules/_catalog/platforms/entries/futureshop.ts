import { definePlatform } from '../platform.ts';

export default definePlatform({
  name: 'futureshop',
  kind: 'asp',
  traces: [
    {
      kind: 'form',
      pattern: /^fs_(?:form|Checkout)/,
      strength: 'strong',
      evidence: 'D',
      source: 'vendor document',
    },
    {
      kind: 'script-url',
      pattern: /\.itembox\.(?:design|cloud)\//,
      strength: 'strong',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
    {
      kind: 'script',
      pattern: /\/future-shop[\w.-]*\.js/,
      strength: 'decisive',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
    {
      kind: 'body-class',
      pattern: /^fs-(?:body|c|p)-/,
      strength: 'strong',
      evidence: 'D',
      source: 'vendor document',
    },
    {
      kind: 'host',
      pattern: /\.future-shop\.jp$/,
      strength: 'weak',
      evidence: 'G',
      source: 'from memory',
    },
  ],
});
