import { definePlatform } from '../platform.ts';

export default definePlatform({
  name: 'EC-CUBE 2',
  kind: 'package',
  traces: [
    {
      kind: 'body-class',
      pattern: /^LC_Page_\w+$/,
      strength: 'decisive',
      evidence: 'R',
      source: 'running EC-CUBE 2.25.0',
      line: '2.13–2.25',
    },
    {
      kind: 'stylesheet',
      pattern: /\/user_data\/packages\/(?:default|sphone|mobile|admin)\//,
      strength: 'decisive',
      evidence: 'R',
      source: 'running EC-CUBE 2.25.0',
    },
    {
      kind: 'script',
      pattern: /\/user_data\/packages\/(?:default|sphone|mobile|admin)\//,
      strength: 'decisive',
      evidence: 'R',
      source: 'running EC-CUBE 2.25.0',
    },
    {
      kind: 'script',
      pattern: /\/js\/eccube\.legacy\.js/,
      strength: 'decisive',
      evidence: 'S',
      source: 'platform source',
      line: '2.13–2.17.0',
    },
    {
      kind: 'script',
      pattern: /\/js\/(?:navi|win_op)\.js$/,
      strength: 'strong',
      evidence: 'S',
      source: 'platform source',
      line: '2.4–2.12',
    },
    {
      kind: 'script',
      pattern: /\/js\/eccube\.js$/,
      strength: 'weak',
      evidence: 'S',
      source: 'platform source',
    },
    {
      kind: 'cookie',
      pattern: /^(?:legacy-)?ECSESSID$/,
      strength: 'decisive',
      evidence: 'R',
      source: 'running EC-CUBE 2.25.0',
    },
    {
      kind: 'form',
      pattern: /\/shopping\/(?:deliv|payment|confirm|load_payment_module)\.php/,
      strength: 'strong',
      evidence: 'R',
      source: 'running EC-CUBE 2.25.0',
    },
    {
      kind: 'field',
      pattern: /(?:^| )(?:transactionid|deliv_date0|order_name01)$/,
      strength: 'weak',
      evidence: 'R',
      source: 'running EC-CUBE 2.25.0',
    },
  ],
});
