import { defineText } from '../../_core/text.ts';

export const text = defineText({
  ja: {
    title: 'https の画面に混ざる http のスクリプトなど',
    passed: 'スクリプトや枠（iframe）を暗号化なしで読み込む指定は見当たりませんでした。',
    why: '暗号化された画面（https）で、http のスクリプトやスタイルシートを読み込む指定があると、今のブラウザーは読み込みを止めます。そのため、画面の一部が動かないことがあります。止めない環境では、途中で書き換えられたスクリプトが画面で動く可能性があります。',
    owner: [
      '制作会社に、表示された読み込みを https に直すよう依頼してください。使っていなければ、外してもらってください。',
    ],
    vendor: [
      '該当要素の URL を https に改めてください。相手先が https に対応していなければ、自社で配信するか取り除いてください。',
      '移行の間は Content-Security-Policy の upgrade-insecure-requests で補えます。',
    ],
    seen: {
      'asked-over-http':
        'https の画面から、{host} のスクリプト・スタイルシート・枠などを http で読み込む指定が {count} 件あります。',
    },
    unknown: {},
  },
  en: {
    title: 'Scripts and the like asked for over http by an https page',
    passed: 'Nothing that can change the page is asked for without encryption.',
    why: 'Today’s browsers refuse scripts and style sheets that an encrypted page asks for over http, so a part of the page may not work. Where they are let through, a script changed on its way could run in the page.',
    owner: [
      'Ask your builder to change what is shown to https, or to remove it where it is not used.',
    ],
    vendor: [
      'Change the elements’ addresses to https. Where the other side has no https, serve the file yourself or drop it.',
      'In the meantime upgrade-insecure-requests in Content-Security-Policy can help.',
    ],
    seen: {
      'asked-over-http':
        'This https page asks {host} for {count} script(s), style sheet(s) or frame(s) over http.',
    },
    unknown: {},
  },
});
