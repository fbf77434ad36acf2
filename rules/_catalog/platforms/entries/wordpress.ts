import { definePlatform } from '../platform.ts';

export default definePlatform({
  name: 'WordPress',
  kind: 'cms',
  traces: [
    {
      kind: 'meta',
      pattern: /^generator: WordPress (\d[\d.]*)/,
      strength: 'decisive',
      evidence: 'R',
      source: 'running store',
    },
    {
      kind: 'meta',
      pattern: /^generator: WordPress\b/,
      strength: 'decisive',
      evidence: 'R',
      source: 'running store',
    },
    {
      kind: 'script',
      pattern:
        /\/wp-(?:admin|includes)\/js\/(?:wp-emoji-release|wp-util|comment-reply|password-strength-meter|user-profile|wp-embed)(?:\.min)?\.js\?ver=(\d+\.\d+(?:\.\d+)?)$/,
      strength: 'decisive',
      evidence: 'R',
      source: 'running store',
    },
    {
      kind: 'stylesheet',
      pattern:
        /\/wp-includes\/css\/(?:dist\/block-library\/style|dashicons|jquery-ui-dialog)(?:\.min)?\.css\?ver=(\d+\.\d+(?:\.\d+)?)$/,
      strength: 'decisive',
      evidence: 'R',
      source: 'running store',
    },
    {
      kind: 'script',
      pattern: /\/wp-(?:includes|admin|content)\//,
      strength: 'decisive',
      evidence: 'R',
      source: 'running store',
    },
    {
      kind: 'stylesheet',
      pattern: /\/wp-(?:includes|admin|content)\//,
      strength: 'decisive',
      evidence: 'R',
      source: 'running store',
    },
    {
      kind: 'form',
      pattern: /\/wp-login\.php/,
      strength: 'strong',
      evidence: 'R',
      source: 'running store',
    },
    {
      kind: 'body-class',
      pattern: /^wp-core-ui$/,
      strength: 'strong',
      evidence: 'R',
      source: 'running store',
    },
  ],
});
