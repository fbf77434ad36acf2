import { definePlatform } from '../platform.ts';

export default definePlatform({
  name: 'Magento',
  kind: 'package',
  traces: [
    {
      kind: 'script-type',
      pattern: /^text\/x-magento-init$/,
      strength: 'decisive',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
    {
      kind: 'cookie',
      pattern: /^(?:mage-cache-storage|mage-translation-storage|X-Magento-Vary)$/,
      strength: 'decisive',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
    {
      kind: 'script',
      pattern: /\/static\/version\d+\/frontend\//,
      strength: 'strong',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'script',
      pattern: /\/skin\/frontend\/.*\.js|\/js\/mage\/|\/js\/varien\//,
      strength: 'strong',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
  ],
});
