import { definePlatform } from '../platform.ts';

export default definePlatform({
  name: 'Commerce21',
  kind: null,
  // Nobody could look at a shop of it: a hint for the owner to confirm.
  atMost: 'tentative',
  traces: [
    {
      kind: 'host',
      pattern: /(?:^|\.)commerce21\.jp$/,
      strength: 'decisive',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
    {
      kind: 'script-url',
      pattern: /^https?:\/\/(?:[\w-]+\.)*commerce21\.jp\//,
      strength: 'strong',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
    {
      kind: 'form',
      pattern: /\/\/(?:[\w-]+\.)*commerce21\.jp\//,
      strength: 'strong',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
    {
      kind: 'page',
      pattern: /^https?:\/\/[^/]+\/(?:ec|front)\//,
      strength: 'weak',
      evidence: 'G',
      source: 'from memory',
    },
  ],
});
