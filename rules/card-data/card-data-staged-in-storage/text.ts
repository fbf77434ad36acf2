import { RECORDER_GAPS } from '../../_core/recorder-state.ts';
import { defineText } from '../../_core/text.ts';

export const text = defineText({
  ja: {
    title: 'カード情報のブラウザー内への書き込み',
    passed:
      'これまでに見た範囲では、カード情報がブラウザーの保存領域やクッキーに書き込まれる動きはありませんでした。',
    why: 'ブラウザーの保存領域やクッキーに置かれたカード情報は、画面のどのスクリプトからも読めます。いったん書き込んでおき、次の画面で外へ送る手口もあります。',
    owner: [
      '表示されているキーとスクリプトに心当たりがあるか、制作会社に確かめてください。',
      '入力の復元などの機能が書き込んでいる場合は、カードの入力欄を対象から外してもらってください。',
      '誰も知らない書き込みであれば、この結果を控えてから、決済会社にも相談してください。',
    ],
    vendor: [
      '根拠に示したスクリプトを開き、書き込む内容と目的を確認してください。',
      '入力の自動保存・復元であれば、カード番号・有効期限・セキュリティコードを対象から除き、既に書かれた値を消す処理を入れてください。',
      '心当たりがなければ、同じキーを読み出して送信する処理がほかの画面にないかを調べ、ファイルとログを保全してください。',
    ],
    seen: {
      staged:
        'テスト用のカード情報が、ブラウザーの保存領域かクッキーの「{key}」に書き込まれました（スクリプト: {script}）。',
      'number-staged':
        'カード番号の形をした数字が、ブラウザーの保存領域かクッキーの「{key}」に書き込まれました（スクリプト: {script}）。',
      'perhaps-staged':
        'ブラウザーの保存領域かクッキーの「{key}」に、カード情報に似たものが書き込まれました（スクリプト: {script}）。偶然の一致もあります。内容を確かめてください。',
    },
    unknown: RECORDER_GAPS.ja,
  },
  en: {
    title: 'Card data written into the browser’s storage',
    passed: 'In what was seen so far, no card data was written into storage or cookies.',
    why: 'Card data in the browser’s storage or cookies can be read by every script of the page. Some skimmers keep it there first and send it from the next page.',
    owner: [
      'Ask your builder whether the key and the script shown are theirs.',
      'If it is a feature that restores what was typed, have the card fields left out of it.',
      'If nobody knows it, keep a record of this result and talk to your payment provider as well.',
    ],
    vendor: [
      'Open the script given as evidence and find out what it writes, and why.',
      'If it saves and restores input, leave out number, expiry and security code, and remove what is stored already.',
      'If nobody knows it, look for code on other pages that reads the same key and sends it, and preserve files and logs.',
    ],
    seen: {
      staged:
        'Data of the test card was written to “{key}” in storage or a cookie (script: {script}).',
      'number-staged':
        'Digits in the form of a card number were written to “{key}” in storage or a cookie (script: {script}).',
      'perhaps-staged':
        'Something that resembles card data was written to “{key}” in storage or a cookie (script: {script}). This can be chance. Check what it is.',
    },
    unknown: RECORDER_GAPS.en,
  },
});
