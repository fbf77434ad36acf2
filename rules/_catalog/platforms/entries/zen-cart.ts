import { definePlatform } from '../platform.ts';

export default definePlatform({
  name: 'Zen Cart',
  kind: 'package',
  traces: [
    {
      kind: 'meta',
      pattern: /^generator: .*Zen Cart/,
      strength: 'decisive',
      evidence: 'R',
      source: 'running Zen Cart 2.1',
    },
    {
      kind: 'cookie',
      pattern: /^zenid$/,
      strength: 'decisive',
      evidence: 'R',
      source: 'running Zen Cart 2.1',
    },
    {
      kind: 'body-id',
      pattern: /^(?:checkout\w+|shoppingcart|productinfo|index\w+)Body$/,
      strength: 'strong',
      evidence: 'R',
      source: 'running Zen Cart 2.1',
    },
    {
      kind: 'page',
      pattern: /[?&]main_page=/,
      strength: 'strong',
      evidence: 'R',
      source: 'running Zen Cart 2.1',
    },
    {
      kind: 'form',
      pattern: /[?&]main_page=/,
      strength: 'strong',
      evidence: 'R',
      source: 'running Zen Cart 2.1',
    },
    {
      kind: 'stylesheet',
      pattern: /\/includes\/templates\/[\w-]+\//,
      strength: 'strong',
      evidence: 'R',
      source: 'running Zen Cart 2.1',
    },
    {
      kind: 'script',
      pattern: /\/includes\/templates\/[\w-]+\//,
      strength: 'strong',
      evidence: 'R',
      source: 'running Zen Cart 2.1',
    },
  ],
});
