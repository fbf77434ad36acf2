import { definePlatform } from '../platform.ts';

export default definePlatform({
  name: 'OpenCart',
  kind: 'package',
  traces: [
    {
      kind: 'stylesheet',
      pattern: /\/catalog\/view\/stylesheet\/stylesheet\.css/,
      strength: 'decisive',
      evidence: 'R',
      source: 'running OpenCart 4.1',
      line: '4',
    },
    {
      kind: 'page',
      pattern: /[?&]route=(?:.*&)?language=/,
      strength: 'strong',
      evidence: 'R',
      source: 'running OpenCart 4.1',
      line: '4',
    },
    {
      kind: 'form',
      pattern: /[?&]route=(?:.*&)?language=/,
      strength: 'strong',
      evidence: 'R',
      source: 'running OpenCart 4.1',
      line: '4',
    },
    // From memory: OpenCart 2 has the same paths.
    // OpenCart 2, never run here, is remembered to have the same paths.
    {
      kind: 'stylesheet',
      pattern: /\/catalog\/view\/theme\/[\w-]+\//,
      strength: 'decisive',
      evidence: 'R',
      source: 'running OpenCart 3',
      line: '2–3',
    },
    {
      kind: 'script',
      pattern: /\/catalog\/view\/theme\/[\w-]+\//,
      strength: 'decisive',
      evidence: 'R',
      source: 'running OpenCart 3',
      line: '2–3',
    },
    {
      kind: 'script',
      pattern: /\/catalog\/view\/javascript\/(?:common|bootstrap|jquery)/,
      strength: 'decisive',
      evidence: 'R',
      source: 'running OpenCart 3 and 4.1',
    },
    {
      kind: 'cookie',
      pattern: /^OCSESSID$/,
      strength: 'decisive',
      evidence: 'R',
      source: 'running OpenCart 3 and 4.1',
    },
    {
      kind: 'field',
      pattern: /^button-(?:payment-method|shipping-method|confirm) |^collapse-payment-method /,
      strength: 'strong',
      evidence: 'R',
      source: 'running OpenCart 3 and 4.1',
    },
    {
      kind: 'page',
      pattern: /\/index\.php\?route=/,
      strength: 'weak',
      evidence: 'R',
      source: 'running OpenCart 3',
    },
    {
      kind: 'form',
      pattern: /\/index\.php\?route=/,
      strength: 'weak',
      evidence: 'R',
      source: 'running OpenCart 3',
    },
  ],
});
