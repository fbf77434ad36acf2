import { RECORDER_GAPS } from '../../_core/recorder-state.ts';
import { defineText } from '../../_core/text.ts';

export const text = defineText({
  ja: {
    title: 'カード番号のお店のサーバーへの送信',
    passed: 'これまでに見た範囲では、カード番号がお店のサーバーへ送られる動きはありませんでした。',
    why: 'カード番号がお店のサーバーを通る方式（通過型）では、保存していなくても、サーバーに入り込まれたときに番号が盗まれるおそれがあります。また、入り込んだスクリプトが、お店のサーバー内の見慣れない場所へ番号を送らせて集める手口もあります。',
    owner: [
      '契約している決済会社の管理画面か契約書で、接続方式（トークン型・リンク型・通過型）を確認してください。',
      '通過型と分かったら、非通過型への切り替えを決済会社と制作会社に相談してください。',
      '送信先が注文の処理に見えないときは、その場所に何があるかを制作会社に至急確かめてもらってください。',
    ],
    vendor: [
      '根拠に示した送信（fetch、XHR、フォームなど）を特定し、カード番号を含めないように改めてください。決済会社のトークン用スクリプトか iframe 入力に切り替えてください。',
      '送信先のファイルが自分たちの作ったものかを確認してください。画像や静的ファイルの場所に送られているときは、サーバー側の同名ファイルと書き換え設定（.htaccess など）を保全して調べてください。',
      'アクセスログ、アプリケーションログ、セッションに番号が残っていないかを確認してください。残っていれば、決済会社と手順を決めて消去してください。',
    ],
    seen: {
      sent: 'スクリプト（{script}）が、入力されたカード番号をお店のサーバー（{place}）へ送ろうとしました。番号がお店を通る方式（通過型）と考えられます。',
      'sent-to-odd-place':
        'スクリプト（{script}）が、入力されたカード番号を、注文の処理には見えない場所（{place}）へ送ろうとしました。そこに何があるか確かめてください。',
      'sent-by-third-party':
        'お店のものではないスクリプト（{script}）が、入力されたカード番号をお店のサーバー（{place}）へ送ろうとしました。誰が何のために入れたか確かめてください。',
      'number-like':
        'お店のサーバー（{place}）への送信に、カード番号の形をした数字が含まれていました（スクリプト: {script}）。注文番号などの可能性もあります。「テスト入力で確かめる」で確かめてください。',
    },
    unknown: RECORDER_GAPS.ja,
  },
  en: {
    title: 'Card number on its way to the shop’s server',
    passed: 'In what was seen so far, no card number was sent to the shop’s server.',
    why: 'Where card numbers pass through the shop’s own server (the “passing type”), whoever gets into that server can take them, even if the shop stores nothing. Scripts that got into a page have also collected numbers at unfamiliar places of the shop’s own server.',
    owner: [
      'Look up in your payment provider’s console or contract how the shop is connected: token, redirect (link) or passing type.',
      'If it is the passing type, talk to the payment provider and your builder about moving away from it.',
      'If the destination does not look like part of ordering, have your builder check what is there without delay.',
    ],
    vendor: [
      'Find the request given as evidence (fetch, XHR, form) and take the card number out of it. Move to the payment provider’s token script or iframe fields.',
      'Check that the file it goes to is one of yours. If it is a place for pictures or static files, preserve the file of that name and rewriting rules (.htaccess and the like), then examine them.',
      'Check access logs, application logs and sessions for numbers; where there are any, agree with the payment provider on how to erase them.',
    ],
    seen: {
      sent: 'A script ({script}) was about to send the card number that was typed to the shop’s server ({place}). The shop seems to use the passing type.',
      'sent-to-odd-place':
        'A script ({script}) was about to send the card number that was typed to {place}, which does not look like part of ordering. Check what is there.',
      'sent-by-third-party':
        'A script that is not the shop’s ({script}) was about to send the card number that was typed to the shop’s server ({place}). Check who added it, and what for.',
      'number-like':
        'Digits in the form of a card number were sent to the shop’s server ({place}) (script: {script}). They may be an order number. Make sure with the dummy card.',
    },
    unknown: RECORDER_GAPS.en,
  },
});
