import { definePlatform } from '../platform.ts';

export default definePlatform({
  name: 'CS-Cart',
  kind: 'package',
  traces: [
    {
      kind: 'script',
      pattern: /\/js\/tygh\//,
      strength: 'decisive',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
    {
      kind: 'field-data',
      pattern: /^payment_info\[/,
      strength: 'strong',
      evidence: 'P',
      source: 'CS-Cart JP add-ons',
    },
    {
      kind: 'field',
      pattern: /(?:^| )payment_info\[card_number\]/,
      strength: 'weak',
      evidence: 'P',
      source: 'CS-Cart JP add-ons',
    },
    {
      kind: 'form',
      pattern: /^litecheckout_\w+ /,
      strength: 'strong',
      evidence: 'P',
      source: 'public checkout pages',
    },
    {
      kind: 'form',
      pattern: /\/index\.php\?dispatch=/,
      strength: 'strong',
      evidence: 'P',
      source: 'public checkout pages',
    },
    {
      kind: 'field',
      pattern: / dispatch(?:\[|$)/,
      strength: 'weak',
      evidence: 'G',
      source: 'from memory',
    },
  ],
});
