import { RECORDER_GAPS } from '../../_core/recorder-state.ts';
import { defineText } from '../../_core/text.ts';

export const text = defineText({
  ja: {
    title: '受け取ったデータをプログラムとして動かすスクリプト',
    passed:
      'これまでに見た範囲では、通信で受け取った文字や画像をプログラムとして動かす動きはありませんでした。',
    why: 'プログラムを画像や通信の応答に隠し、あとから動かす手口があります。ファイルを調べても、本体が見つかりません。画面の部品を組み立てる正当な仕組みにも、似た動きをするものがあります。',
    owner: [
      '表示されているスクリプトを、誰が何のために入れたかを確かめてください。',
      '「テスト入力で確かめる」で、カード情報が外へ送られないことを確かめてください。',
      'カードの入力欄に触れていると出ているときは、この結果を控え、制作会社に至急確かめてもらってください。',
    ],
    vendor: [
      '根拠に示したスクリプトで eval・Function に渡される文字列を、開発者ツールで止めて確認してください。',
      '取得元が画像・アイコン・CSS・存在しないページの応答であれば、そのファイルの中身と設置の経緯を調べ、保全してください。',
      '正当な仕組みであれば、決済ページでは使わない作りに改め、Content-Security-Policy で unsafe-eval を許可しないでください。',
    ],
    seen: {
      'touches-card':
        'スクリプト（{script}）が文字列をプログラムとして動かし、そのプログラムがカードの入力欄に触れました（直前の取得元: {source}）。中身を確かめてください。',
      'from-response':
        'スクリプト（{script}）が {source} から何かを受け取ったあと、長い文字列をプログラムとして動かしました。中身を確かめてください。',
      evaluated:
        '外部のスクリプト（{script}）が、長い文字列をプログラムとして動かしました。用途を確かめてください。',
    },
    unknown: RECORDER_GAPS.ja,
  },
  en: {
    title: 'Scripts that run received data as code',
    passed: 'In what was seen so far, no response or picture was run as code.',
    why: 'Code hidden in a picture or a response and run later is not found by looking through files. Skimmers do this. Some honest tools that build parts of a page do something similar.',
    owner: [
      'Find out who added the script shown, and what for.',
      'Use the test with a dummy card to see that no card data goes out.',
      'Where it says that card fields were touched, keep a record of this result and have your builder look into it without delay.',
    ],
    vendor: [
      'Stop in the developer tools where the script given as evidence calls eval or Function, and read the text that is passed.',
      'If it comes from a picture, an icon, a style sheet or a page that does not exist, find out what is in that file and how it came there, and preserve it.',
      'If it is meant to be there, do without it on the payment page, and do not allow unsafe-eval in the Content-Security-Policy.',
    ],
    seen: {
      'touches-card':
        'A script ({script}) ran a text as code, and that code touched the card fields (last asked for: {source}). Check what it contains.',
      'from-response':
        'A script ({script}) ran a long text as code after it received something from {source}. Check what it contains.',
      evaluated: 'A third-party script ({script}) ran a long text as code. Check what it is for.',
    },
    unknown: RECORDER_GAPS.en,
  },
});
