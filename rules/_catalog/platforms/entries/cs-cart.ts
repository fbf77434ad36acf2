import { definePlatform } from '../platform.ts';

export default definePlatform({
  name: 'CS-Cart',
  kind: 'package',
  traces: [
    {
      kind: 'field',
      pattern: /(?:^| )payment_info\[card_number\]/,
      strength: 'weak',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
    {
      kind: 'form',
      pattern: /[?&]dispatch(?:\[|=|%5B)/,
      strength: 'weak',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'script',
      pattern: /\/js\/tygh\//,
      strength: 'decisive',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
  ],
});
