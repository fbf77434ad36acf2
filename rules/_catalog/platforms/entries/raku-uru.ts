import { definePlatform } from '../platform.ts';

export default definePlatform({
  name: 'らくうるカート',
  kind: 'asp',
  traces: [
    {
      kind: 'host',
      pattern: /(?:^|\.)raku-uru\.jp$/,
      strength: 'decisive',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
    {
      kind: 'script-url',
      pattern: /raku-uru\.jp\//,
      strength: 'strong',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
  ],
});
