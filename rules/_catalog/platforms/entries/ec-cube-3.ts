import { definePlatform } from '../platform.ts';

export default definePlatform({
  name: 'EC-CUBE 3',
  kind: 'package',
  traces: [
    {
      kind: 'script',
      pattern: /\/template\/[\w-]+\/js\/[\w.]+\?v=(3\.0\.\d+(?:-p\d+)?)/,
      strength: 'decisive',
      evidence: 'S',
      source: 'platform source',
    },
    {
      kind: 'stylesheet',
      pattern: /\/template\/[\w-]+\/css\/[\w.]+\?v=(3\.0\.\d+(?:-p\d+)?)/,
      strength: 'decisive',
      evidence: 'S',
      source: 'platform source',
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
  ],
});
