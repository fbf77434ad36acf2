import { defineText } from '../../_core/text.ts';

export const text = defineText({
  ja: {
    title: '見覚えのない決済の枠がある',
    passed: 'カードを入力する枠は、知られている決済会社のものでした。',
    why: '決済会社に似せた偽の入力枠を、本物の上に重ねたり、本物の代わりに置いたりして番号を盗む手口があります。枠の中は別の会社の画面なので、見た目だけでは本物かどうか分かりません。',
    owner: [
      '枠の読み込み元（示されたドメイン）が、契約している決済会社のものかを、決済会社の資料か窓口で確認してください。',
      '心当たりがなければ、いつから表示されているかを控え、制作会社と決済会社に連絡してください。',
    ],
    vendor: [
      'この枠を差し込んでいるテンプレート、スクリプト、タグを特定してください。',
      '決済会社の枠であれば、契約書・仕様書のドメインと一致することを確認してください。',
      'Content-Security-Policy の frame-src を、契約している決済会社のドメインだけに限ってください。',
    ],
    seen: {
      'unknown-host':
        'カードを入力するものと思われる枠が {host} から読み込まれています。レジ点検が知っている決済会社のドメインではありません。',
      'frame-without-address':
        'カードを入力するものと思われる枠がありますが、読み込み元のアドレスがありません。スクリプトが画面の中で作った枠の可能性があります。',
      'fields-in-unknown-frame':
        '{host} から読み込まれた枠の中に、カード番号の入力欄があります。レジ点検が知っている決済会社のドメインではありません。',
    },
    unknown: {},
  },
  en: {
    title: 'Unknown payment frame',
    passed: 'The frames that take the card belong to known payment providers.',
    why: 'One way to steal card numbers is a fake frame laid over the payment provider’s own, or put in its place. What is in the frame is another company’s page, and its look does not tell whether it is genuine.',
    owner: [
      'Check with your payment provider’s documents or support whether the frame’s domain, shown below, is theirs.',
      'If nobody knows it, note since when it has been there, and inform your builder and the provider.',
    ],
    vendor: [
      'Find the template, script or tag that puts the frame there.',
      'If it is the provider’s, compare its domain with the contract and specification.',
      'Limit frame-src in the Content-Security-Policy to the domains of the contracted provider.',
    ],
    seen: {
      'unknown-host':
        'A frame that appears to take the card is loaded from {host}. This is not a payment provider’s domain that Reji Tenken knows.',
      'frame-without-address':
        'There is a frame that appears to take the card, but it is loaded from no address. Script may have made it inside the page.',
      'fields-in-unknown-frame':
        'A frame loaded from {host} holds a card number input. This is not a payment provider’s domain that Reji Tenken knows.',
    },
    unknown: {},
  },
});
