import { definePlatform } from '../platform.ts';

export default definePlatform({
  name: 'STORES',
  kind: 'asp',
  traces: [
    {
      kind: 'token',
      pattern: /^STORES_JP$/,
      strength: 'decisive',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
    {
      kind: 'host',
      pattern: /\.stores\.jp$/,
      strength: 'decisive',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
    {
      kind: 'host',
      pattern: /(?:^|\.)stores\.store$/,
      strength: 'weak',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'script-url',
      pattern: /^https?:\/\/(?:[\w-]+\.)?stores\.jp\//,
      strength: 'weak',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
    // A page beside the shop holds its cart in this frame.
    {
      kind: 'frame',
      pattern: / stores_iframe(?: |$)/,
      strength: 'strong',
      evidence: 'P',
      source: 'public code and fingerprints',
      embeds: true,
    },
  ],
});
