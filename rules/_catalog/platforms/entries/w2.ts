import { definePlatform } from '../platform.ts';

export default definePlatform({
  name: 'W2 Commerce',
  traces: [
    {
      kind: 'script',
      pattern: /\/w2credittoken\.aspx/,
      strength: 'decisive',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
  ],
});
