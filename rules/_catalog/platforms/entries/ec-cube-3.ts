import { definePlatform } from '../platform.ts';

export default definePlatform({
  name: 'EC-CUBE 3',
  kind: 'package',
  traces: [
    {
      kind: 'script',
      pattern: /\/template\/[\w-]+\/(?:css|js)\/[\w./-]+\?v=(3\.0\.\d+(?:-p\d+)?)$/,
      strength: 'decisive',
      evidence: 'S',
      source: 'platform source',
    },
    {
      kind: 'stylesheet',
      pattern: /\/template\/[\w-]+\/(?:css|js)\/[\w./-]+\?v=(3\.0\.\d+(?:-p\d+)?)$/,
      strength: 'decisive',
      evidence: 'S',
      source: 'platform source',
    },
    // The first releases put no version behind it.
    {
      kind: 'stylesheet',
      pattern: /\/html\/template\/[\w-]+\/css\/style\.css(?:$|\?)/,
      strength: 'strong',
      evidence: 'S',
      source: 'platform source',
      line: '3.0.0–3.0.5',
      unless: /\/style\.css\?/,
    },
    {
      kind: 'script',
      pattern: /\/html\/template\/[\w-]+\/js\/(?:function|eccube)\.js/,
      strength: 'strong',
      evidence: 'S',
      source: 'platform source',
    },
    {
      kind: 'body-id',
      pattern:
        /^page_(?:homepage|product_list|product_detail|cart|shopping\w*|mypage\w*|entry\w*)$/,
      strength: 'strong',
      evidence: 'S',
      source: 'platform source',
    },
    {
      kind: 'cookie',
      pattern: /^eccube_rememberme$/,
      strength: 'strong',
      evidence: 'S',
      source: 'platform source',
    },
    {
      kind: 'cookie',
      pattern: /^eccube$/,
      strength: 'strong',
      evidence: 'S',
      source: 'platform source',
    },
    {
      kind: 'request',
      pattern: /\/upload\/save_image\//,
      strength: 'weak',
      evidence: 'S',
      source: 'platform source',
    },
  ],
});
