import { RECORDER_GAPS } from '../../_core/recorder-state.ts';
import { defineText } from '../../_core/text.ts';

export const text = defineText({
  ja: {
    title: 'カード情報がお店でも決済会社でもない先へ送られる',
    passed:
      'これまでに見た範囲では、カード情報がお店と決済会社以外へ送られる動きはありませんでした。テスト入力で確かめると、より確かになります。',
    why: '画面に入り込んだスクリプトが、入力されたカード情報を別のサーバーへ写し取る手口（ウェブスキミング）があります。注文は普段どおり完了するため、お店もお客様も気づきにくいものです。管理者としてログインしている間だけ動かないものもあります。',
    owner: [
      '表示されている送信先が、契約している決済会社やサービスのものかを確かめてください。',
      '心当たりがないときは、この結果を控えてください。そのうえで、カード決済を止めることを決済会社と相談し、制作会社とサーバー会社へ連絡してください。',
      '画面やファイルを消したり直したりするのは、記録を残してからにしてください。あとの調査に必要になります。',
    ],
    vendor: [
      '根拠に示したスクリプトと行を開き、送信先と送信内容を確認してください。ブラウザーの通信記録で、テスト用のカード番号が含まれるかを見てください。',
      'そのスクリプトがどこから出力されているかを特定してください（テンプレート、データベース、タグマネージャー、プラグイン、書き換えられた既存ファイルなど）。更新日時と、配布元のファイルとの差分が手がかりになります。',
      '心当たりがなければ、サーバーのファイルとログ、データベース、タグマネージャーの変更履歴を保全し、管理者アカウントと鍵を変更してください。',
      '正規の送信であれば、契約先・目的・送る項目を文書にし、カード情報を含めない形に改めてください。',
    ],
    seen: {
      sent: 'テスト用のカード番号が、お店でも決済会社でもない {host} へ送られようとしました（スクリプト: {script}）。',
      'parts-sent':
        'テスト用のカード情報の一部（複数の項目）が、お店でも決済会社でもない {host} へ送られようとしました（スクリプト: {script}）。',
      'number-like':
        'カード番号の形をした数字が、お店でも決済会社でもない {host} へ送られました（スクリプト: {script}）。「テスト入力で確かめる」で確かめてください。',
      'one-part':
        'テスト用のカード情報の一項目と同じ文字が、{host} への送信に含まれていました（スクリプト: {script}）。偶然の一致もあります。送信内容を確かめてください。',
      'encoded-then-sent':
        'カード情報を変換したスクリプト（{script}）が、そのあと内容の読み取れないデータを {host} へ送りました。送信内容を確かめてください。',
      'read-then-sent-at-once':
        'カードの入力欄を読み取ったスクリプト（{script}）が、直後に初めて {host} と通信し、内容の読み取れないデータを送りました。送信内容を確かめてください。',
      'read-then-sent':
        'カードの入力欄を読み取ったスクリプト（{script}）が、内容の読み取れないデータを {host} へ送っています。アクセス解析や画面の録画でも見られる動きです。カード情報を除く設定になっているか確かめてください。',
      'other-psp':
        'カード情報が、この画面の決済会社（{psp}）とは別の決済会社 {host} へ送られています（スクリプト: {script}）。契約している会社か確かめてください。',
    },
    unknown: RECORDER_GAPS.ja,
  },
  en: {
    title: 'Card data sent to neither the shop nor a payment provider',
    passed:
      'In what was seen so far, no card data went anywhere but to the shop or a payment provider. A test with a dummy card makes this surer.',
    why: 'Scripts that get into a page can copy card data to another server while it is typed (web skimming). The order goes through as usual, so neither shop nor shopper notices. Some stay quiet while an administrator is signed in.',
    owner: [
      'Check whether the destination shown belongs to your payment provider or to a service you have a contract with.',
      'If you do not know it, talk to your payment provider about pausing card payments, keep a record of this result, and contact your builder and hosting company.',
      'Have records made before anything is deleted or repaired. They will be needed to find out what happened.',
    ],
    vendor: [
      'Open the script and line given as evidence and look at where it sends and what. Watch in the browser’s network log whether a test card number is in it.',
      'Find out what puts the script out (template, database, tag manager, plug-in, a changed file) by file dates and by comparing files with their published copies.',
      'If nobody knows it, preserve server files, logs, the database and the tag manager’s history, then change administrator accounts and keys.',
      'If it is meant to be there, write down who receives what and why, and take card data out of it.',
    ],
    seen: {
      sent: 'The test card number was on its way to {host}, which is neither the shop nor a payment provider (script: {script}).',
      'parts-sent':
        'Several parts of the test card were on their way to {host}, which is neither the shop nor a payment provider (script: {script}).',
      'number-like':
        'Digits in the form of a card number were sent to {host}, which is neither the shop nor a payment provider (script: {script}). Make sure with the dummy card.',
      'one-part':
        'What was sent to {host} holds the same characters as one part of the test card (script: {script}). This can be chance. Look at what is sent.',
      'encoded-then-sent':
        'A script that transformed card data ({script}) afterwards sent data that cannot be read to {host}. Look at what is sent.',
      'read-then-sent-at-once':
        'A script that read the card fields ({script}) right afterwards spoke to {host} for the first time and sent data that cannot be read. Look at what is sent.',
      'read-then-sent':
        'A script that read the card fields ({script}) sends data that cannot be read to {host}. Analytics and session recording do the same. Check that they are set to leave card data out.',
      'other-psp':
        'Card data goes to {host}, another payment provider than this page’s own ({psp}) (script: {script}). Check whether you have a contract with it.',
    },
    unknown: RECORDER_GAPS.en,
  },
});
