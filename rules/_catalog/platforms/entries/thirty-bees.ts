import { definePlatform } from '../platform.ts';

export default definePlatform({
  name: 'thirty bees',
  kind: 'package',
  forkOf: 'prestashop',
  traces: [
    {
      kind: 'meta',
      pattern: /^generator: thirty bees/,
      strength: 'decisive',
      evidence: 'S',
      source: 'platform source',
    },
  ],
});
