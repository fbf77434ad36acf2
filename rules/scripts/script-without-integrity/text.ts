import { defineText } from '../../_core/text.ts';

export const text = defineText({
  ja: {
    title: '改ざんを検知する指定（integrity）のない外部スクリプト',
    passed:
      '決済ページの外部スクリプトには、改ざんを検知する指定がありました（指定が適さないものを除きます）。',
    why: '外部のサーバーに置かれたスクリプトは、そのサーバーが改ざんされると、お店の画面でもそのまま動きます。integrity（SRI）という指定を付けておくと、ファイルの中身が変わったときにブラウザーが実行を止めます。',
    owner: [
      '決済ページで使う外部のライブラリ（部品のプログラム）に、integrity を付けられるか制作会社に相談してください。お店のサーバーに置く方法もあります。',
    ],
    vendor: [
      '版を固定したライブラリの script 要素に、integrity（sha384）と crossorigin="anonymous" を付けてください。',
      '配信元が内容を随時更新するスクリプトには integrity が適しません。決済ページで必要かを見直し、必要なら自社配信か Content-Security-Policy で補ってください。',
    ],
    seen: {
      'pinned-version':
        '{host} から版を固定したスクリプトが {count} 件読み込まれていますが、integrity の指定がありません。',
      'moving-version':
        '版の決まっていない外部スクリプトが {count} 件あります（{hosts}）。中身がいつ変わったかを、この画面から知ることはできません。',
    },
    unknown: {},
  },
  en: {
    title: 'Outside scripts without an integrity check',
    passed:
      'Outside scripts on the payment page carry an integrity check, or are of a kind it does not fit.',
    why: 'A script kept on somebody else’s server runs on your page just as it is when that server is tampered with. With an integrity attribute (SRI) the browser refuses the file once its content has changed.',
    owner: [
      'Ask your builder to add integrity to outside libraries on the payment page, or to serve them from your own server.',
    ],
    vendor: [
      'Add integrity (sha384) and crossorigin="anonymous" to script elements of libraries with a fixed version.',
      'Integrity does not fit scripts that their vendor updates in place. Review whether the payment page needs them; if so, serve them yourself or limit them by Content-Security-Policy.',
    ],
    seen: {
      'pinned-version':
        '{count} script(s) of a fixed version are loaded from {host} without an integrity attribute.',
      'moving-version':
        '{count} outside script(s) have no fixed version ({hosts}). This page cannot tell when their content changes.',
    },
    unknown: {},
  },
});
