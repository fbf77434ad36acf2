import { defineText } from '../../_core/text.ts';

export const text = defineText({
  ja: {
    title: '決済ページのサービスワーカー',
    passed: '決済ページに、サービスワーカーは登録されていませんでした。',
    why: 'サービスワーカーは、お店の画面の通信をまとめて預かるプログラムです。一度登録されると、画面を閉じても残ります。オフライン表示やお知らせの配信に使われます。知らないものがあれば、確かめる必要があります。',
    owner: [
      '表示されているファイルが、お知らせ配信などお店で使っている機能のものか確かめてください。',
      '分からないときは、制作会社に用途を聞いてください。',
    ],
    vendor: [
      'このサービスワーカーの用途と、カードの入力画面への通信に手を加えていないことを示してください。',
      '決済ページで不要であれば、scope を狭めて対象から外してください。',
      '心当たりのない登録であれば、ファイルの控えを取ってから登録を解除し、追加された経緯を調べてください。',
    ],
    seen: {
      registered: 'サービスワーカー {path} が登録されています。覚えのあるものか確かめてください。',
      'odd-name':
        'サービスワーカー {path} が登録されています。プログラムらしくない名前のファイルです。用途を確かめてください。',
      'by-third-party':
        '外部のスクリプト（{script}）が、サービスワーカー {path} を登録しています。導入した覚えがあるか確かめてください。',
      'given-card':
        '{script} が、入力されたカード番号をサービスワーカーに渡しました。そこからの送り先は画面の中からは見えません。渡している理由を制作会社に確かめてください。',
    },
    unknown: {},
  },
  en: {
    title: 'Service workers on the payment page',
    passed: 'No service worker is registered for the payment page.',
    why: 'A service worker handles all traffic of your pages and stays after the page is closed. It serves offline pages and notifications, but one that nobody knows should be looked into.',
    owner: [
      'Check whether the file shown belongs to a function your shop uses, such as notifications.',
      'If you cannot tell, ask your builder what it is for.',
    ],
    vendor: [
      'State what this service worker is for, and that it leaves the traffic of the card page as it is.',
      'If the payment page does not need it, narrow its scope so that this page is outside.',
      'If nobody registered it knowingly, keep a copy of the file, unregister it and trace how it got there.',
    ],
    seen: {
      registered: 'The service worker {path} is registered. Check that you know it.',
      'odd-name':
        'The service worker {path} is registered. Its name is not that of a script. Check what it is for.',
      'by-third-party':
        'An outside script ({script}) registered the service worker {path}. Check that you remember adding it.',
      'given-card':
        '{script} handed the card number that was typed to a service worker. Where it goes from there cannot be seen in the page. Ask your builder why it is handed over.',
    },
    unknown: {},
  },
});
