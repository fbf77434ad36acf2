import { RECORDER_GAPS } from '../../_core/recorder-state.ts';
import { defineText } from '../../_core/text.ts';

export const text = defineText({
  ja: {
    title: '決済ページで差し替えられたブラウザーの機能',
    passed: 'これまでに見た範囲では、ブラウザーの機能を差し替えるスクリプトはありませんでした。',
    why: '送信や入力など、ブラウザーの機能を差し替えたスクリプトは、そこを通るデータを見ることができます。エラーの監視や表示速度の測定でも使われる方法です。これだけで不正とは言えません。',
    owner: [
      '表示されているスクリプトが、導入した監視・測定サービスのものかを確かめてください。',
      '決済ページで必要のないものは、決済ページから外すよう制作会社に依頼してください。',
    ],
    vendor: [
      '差し替えられた機能の定義元を開発者ツールで開き、通るデータをどこへ渡しているかを確認してください。',
      '監視・測定サービスであれば、送信内容（本文・入力値）を記録しない設定になっているかを確認してください。',
      '用途の分からないものは決済ページから外し、追加の経緯を調べてください。',
    ],
    seen: {
      'replaced-and-handles-card':
        'スクリプト（{script}）がブラウザーの機能（{names}）を差し替え、カード情報を扱いました。何に使っているか確かめてください。',
      'replaced-by':
        'スクリプト（{script}）が、ブラウザーの機能（{names}）を差し替えています。用途を確かめてください。',
      replaced:
        'ブラウザーの機能（{names}）が差し替えられています。どのスクリプトによるものかは分かりませんでした。',
    },
    unknown: RECORDER_GAPS.ja,
  },
  en: {
    title: 'Functions of the browser replaced on the payment page',
    passed: 'In what was seen so far, no script put its own in place of the browser’s functions.',
    why: 'A script that puts its own in place of the browser’s functions for sending or typing sees what passes through them. Error monitoring and performance measurement do the same, so this alone says little.',
    owner: [
      'Check whether the script shown belongs to a monitoring or measuring service that you use.',
      'Have your builder take off the payment page what is not needed there.',
    ],
    vendor: [
      'Open in the developer tools where the replaced functions are defined, and see where what passes through them goes.',
      'For monitoring and measuring services, check that request bodies and typed values are not recorded.',
      'Take off the payment page what nobody can explain, and find out how it came there.',
    ],
    seen: {
      'replaced-and-handles-card':
        'A script ({script}) put its own in place of functions of the browser ({names}) and handled card data. Check what it uses them for.',
      'replaced-by':
        'A script ({script}) put its own in place of functions of the browser ({names}). Check what it is for.',
      replaced:
        'Functions of the browser ({names}) have been replaced. By which script could not be told.',
    },
    unknown: RECORDER_GAPS.en,
  },
});
