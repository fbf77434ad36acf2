import { defineText } from '../../_core/text.ts';

export const text = defineText({
  ja: {
    title: '弱点の知られた版のライブラリ',
    passed: '決済ページのスクリプトに、弱点の知られた版のライブラリは見当たりませんでした。',
    why: '古い版のライブラリ（部品のプログラム）には、すでに公表された弱点が残っていることがあります。第三者のプログラムを画面で動かされる、といった弱点です。お店での使い方によっては影響を受けないこともあります。',
    owner: [
      '制作会社に、このライブラリを新しい版に替えられるか相談してください。',
      '替えられるまでは、決済ページだけでも読み込まないようにできるか確かめてください。',
    ],
    vendor: [
      '表示した版で知られている弱点が、お店での使い方に当てはまるか確かめてください。',
      '弱点が直った版へ替え、お支払いまでの画面の動きを確かめてください。',
      '使っているライブラリと版の一覧を作り、更新の担当と頻度を決めてください。',
    ],
    seen: {
      better:
        '{library} {version} が使われています。この版には公表された弱点があります（{ids}）。{below} では、知られている弱点がありません（{date} 時点のデータ）。',
      'better-unnumbered':
        '{library} {version} が使われています。この版には知られている弱点があります。{below} では、知られている弱点がありません（{date} 時点のデータ）。',
      'no-better':
        '{library} {version} が使われています。この版には公表された弱点があります（{ids}）。直った版は知られていません（{date} 時点のデータ）。別のものへの置き換えを検討してください。',
      'no-better-unnumbered':
        '{library} {version} が使われています。この版には知られている弱点があります。直った版は知られていません（{date} 時点のデータ）。別のものへの置き換えを検討してください。',
    },
    unknown: {},
  },
  en: {
    title: 'Libraries of a version with known weaknesses',
    passed:
      'No library of a version with known weaknesses was found among the payment page’s scripts.',
    why: 'Old versions of libraries keep weaknesses that are public knowledge, such as letting others run their programs in the page. Depending on how the shop uses the library, it may not be affected.',
    owner: [
      'Ask your builder whether the library can be brought up to date.',
      'Until then, ask whether the payment page can do without it.',
    ],
    vendor: [
      'Check whether the known weaknesses of this version concern the way the shop uses it.',
      'Move to a version without them, and test the way up to the payment.',
      'Keep a list of libraries and versions, and settle who updates them and how often.',
    ],
    seen: {
      better:
        '{library} {version} is in use. This version has published weaknesses ({ids}); none are known of {below} (data of {date}).',
      'better-unnumbered':
        '{library} {version} is in use. This version has known weaknesses; none are known of {below} (data of {date}).',
      'no-better':
        '{library} {version} is in use. This version has published weaknesses ({ids}), and no version without is known (data of {date}). Consider replacing the library.',
      'no-better-unnumbered':
        '{library} {version} is in use. This version has known weaknesses, and no version without is known (data of {date}). Consider replacing the library.',
    },
    unknown: {},
  },
});
