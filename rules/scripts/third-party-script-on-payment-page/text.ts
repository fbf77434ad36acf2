import { defineText } from '../../_core/text.ts';

export const text = defineText({
  ja: {
    title: '決済ページで読み込まれる外部のスクリプト',
    passed: '決済ページに、決済会社のもの以外の外部スクリプトは見当たりませんでした。',
    why: '決済ページで動くスクリプトは、その画面に入力された内容を読み取ったり、画面を書き換えたりできます。配信元が改ざんされると、お店の側に変化がなくても影響を受けます。多くはアクセス解析やチャットなどの正規のものですが、決済ページでは数が少ないほど安全です。',
    owner: [
      '表示されている配信元に見覚えがあるか、導入した目的は何かを確かめてください。',
      '決済ページに必要のないもの（アクセス解析、チャット、広告など）は、この画面だけ外せないか制作会社に相談してください。',
      '残すものは、名前・目的・承認した日を一覧にして控えてください。',
    ],
    vendor: [
      '決済に不要な外部スクリプトを、カード入力・確認・完了の各画面のテンプレートから外してください。',
      '残すスクリプトは、Content-Security-Policy の script-src で配信元を限ってください。版を固定できるものには integrity を付けてください。',
      '読み込むスクリプトの一覧と必要な理由を文書にしてお渡しください（PCI DSS 6.4.3 の考え方）。',
    ],
    seen: {
      'beside-card-fields':
        'カード情報の入力欄がお店のページにあります。同じページで、{host} のスクリプトが {count} 件読み込まれています。見覚えがあるか確かめてください。',
      'not-agreed':
        '決済ページで {host} のスクリプトが {count} 件読み込まれています。公開前の取り決め（reji-tenken.json）にない配信元です。',
      'on-payment-page':
        '決済ページで {host} のスクリプトが {count} 件読み込まれています。見覚えがあるか確かめてください。',
      'more-hosts':
        'ほかに {count} か所の外部スクリプトが読み込まれています（{hosts}）。見覚えがあるか確かめてください。',
    },
    unknown: {},
  },
  en: {
    title: 'Outside scripts loaded on the payment page',
    passed: 'The payment page loads no outside scripts other than those of payment providers.',
    why: 'A script that runs on the payment page can read what is typed there and change what is shown. If the place it comes from is tampered with, your shop is affected although nothing changed on your side. Most are ordinary analytics or chat tools, but on a payment page fewer is safer.',
    owner: [
      'Check that you recognise each source and know why it was added.',
      'Ask your builder to leave out of the payment page what it does not need, such as analytics, chat or advertising.',
      'Keep a list of those that stay: name, purpose and the date you approved them.',
    ],
    vendor: [
      'Remove scripts that payment does not need from the card entry, confirmation and completion templates.',
      'Limit the sources of the rest with script-src in Content-Security-Policy, and add integrity where a version can be pinned.',
      'Hand over a written inventory of the scripts with a reason for each (the idea of PCI DSS 6.4.3).',
    ],
    seen: {
      'beside-card-fields':
        'This page has card fields of the shop’s own, and it loads {count} script(s) from {host}. Check that you recognise it.',
      'not-agreed':
        'The payment page loads {count} script(s) from {host}, which the launch profile (reji-tenken.json) does not name.',
      'on-payment-page':
        'The payment page loads {count} script(s) from {host}. Check that you recognise it.',
      'more-hosts':
        'Scripts from {count} more places are loaded ({hosts}). Check that you recognise them.',
    },
    unknown: {},
  },
});
