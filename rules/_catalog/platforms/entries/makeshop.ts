import { definePlatform } from '../platform.ts';

export default definePlatform({
  name: 'MakeShop',
  kind: 'asp',
  traces: [
    {
      kind: 'form',
      pattern: /makeshop\.jp\/ssl\//,
      strength: 'decisive',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
    {
      kind: 'page',
      pattern: /makeshop\.jp\/ssl\/|\/ssl\/(?:ssl_confirm|slogin)\//,
      strength: 'decisive',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
    {
      kind: 'page',
      pattern: /\/shop\/(?:basket|shopbrand)\.html/,
      strength: 'strong',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
    {
      kind: 'form',
      pattern: /\/shop\/(?:basket|shopbrand)\.html/,
      strength: 'strong',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
    {
      kind: 'token',
      pattern: /^(?:MakeShop_|makeshop_ga)$/,
      strength: 'strong',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
    // Any page can load from there: never enough alone.
    {
      kind: 'script-url',
      pattern: /^https?:\/\/(?:gigaplus|www)\.makeshop\.jp\//,
      strength: 'strong',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
    {
      kind: 'stylesheet-url',
      pattern: /^https?:\/\/(?:gigaplus|www)\.makeshop\.jp\//,
      strength: 'weak',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
    {
      kind: 'page',
      pattern: /\/view\/(?:guide|contract|cart)(?:\/|$)/,
      strength: 'weak',
      evidence: 'G',
      source: 'from memory',
    },
  ],
});
