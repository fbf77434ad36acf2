import { definePlatform } from '../platform.ts';

export default definePlatform({
  name: 'BASE',
  kind: 'asp',
  traces: [
    {
      kind: 'meta',
      pattern: /^base-theme-name:/,
      strength: 'decisive',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
    {
      kind: 'token',
      pattern: /^BASE_API$/,
      strength: 'decisive',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
    {
      kind: 'host',
      pattern: /(?:\.(?:thebase\.in|base\.shop|official\.ec)|^pay\.base\.com)$/,
      strength: 'decisive',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
    {
      kind: 'host',
      pattern: /\.base\.ec$/,
      strength: 'weak',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'script-url',
      pattern: /^https?:\/\/(?:static\.)?thebase\.in\//,
      strength: 'strong',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
    {
      kind: 'stylesheet-url',
      pattern: /^https?:\/\/static\.thebase\.in\//,
      strength: 'strong',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
    {
      kind: 'request',
      pattern: /^https?:\/\/static\.thebase\.in\//,
      strength: 'strong',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
  ],
});
