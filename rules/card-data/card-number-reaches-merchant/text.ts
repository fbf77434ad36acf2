import { defineText } from '../../_core/text.ts';

export const text = defineText({
  ja: {
    title: 'カード番号がお店のサーバーへ送られる',
    passed: 'カード番号がお店のサーバーへ送られる様子は見当たりませんでした。',
    why: 'カード番号がお店のサーバーを通る方式（通過型）では、保存していなくても、サーバーに入り込まれたときに番号が盗まれるおそれがあります。通過型を続けるには、国際基準 PCI DSS への準拠が前提になります。',
    owner: [
      '決済会社の管理画面か契約書で、接続方式を確認してください。「トークン型」「リンク型」「通過型（モジュール型・プロトコル型）」のどれかです。',
      '通過型だった場合は、非通過型（トークン型・リンク型）への切り替えを決済会社と制作会社に相談してください。',
      '通過型のまま続ける場合は、PCI DSS への準拠状況を決済会社と確認してください。',
    ],
    vendor: [
      'お店のサーバーへの送信（フォーム、fetch、XHR）の内容を見てください。カード番号・有効期限・セキュリティコードが含まれないことを確認してください。',
      '決済会社のトークン用スクリプト、または決済会社の画面・iframe での入力に切り替え、カードの入力欄から name 属性を外してください。',
      '確認画面の hidden 項目、セッション、アプリケーションログ、アクセスログにカード番号が残っていないかを確認してください。残っていれば、決済会社と手順を決めて消去してください。',
    ],
    seen: {
      'hidden-number':
        'この画面の見えない項目（{name}）に、カード番号の形をした数字が書き込まれています。番号は一度お店のサーバーを通っています。',
      'hidden-copy':
        'この画面の見えない項目（{name}）に、入力されたカード番号と同じ形の数字が写されています。このまま送信すると、番号がお店のサーバーへ送られる可能性があります。',
      'seen-sent':
        'フォームの送信時に、カード番号の形をした数字（項目 {name}）がお店のサーバー（{action}）への送信内容に含まれていました。',
      'named-field':
        'カード番号の入力欄が、お店のサーバーへ送られるフォームの項目になっています。決済会社のスクリプトは見つかりませんでした。カード番号がお店のサーバーへ送られている可能性があります。',
    },
    unknown: {
      'destination-not-seen':
        'お店の画面にカードの入力欄がありますが、どこへ送られるかはこの画面だけでは判断できません。決済会社に接続方式を確認してください。',
      'named-token-fields':
        '決済会社のスクリプトはありますが、カード番号の入力欄に name があります。送信の前に取り除かれるかどうかは、この画面だけでは判断できません。送信される内容を、制作会社に確かめてもらってください。',
    },
  },
  en: {
    title: 'Card number sent to the shop’s server',
    passed: 'Nothing suggests that the card number is sent to the shop’s server.',
    why: 'Where card numbers pass through the shop’s own server (the “passing type”), whoever gets into that server can take them, even if the shop stores nothing. Keeping this type presupposes compliance with PCI DSS.',
    owner: [
      'Look up in your payment provider’s console or contract how the shop is connected: token, redirect (link), or module / protocol, which passes the number through the shop.',
      'If it passes through the shop, talk to the provider and your builder about moving to a token or redirect connection.',
      'If it is to stay as it is, settle the state of PCI DSS compliance with the provider.',
    ],
    vendor: [
      'Inspect what is really sent, and make sure that number, expiry and security code are in no request to the shop’s server: form, fetch or XHR.',
      'Switch to the provider’s token script, its hosted page or its iframe fields, and take the name attributes off the card inputs.',
      'Check hidden inputs of the confirmation page, sessions, application logs and access logs for card numbers; where there are any, agree with the provider on how to erase them.',
    ],
    seen: {
      'hidden-number':
        'A hidden input of this page ({name}) holds digits in the form of a card number. The number has already been through the shop’s server once.',
      'hidden-copy':
        'Digits in the form of a card number have been copied into a hidden input of this page ({name}). Sending the form may send them to the shop’s server.',
      'seen-sent':
        'When the form was submitted, digits in the form of a card number (entry {name}) were among what goes to the shop’s server ({action}).',
      'named-field':
        'The card number input belongs to a form that is sent to the shop’s server, and no payment provider’s script was found. The number may be reaching the shop.',
    },
    unknown: {
      'destination-not-seen':
        'The shop’s page has card inputs, but where they are sent cannot be told from the page alone. Ask the provider how the shop is connected.',
      'named-token-fields':
        'A payment provider’s script is here, but the card number input has a name. Whether it is removed before sending cannot be told from the page alone. Ask your builder to look at what is sent.',
    },
  },
});
