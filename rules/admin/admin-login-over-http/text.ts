import { defineText } from '../../_core/text.ts';

export const text = defineText({
  ja: {
    title: '管理画面のログインが暗号化されていない（http）',
    passed: '管理画面のログインは、暗号化された通信（https）で送られます。',
    why: '暗号化されていない通信では、途中の回線や Wi-Fi で、管理者の ID とパスワードを読み取られるおそれがあります。画面を書き換えられることもあります。管理画面に入られると、注文情報を見られ、決済ページも書き換えられかねません。',
    owner: [
      '管理画面を https:// で始まるアドレスで開けるかを試し、開ける場合は今後そちらだけを使ってください。',
      'http で使っていた間のパスワードは、https で開き直してから変更してください。',
    ],
    vendor: [
      'サイト全体を https にし、http へのアクセスは https へ転送してください。',
      '転送のあとに Strict-Transport-Security を付け、ログインフォームの送信先を https にしてください。',
      '管理画面を https に限る設定を有効にしてください（EC-CUBE の「SSLを強制」、WordPress の FORCE_SSL_ADMIN など）。',
    ],
    seen: {
      'page-over-http':
        'この画面は管理画面のログインと思われますが、暗号化されていない通信（http）で開かれています。',
      'sent-over-http':
        'この画面は管理画面のログインと思われます。入力した ID とパスワードの送り先が、暗号化されていないアドレス（http）です。',
    },
    unknown: {},
  },
  en: {
    title: 'Administration log-in without encryption (http)',
    passed: 'The administration log-in is sent over an encrypted connection (https).',
    why: 'Without encryption, somebody on the way (a network or Wi-Fi) can read the administrator’s ID and password or alter the page. Whoever enters the administration can see orders and change the payment page.',
    owner: [
      'Try to open the administration at an address that begins with https://, and use only that from now on if it works.',
      'Change the passwords used over http, after opening the page over https.',
    ],
    vendor: [
      'Serve the whole site over https, and redirect http to it.',
      'Then add Strict-Transport-Security, and let the log-in form post to an https address.',
      'Turn on the setting that keeps the administration to https, such as “force SSL” in EC-CUBE or FORCE_SSL_ADMIN in WordPress.',
    ],
    seen: {
      'page-over-http':
        'This appears to be the log-in of an administration, and it was opened over an unencrypted connection (http).',
      'sent-over-http':
        'This appears to be the log-in of an administration. The ID and password typed here go to an unencrypted address (http).',
    },
    unknown: {},
  },
});
