import { defineText } from '../../_core/text.ts';

export const text = defineText({
  ja: {
    title: '読みにくくされたインラインスクリプト',
    passed: '接続先を隠したり、文字を読みにくくしたインラインスクリプトは見当たりませんでした。',
    why: '不正なスクリプトは、Google の計測タグなどを装い、本当の接続先を符号にして隠すことがあります。一方で、自社のプログラムを守るために読みにくくしている正当なサービスもあります。',
    owner: [
      '表示されている接続先に覚えがあるか確かめてください。',
      '覚えがないときは、この画面の控えを取り、制作会社に「誰が、いつ追加したか」を調べてもらってください。',
    ],
    vendor: [
      '該当のインラインスクリプトがどのファイル・設定・タグから出力されているか調べてください。',
      '読みやすい元のコードと、接続先・用途を示してください。',
      '身に覚えのない追加であれば、証拠を保全したうえで、管理者アカウント、ファイルの更新日時、アクセスログを確認してください。',
    ],
    seen: {
      posing:
        '計測タグのように書かれたスクリプトの中に、別の接続先 {host} が符号で隠されています。見覚えがあるか確かめてください。',
      'hidden-address':
        'インラインスクリプトの中に、接続先 {host} が符号で書かれています。何のためのものか確かめてください。',
      escaped:
        '文字の多くを符号で書いた、読みにくいインラインスクリプトがあります（1,000 文字あたり {escaped} 文字）。何のためのものか確かめてください。',
    },
    unknown: {},
  },
  en: {
    title: 'Inline scripts made hard to read',
    passed: 'No inline script hides where it connects to or spells its text in codes.',
    why: 'Scripts that go after card data may pose as a measuring tag and hide in codes where they really connect to. Honest services make their programs hard to read, too, to protect them.',
    owner: [
      'Check whether you know the host shown.',
      'If you do not, keep a record of this page and ask your builder who added it and when.',
    ],
    vendor: [
      'Find out which file, setting or tag puts out this inline script.',
      'Show the readable source, the hosts it connects to and what it is for.',
      'If nobody added it knowingly, preserve the evidence, then review administrator accounts, file dates and access logs.',
    ],
    seen: {
      posing:
        'A script written like a measuring tag hides another host, {host}, in codes. Check that you know it.',
      'hidden-address':
        'An inline script holds the host {host} only in codes. Check what it is for.',
      escaped:
        'An inline script spells much of its text in codes ({escaped} in 1,000 characters). Check what it is for.',
    },
    unknown: {},
  },
});
