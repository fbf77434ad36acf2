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
      kind: 'token',
      pattern: /^uscesL10n$/,
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
    {
      kind: 'form',
      pattern: /^(?:delivery-form|purchase_form) .*\/usces-cart/,
      strength: 'strong',
      evidence: 'R',
      source: 'running Welcart 2.12.1',
    },
    {
      kind: 'page',
      pattern: /\/usces-(?:cart|member)(?:\/|$|\?)/,
      strength: 'strong',
      evidence: 'R',
      source: 'running Welcart 2.12.1',
    },
    {
      kind: 'cookie',
      pattern: /^uk[0-9a-f]{12,13}$/,
      strength: 'strong',
      evidence: 'R',
      source: 'running Welcart 2.12.1',
    },
    {
      kind: 'cookie',
      pattern: /^usces_cookie$/,
      strength: 'strong',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
  ],
});
