import { defineText } from '../../_core/text.ts';

export const text = defineText({
  ja: {
    title: '管理画面のログインに二段階の確認が見当たらない',
    passed: '管理画面のログインに、パスワード以外の確認（認証コードやパスキー）がありました。',
    why: '管理者の ID とパスワードは、使い回しや偽メールから漏れることがあります。二段階の確認があれば、パスワードを知られても管理画面には入れません。管理画面への侵入をきっかけに、決済ページが書き換えられた例もあります。',
    owner: [
      'ログイン後に認証コードを求められるかを確認してください。求められる場合は、このままで大丈夫です。',
      '求められない場合は、管理画面の設定で二段階認証を有効にし、管理者全員に設定してもらってください。',
      'あわせて、管理画面に入れる場所（IP アドレス）を限れるかを制作会社に聞いてください。',
    ],
    vendor: [
      '管理者のログインに、二段階認証または二要素認証を導入してください。EC-CUBE 4.1 以降は標準機能、WordPress はプラグインで対応できます。',
      '管理画面へのアクセスを IP アドレスで限り、難しい場合はベーシック認証などを加えてください。',
      '10 回以下の失敗でアカウントをロックする設定にしてください。',
    ],
    seen: {
      'not-on-this-page':
        'この画面には二段階の確認が見当たりません。ログイン後の画面にあれば問題ありません。',
    },
    unknown: {},
  },
  en: {
    title: 'No second step seen at the administration log-in',
    passed: 'The administration log-in asks for more than a password (a code or a passkey).',
    why: 'Administrators’ passwords leak through reuse and phishing. With a second step, knowing the password is not enough to get in. Broken-into administration screens are a common way for payment pages to be altered.',
    owner: [
      'Check whether you are asked for a code after logging in. If so, nothing needs to be done.',
      'If not, turn on two-step verification in the settings, and have every administrator set it up.',
      'Ask your builder whether the administration can be limited to certain places (IP addresses) as well.',
    ],
    vendor: [
      'Introduce two-step or two-factor authentication for administrators (built into EC-CUBE 4.1 and later; by plugin in WordPress).',
      'Limit the administration to known IP addresses, or put another barrier such as basic authentication before it.',
      'Lock an account after ten failed log-ins at most.',
    ],
    seen: {
      'not-on-this-page':
        'No second step is to be seen on this page. If one comes on the page after the log-in, all is well.',
    },
    unknown: {},
  },
});
