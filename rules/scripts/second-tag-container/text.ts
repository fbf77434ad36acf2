import { defineText } from '../../_core/text.ts';

export const text = defineText({
  ja: {
    title: '二つ目のタグマネージャーのコンテナ',
    passed: '同じタグマネージャーのコンテナは、一つまででした。',
    why: 'タグマネージャーのコンテナは、その管理者がお店の画面にスクリプトを足せる入れ物です。知らないコンテナが混ざると、お店の知らない人が画面を変えられることになります。代理店が自分のコンテナを足している場合もあります。',
    owner: [
      '表示されているコンテナ ID を、管理画面の ID と一つずつ照らし合わせてください。',
      '持ち主の分からない ID があれば、誰が追加したかを制作会社と代理店に聞いてください。',
    ],
    vendor: [
      'コンテナごとに、持ち主、用途、追加した日を一覧にしてください。',
      '決済ページでは一つにまとめるか、読み込みを外してください。',
      '持ち主の分からないコンテナは、読み込み元のファイルやタグの変更履歴を確認したうえで外してください。',
    ],
    seen: {
      several:
        '{name} のコンテナが {count} 個読み込まれています（{ids}）。すべてお店で認めたものか確かめてください。',
      'added-by-script':
        '{name} のコンテナが {count} 個あります（{ids}）。その中に、外部のスクリプト（{script}）が足したものがあります。お店で認めたものか確かめてください。',
      'only-requested':
        '{name} のコンテナが、画面に残っているもの（{ids}）より多く読み込まれました。ほかに読み込んだものがないか確かめてください。',
    },
    unknown: {},
  },
  en: {
    title: 'A second container of a tag manager',
    passed: 'There was no more than one container of any tag manager.',
    why: 'Whoever holds a tag manager’s container can add scripts to your pages. A container that nobody knows lets strangers change them. Agencies sometimes add one of their own.',
    owner: [
      'Compare each container id shown with those in your tag manager.',
      'If the holder of one is not known, ask your builder and your agencies who added it.',
    ],
    vendor: [
      'List for each container who holds it, what it is for and when it was added.',
      'Keep one on the payment page, or none.',
      'Remove containers without a known holder, after looking at the file or the tag history they come from.',
    ],
    seen: {
      several:
        '{count} containers of {name} are loaded ({ids}). Check that your shop approved all of them.',
      'added-by-script':
        'There are {count} containers of {name} ({ids}), and an outside script ({script}) added one. Check that it was approved.',
      'only-requested':
        'More containers of {name} were fetched than are left in the page ({ids}). Check what else was loaded.',
    },
    unknown: {},
  },
});
