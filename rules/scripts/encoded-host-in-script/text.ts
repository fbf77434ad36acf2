import { defineText } from '../../_core/text.ts';

export const text = defineText({
  ja: {
    title: '接続先を符号で隠しているスクリプト',
    passed:
      '中身を読めたスクリプトに、見覚えのない接続先を符号で隠しているものはありませんでした。',
    why: '不正なスクリプトは、本当の接続先を、符号（そのままでは読めない文字の並び）にして書くことがあります。Google の計測タグなどを装うこともあります。一方で、広告ブロックを避けるためなど、正当なサービスが同じ書き方をすることもあります。',
    owner: [
      '表示されている接続先に覚えがあるか確かめてください。',
      '覚えがないときは、この画面の控え（スクリーンショットなど）を取り、制作会社に「誰が、いつ追加したか」を調べてもらってください。',
    ],
    vendor: [
      '該当のスクリプトがどのファイル・設定・タグから出力されているか調べてください。',
      '読みやすい元のコードと、接続先を符号にしている理由を示してください。',
      '心当たりのない追加であれば、証拠を保全したうえで、管理者アカウント、ファイルの更新日時、アクセスログを確認してください。',
    ],
    seen: {
      posing:
        '{script} は計測タグなどの名前を使いながら、別の接続先 {host} を符号で隠しています。見覚えがあるか確かめてください。',
      'hidden-host':
        '{script} に、接続先 {host} が符号だけで書かれています。何のためのものか確かめてください。',
      'hidden-hosts':
        '{script} に、接続先 {host} とほか {more} 件が符号だけで書かれています。何のためのものか確かめてください。',
    },
    unknown: {},
  },
  en: {
    title: 'Scripts that hide where they connect to',
    passed: 'No script whose text could be read hides an unknown host in codes.',
    why: 'Scripts that go after card data may write their real destination in codes, and pose as a measuring tag. Honest services do the same at times, for instance to get around ad blockers.',
    owner: [
      'Check whether you know the host shown.',
      'If you do not, keep a record of this page and ask your builder who added it and when.',
    ],
    vendor: [
      'Find out which file, setting or tag puts out this script.',
      'Show the readable source, and say why the host is written in codes.',
      'If nobody added it knowingly, preserve the evidence, then review administrator accounts, file dates and access logs.',
    ],
    seen: {
      posing:
        '{script} uses the name of a measuring or tag service and hides another host, {host}, in codes. Check that you know it.',
      'hidden-host': '{script} holds the host {host} only in codes. Check what it is for.',
      'hidden-hosts':
        '{script} holds the host {host} and {more} more only in codes. Check what they are for.',
    },
    unknown: {},
  },
});
