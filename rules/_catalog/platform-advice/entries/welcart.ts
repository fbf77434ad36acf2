import { defineAdvice } from '../types.ts';

export default defineAdvice([
  {
    rule: 'card-number-reaches-merchant',
    evidence: 'R',
    source: 'running Welcart 2.12.1: paymentESCOTT.main.class.php',
    words: {
      ja: 'Welcart の e-SCOTT（ソニーペイメント）決済は、設定（card_activate）が on のとき、カード番号がお店のサーバーを通ります。トークン方式に切り替えられるかを、クレジット決済の設定画面と決済会社に確認してください。',
      en: 'Welcart’s e-SCOTT payment (Sony Payment) takes card numbers through the shop’s server where its setting (card_activate) is on. Check in the settings for credit card payment, and with the provider, how to move to tokens.',
    },
  },
  {
    rule: 'platform-with-known-vulnerability',
    evidence: 'D',
    source: 'CVE-2026-120597',
    words: {
      ja: 'Welcart 2.12.0～2.12.6 の e-SCOTT 決済の弱点（CVE-2026-120597）は、2.12.7 で直っています。',
      en: 'The weakness in the e-SCOTT payment of Welcart 2.12.0 to 2.12.6 (CVE-2026-120597) is mended in 2.12.7.',
    },
  },
  {
    rule: 'version-disclosed',
    evidence: 'R',
    source: 'running Welcart 2.12.1',
    words: {
      ja: 'Welcart は、ページの下のコメント（Welcart version）と CSS のアドレスの ?ver= に版を出します。隠すことより、新しい版にすることを先にしてください。',
      en: 'Welcart shows its version in a comment at the foot of the page (Welcart version) and behind ?ver= of its style sheets. Updating comes before hiding it.',
    },
  },
]);
