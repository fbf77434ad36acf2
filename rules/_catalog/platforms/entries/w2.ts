import { definePlatform } from '../platform.ts';

export default definePlatform({
  name: 'W2 Commerce',
  kind: null,
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
