import { definePlatform } from '../platform.ts';

export default definePlatform({
  name: 'カラーミーショップ',
  kind: 'asp',
  traces: [
    {
      kind: 'host',
      pattern: /(?:^|\.)shop-pro\.jp$/,
      strength: 'decisive',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
    {
      kind: 'script-url',
      pattern: /^https?:\/\/img\d*\.shop-pro\.jp\//,
      strength: 'strong',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
    {
      kind: 'form',
      pattern: /secure\.shop-pro\.jp\//,
      strength: 'strong',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
  ],
});
