import { definePlatform } from '../platform.ts';

export default definePlatform({
  name: 'ebisumart',
  kind: 'asp',
  traces: [
    {
      kind: 'script-url',
      pattern: /\.ebisumart\.com\//,
      strength: 'strong',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
    {
      kind: 'host',
      pattern: /\.ebisumart\.com$/,
      strength: 'decisive',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
  ],
});
