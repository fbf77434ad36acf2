import { definePlatform } from '../platform.ts';

export default definePlatform({
  name: 'メルカート',
  kind: 'asp',
  traces: [
    {
      kind: 'host',
      pattern: /(?:^|\.)melcart\.jp$/,
      strength: 'decisive',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
    {
      kind: 'script-url',
      pattern: /melcart\.jp\//,
      strength: 'strong',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
  ],
});
