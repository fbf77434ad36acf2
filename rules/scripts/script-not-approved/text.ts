import { defineText } from '../../_core/text.ts';

export const text = defineText({
  ja: {
    title: 'お店が承認していないスクリプト',
    passed: '決済ページのスクリプトは、すべてスクリプト台帳で承認されています。',
    why: '決済ページで動くスクリプトは、入力された内容を読み取れます。どのスクリプトを何のために置いているかを一覧にして承認しておくと、知らないうちに増えたものに、すぐ気づけます。国際基準の PCI DSS も、同じ考え方で一覧と承認を求めています。',
    owner: [
      '表示されているスクリプトに見覚えがあるか、何のためのものかを確かめてください。',
      '必要なものは、診断デスクの「スクリプト台帳」で目的を書いて承認してください。',
      '見覚えのないものは承認せず、制作会社に確認してください。決済ページの内容を変える作業があったかも聞いてください。',
    ],
    vendor: [
      '表示されているスクリプトについて、導入した時期・目的・配信元をお知らせください。',
      '決済ページに不要なものは、テンプレートとタグマネージャーの設定から外してください。',
    ],
    seen: {
      'not-looked-at':
        '決済ページのスクリプト {count} 件は、まだ一度も確認されていません。診断デスクの「スクリプト台帳」で、目的を書いて承認できます。',
      'new-script':
        '承認のあとに、決済ページに新しいスクリプトが加わりました（{name}）。見覚えがあるか確かめてください。',
      'not-approved':
        '決済ページに、まだ承認されていないスクリプトがあります（{name}）。見覚えがあるか確かめてください。',
      'more-scripts':
        'ほかに {count} 件のスクリプトがまだ承認されていません（{names}）。作業のあとであれば、まとめて承認できます。',
    },
    unknown: {},
  },
  en: {
    title: 'Scripts that the shop has not approved',
    passed: 'Every script of the payment page is approved in the shop’s inventory.',
    why: 'A script that runs on the payment page can read what is typed there. A list of the scripts you know, with what each is for, shows at once when another one appears. The international standard PCI DSS asks for such an inventory and approval, too.',
    owner: [
      'Check that you recognise the script and know what it is for.',
      'If it is needed, write down its purpose and approve it in the script inventory of the desk.',
      'If you do not recognise it, leave it unapproved and ask your builder, also whether somebody worked on the payment page.',
    ],
    vendor: [
      'Tell the shop when and why each of these scripts was added and where it is served from.',
      'Take what payment does not need out of the templates and the tag manager.',
    ],
    seen: {
      'not-looked-at':
        'Nobody has looked at the {count} script(s) of the payment page yet. In the script inventory of the desk you can write down what each is for and approve it.',
      'new-script':
        'A script has been added to the payment page since the last approval ({name}). Check that you recognise it.',
      'not-approved':
        'A script of the payment page is not approved yet ({name}). Check that you recognise it.',
      'more-scripts':
        '{count} more script(s) are not approved yet ({names}). After a release they can be approved together.',
    },
    unknown: {},
  },
});
