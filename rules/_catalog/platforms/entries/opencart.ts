import { definePlatform } from '../platform.ts';

export default definePlatform({
  name: 'OpenCart',
  kind: 'package',
  traces: [
    {
      kind: 'script',
      pattern: /\/catalog\/view\/javascript\/(?:common|bootstrap|jquery)/,
      strength: 'decisive',
      evidence: 'R',
      source: 'running OpenCart 3 and 4',
    },
    {
      kind: 'cookie',
      pattern: /^OCSESSID$/,
      strength: 'decisive',
      evidence: 'R',
      source: 'running OpenCart 3 and 4',
    },
    {
      kind: 'page',
      pattern: /[?&]route=(?:checkout|product|common|account)/,
      strength: 'strong',
      evidence: 'R',
      source: 'running OpenCart 3',
    },
    {
      kind: 'form',
      pattern: /[?&]route=(?:checkout|product|common|account|extension)\//,
      strength: 'strong',
      evidence: 'R',
      source: 'running OpenCart 3',
    },
  ],
});
