import { definePlatform } from '../platform.ts';

export default definePlatform({
  name: 'HIT-MALL',
  kind: null,
  traces: [
    {
      kind: 'script',
      pattern: /\/hitmall\.js/,
      strength: 'strong',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
  ],
});
