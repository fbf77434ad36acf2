import { definePlatform } from '../platform.ts';

export default definePlatform({
  name: 'カラーミーショップ',
  kind: 'asp',
  traces: [
    {
      kind: 'token',
      pattern: /^Colorme$/,
      strength: 'decisive',
      evidence: 'D',
      source: 'developer-docs.shop-pro.jp/document/script-tag-object',
    },
    {
      kind: 'host',
      pattern: /(?:^|\.)shop-pro\.jp$/,
      strength: 'decisive',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
    {
      kind: 'form',
      pattern: /\/\/secure\.shop-pro\.jp\//,
      strength: 'strong',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
    {
      kind: 'request',
      pattern: /^https?:\/\/(?:img|file)\d*\.shop-pro\.jp\/PA\d/,
      strength: 'strong',
      evidence: 'P',
      source: 'public shop pages',
    },
    {
      kind: 'stylesheet-url',
      pattern: /^https?:\/\/(?:img|file)\d*\.shop-pro\.jp\/PA\d/,
      strength: 'strong',
      evidence: 'P',
      source: 'public shop pages',
    },
    {
      kind: 'script-url',
      pattern: /^https?:\/\/(?:img|file)\d*\.shop-pro\.jp\//,
      strength: 'weak',
      evidence: 'G',
      source: 'from memory',
    },
    {
      kind: 'page',
      pattern: /\?(?:.*&)?(?:pid|mode|tid)=/,
      strength: 'weak',
      evidence: 'P',
      source: 'public code and fingerprints',
    },
    // A cart button for any page.
    {
      kind: 'script-url',
      pattern: /^https?:\/\/[\w-]+\.shop-pro\.jp\/\?mode=cartjs/,
      strength: 'strong',
      evidence: 'P',
      source: 'public code and fingerprints',
      embeds: true,
    },
  ],
});
