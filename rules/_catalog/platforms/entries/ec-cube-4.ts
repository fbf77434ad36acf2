import { definePlatform } from '../platform.ts';

export default definePlatform({
  name: 'EC-CUBE 4',
  kind: 'package',
  traces: [
    {
      kind: 'meta',
      pattern: /^eccube-csrf-token:/,
      strength: 'decisive',
      evidence: 'R',
      source: 'running EC-CUBE 4.2.3',
    },
    {
      kind: 'form',
      pattern: /^shopping-form .*\/shopping(?:\/|$)/,
      strength: 'decisive',
      evidence: 'R',
      source: 'running EC-CUBE 4.2.3',
    },
    {
      kind: 'field',
      pattern: /^shopping_order_|_shopping_order\[/,
      strength: 'strong',
      evidence: 'R',
      source: 'running EC-CUBE 4.2.3',
    },
    {
      kind: 'script',
      pattern: /\/html\/template\/[\w-]+\/assets\/js\//,
      strength: 'strong',
      evidence: 'R',
      source: 'running EC-CUBE 4.2.3',
    },
    {
      kind: 'script',
      pattern: /\/html\/user_data\/assets\/js\/customize\.js/,
      strength: 'strong',
      evidence: 'R',
      source: 'running EC-CUBE 4.2.3',
    },
    {
      kind: 'script',
      pattern: /\/html\/bundle\/front\.bundle\.js/,
      strength: 'strong',
      evidence: 'R',
      source: 'running EC-CUBE 4.2.3',
      line: '4.2–4.3',
    },
    {
      kind: 'body-id',
      pattern:
        /^page_(?:homepage|product_list|product_detail|cart|shopping\w*|mypage\w*|entry\w*)$/,
      strength: 'strong',
      evidence: 'R',
      source: 'running EC-CUBE 4.2.3',
    },
    {
      kind: 'script-url',
      pattern: /code\.jquery\.com\/jquery-3\.3\.1/,
      strength: 'weak',
      evidence: 'S',
      source: 'platform source',
      line: '4.0',
    },
    {
      kind: 'script-url',
      pattern: /code\.jquery\.com\/jquery-3\.(?:5\.1|6\.0)/,
      strength: 'weak',
      evidence: 'S',
      source: 'platform source',
      line: '4.1',
    },
  ],
});
