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
      kind: 'token',
      pattern: /^EcForce$/,
      strength: 'decisive',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
    {
      kind: 'cookie',
      pattern: /^guest_token$/,
      strength: 'weak',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
    {
      kind: 'script',
      pattern: /\/assets\/ec_force\//,
      strength: 'weak',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'stylesheet',
      pattern: /\/assets\/ec_force\//,
      strength: 'weak',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'form',
      pattern: /\/shop\/(?:carts?|orders?|customer\/cards)(?:\/|$)/,
      strength: 'weak',
      evidence: 'D',
      source: 'docs.ec-force.com/ecforce_theme_guide',
    },
    {
      kind: 'page',
      pattern: /\/shop\/(?:carts?|orders?|customer\/cards)(?:\/|$)/,
      strength: 'weak',
      evidence: 'D',
      source: 'docs.ec-force.com/ecforce_theme_guide',
    },
  ],
});
