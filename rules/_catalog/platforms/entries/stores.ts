import { definePlatform } from '../platform.ts';

export default definePlatform({
  name: 'STORES',
  kind: 'asp',
  traces: [
    {
      kind: 'host',
      pattern: /(?:\.stores\.jp|(?:^|\.)stores\.store)$/,
      strength: 'decisive',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
    {
      kind: 'script-url',
      pattern: /^https?:\/\/(?:[\w-]+\.)?stores\.jp\//,
      strength: 'weak',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
  ],
});
