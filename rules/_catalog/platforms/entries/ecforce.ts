import { definePlatform } from '../platform.ts';

export default definePlatform({
  name: 'ecforce',
  kind: 'asp',
  traces: [
    {
      kind: 'cookie',
      pattern: /^_ec_force_session$/,
      strength: 'decisive',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
    {
      kind: 'script',
      pattern: /\/assets\/ec_force\//,
      strength: 'strong',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'form',
      pattern: /\/shop\/(?:carts?|orders?|customer\/cards)(?:\/|$)/,
      strength: 'weak',
      evidence: 'D',
      source: 'vendor document',
    },
  ],
});
