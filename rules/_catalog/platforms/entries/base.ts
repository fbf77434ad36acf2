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
      kind: 'host',
      pattern: /\.(?:thebase\.in|base\.shop|official\.ec)$/,
      strength: 'decisive',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
    {
      kind: 'script-url',
      pattern: /^https?:\/\/static\.thebase\.in\//,
      strength: 'strong',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
  ],
});
