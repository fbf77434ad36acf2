import { definePlatform } from '../platform.ts';

export default definePlatform({
  name: 'futureshop',
  kind: 'asp',
  traces: [
    {
      kind: 'form',
      pattern: /^fs_(?:form|Checkout)/,
      strength: 'strong',
      evidence: 'D',
      source: 'manual.future-shop.jp',
    },
    {
      kind: 'field',
      pattern: /^fs_(?:Checkout|input)/,
      strength: 'strong',
      evidence: 'D',
      source: 'manual.future-shop.jp',
    },
    {
      kind: 'field-class',
      pattern: /(?:^| )fs-[cp]-/,
      strength: 'strong',
      evidence: 'D',
      source: 'manual.future-shop.jp',
    },
    {
      kind: 'body-class',
      pattern: /^fs-(?:body|c|p)-/,
      strength: 'strong',
      evidence: 'D',
      source: 'manual.future-shop.jp',
    },
    {
      kind: 'script-url',
      pattern: /\.itembox\.(?:design|cloud)\//,
      strength: 'strong',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
    {
      kind: 'stylesheet-url',
      pattern: /\.itembox\.(?:design|cloud)\//,
      strength: 'strong',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
    {
      kind: 'request',
      pattern: /^https?:\/\/[\w-]+\.itembox\.(?:design|cloud)\//,
      strength: 'strong',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
    {
      kind: 'script',
      pattern: /\/future-shop[\w.-]*\.js/,
      strength: 'decisive',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
    {
      kind: 'host',
      pattern: /\.future-shop\.jp$/,
      strength: 'weak',
      evidence: 'G',
      source: 'from memory',
    },
  ],
});
