import { definePlatform } from '../platform.ts';

export default definePlatform({
  name: 'ショップサーブ',
  kind: 'asp',
  traces: [
    {
      kind: 'host',
      pattern: /(?:^|\.)shopserve\.jp$/,
      strength: 'decisive',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
    {
      kind: 'script-url',
      pattern: /^https?:\/\/(?:cart|image)\d*\.shopserve\.jp\//,
      strength: 'strong',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
    {
      kind: 'form',
      pattern: /\/\/cart\d*\.shopserve\.jp\//,
      strength: 'decisive',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
    {
      kind: 'script',
      pattern: /\/pic-labo\/|\/hpgen\/HPB\//,
      strength: 'weak',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
  ],
});
