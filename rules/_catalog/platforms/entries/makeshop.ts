import { definePlatform } from '../platform.ts';

export default definePlatform({
  name: 'MakeShop',
  kind: 'asp',
  traces: [
    {
      kind: 'script-url',
      pattern: /^https?:\/\/(?:gigaplus|www)\.makeshop\.jp\//,
      strength: 'strong',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
    {
      kind: 'form',
      pattern: /makeshop\.jp\/ssl\//,
      strength: 'decisive',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
    {
      kind: 'page',
      pattern: /makeshop\.jp\/ssl\/|\/ssl\/ssl_confirm\//,
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
  ],
});
