import { defineText } from '../../_core/text.ts';

export const text = defineText({
  ja: {
    title: '後ろに別のコードが付いたライブラリ',
    passed: '中身を読めたライブラリに、書き方の違うコードが後ろに付いたものはありませんでした。',
    why: '不正なコードは、お店がもともと使っているライブラリのファイルの末尾に書き足されることがあります。ファイル名も置き場所も変わらないので、見た目では気づけません。お店の設定などを同じファイルにまとめただけのこともあります。',
    owner: [
      'ライブラリに手を加えたことがあるか、制作会社に確かめてください。',
      '覚えがないときは、ファイルを差し替える前に控えを取ってください。',
    ],
    vendor: [
      '該当のファイルを、配布元の同じ版のファイルと比べてください。',
      '書き足しが必要なものなら、ライブラリとは別のファイルに分けてください。',
      '心当たりのない書き足しであれば、証拠を保全したうえで、ファイルの更新日時、管理者アカウント、アクセスログを確認してください。',
    ],
    seen: {
      tail: '{script} は {library} のファイルですが、{line} 行目から、書き方の違うコードが続いています。配布元のファイルと同じか確かめてください。',
    },
    unknown: {},
  },
  en: {
    title: 'Libraries with other code behind them',
    passed: 'No library whose text could be read has code in another style behind it.',
    why: 'Code that goes after card data may be appended to a library the shop has always used. Name and place of the file stay the same, so nobody notices. It may also be that settings of the shop were put into the same file.',
    owner: [
      'Ask your builder whether the library was ever changed.',
      'If nobody remembers, keep a copy before the file is replaced.',
    ],
    vendor: [
      'Compare the file with the same version as its makers publish it.',
      'If the addition is needed, move it to a file of its own.',
      'If nobody added it knowingly, preserve the evidence, then review file dates, administrator accounts and access logs.',
    ],
    seen: {
      tail: '{script} is a file of {library}, but from line {line} on it goes on in another style. Check that it is what its makers publish.',
    },
    unknown: {},
  },
});
