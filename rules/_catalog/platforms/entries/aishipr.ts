import { definePlatform } from '../platform.ts';

export default definePlatform({
  name: 'aishipR',
  kind: 'asp',
  traces: [
    {
      kind: 'script-url',
      pattern: /aiship\.jp\//,
      strength: 'strong',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
    {
      kind: 'host',
      pattern: /(?:^|\.)aiship\.jp$/,
      strength: 'decisive',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
  ],
});
