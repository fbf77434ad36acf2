import { definePlatform } from '../platform.ts';

export default definePlatform({
  name: 'Welcart',
  kind: 'plugin',
  on: 'wordpress',
  traces: [
    {
      kind: 'comment',
      pattern: /Welcart version : v?(\d[\d.]*\d)/,
      strength: 'decisive',
      evidence: 'R',
      source: 'running Welcart 2.12.1',
    },
    {
      kind: 'script',
      pattern: /\/plugins\/usc-e-shop\/.*?\.js(?:\?ver=(\d[\d.]{6,}\d))?/,
      strength: 'decisive',
      evidence: 'R',
      source: 'running Welcart 2.12.1',
    },
    {
      kind: 'stylesheet',
      pattern: /\/plugins\/usc-e-shop\/.*?\.css(?:\?ver=(\d[\d.]{6,}\d))?/,
      strength: 'decisive',
      evidence: 'R',
      source: 'running Welcart 2.12.1',
    },
    {
      kind: 'body-class',
      pattern: /^page-template-uscescart/,
      strength: 'decisive',
      evidence: 'R',
      source: 'running Welcart 2.12.1',
    },
  ],
});
