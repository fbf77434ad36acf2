import { definePlatform } from '../platform.ts';

export default definePlatform({
  name: 'WooCommerce',
  kind: 'plugin',
  on: 'wordpress',
  traces: [
    {
      kind: 'meta',
      pattern: /^generator: WooCommerce (\d[\d.]*)/,
      strength: 'decisive',
      evidence: 'S',
      source: 'platform source',
    },
    // Other scripts of the plug-in bear the versions of what they bring along.
    {
      kind: 'script',
      pattern: /\/plugins\/woocommerce\/assets\/js\/frontend\/[\w.-]+\.js\?ver=(\d+\.\d+\.\d+)$/,
      strength: 'decisive',
      evidence: 'S',
      source: 'platform source',
    },
    {
      kind: 'script',
      pattern: /\/plugins\/woocommerce\//,
      strength: 'decisive',
      evidence: 'S',
      source: 'platform source',
    },
    {
      kind: 'stylesheet',
      pattern: /\/plugins\/woocommerce\/assets\/css\/[\w.-]+\.css\?ver=(\d+\.\d+\.\d+)$/,
      strength: 'decisive',
      evidence: 'S',
      source: 'platform source',
    },
    {
      kind: 'stylesheet',
      pattern: /\/plugins\/woocommerce\//,
      strength: 'decisive',
      evidence: 'S',
      source: 'platform source',
    },
    {
      kind: 'field-class',
      pattern: /(?:^| )wc-credit-card-form-card-(?:number|expiry|cvc)(?: |$)/,
      strength: 'decisive',
      evidence: 'S',
      source: 'platform source',
    },
    {
      kind: 'body-class',
      pattern: /^woocommerce-(?:checkout|cart|account)$/,
      strength: 'strong',
      evidence: 'S',
      source: 'platform source',
    },
    {
      kind: 'body-class',
      pattern: /^woocommerce-page$/,
      strength: 'strong',
      evidence: 'S',
      source: 'platform source',
    },
    {
      kind: 'body-class',
      pattern: /^woocommerce-(?:no-js|js)$/,
      strength: 'weak',
      evidence: 'S',
      source: 'platform source',
    },
    {
      kind: 'token',
      pattern: /^wc_checkout_params$/,
      strength: 'strong',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
    {
      kind: 'form',
      pattern: /woocommerce-checkout|^checkout .*(?:\?|&)wc-ajax=/,
      strength: 'strong',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
    {
      kind: 'cookie',
      pattern: /^(?:woocommerce_|wp_woocommerce_session_)/,
      strength: 'weak',
      evidence: 'G',
      source: 'from memory',
    },
  ],
});
