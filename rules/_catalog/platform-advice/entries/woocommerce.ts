import { defineAdvice } from '../types.ts';

export default defineAdvice([
  {
    rule: 'card-number-reaches-merchant',
    evidence: 'S',
    source: 'source of WooCommerce 10.9.1: WC_Payment_Gateway_CC::field_name()',
    words: {
      ja: 'WooCommerce の標準のカード欄に name が付くのは、決済プラグインがトークン化に対応していないときです。対応する決済プラグインへの切り替えを相談してください。',
      en: 'WooCommerce’s own card fields have a name only where the payment plug-in does not support tokenisation. Ask about moving to one that does.',
    },
  },
]);
