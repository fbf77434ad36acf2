import { defineText } from '../../_core/text.ts';

export const text = defineText({
  ja: {
    title: '管理画面のログインが初期値のアドレスにある',
    passed: '管理画面のログインは、初期値やすぐに思いつくアドレスにはありませんでした。',
    why: '管理画面を探す攻撃は、まず初期値のアドレスを試します。アドレスを変え、入れる場所（IP アドレス）を限っておくと、パスワードを試される機会が減ります。',
    owner: [
      '管理画面に入れる場所（IP アドレス）を限っているかを、制作会社に確認してください。限っていれば、急ぐ必要はありません。',
      '限っていない場合は、管理画面のアドレスの変更とあわせて依頼してください。',
    ],
    vendor: [
      '管理画面のアドレスを初期値から変えてください。アドレスだけに頼らず、次の制限と組み合わせてください。',
      '管理画面へのアクセスを IP アドレスで限り、難しい場合はベーシック認証を加えてください。',
    ],
    seen: {
      'default-path':
        'この画面は {platform} の管理画面のログインで、アドレスが初期値（{path}）のままです。手前に IP アドレスの制限やベーシック認証があるかは、ここからは見えません。',
      'guessable-path':
        'この画面は管理画面のログインと思われ、すぐに思いつくアドレス（{path}）にあります。手前に IP アドレスの制限やベーシック認証があるかは、ここからは見えません。',
    },
    unknown: {},
  },
  en: {
    title: 'Administration log-in at its default address',
    passed: 'The administration log-in is not at a default or easily guessed address.',
    why: 'Whoever looks for administration screens tries the default addresses first. With another address, and a limit on where it can be reached from, passwords are tried less often.',
    owner: [
      'Ask your builder whether the administration can be reached from certain places (IP addresses) only. If so, there is no hurry.',
      'If not, ask for that, and for another address of the administration.',
    ],
    vendor: [
      'Change the administration’s address from its default. Do not rely on the address alone, but on the limit below as well.',
      'Limit the administration to known IP addresses or, where that is not possible, put basic authentication before it.',
    ],
    seen: {
      'default-path':
        'This is the administration log-in of {platform}, at its default address ({path}). Whether a limit by IP address or basic authentication stands before it cannot be seen from here.',
      'guessable-path':
        'This appears to be the log-in of an administration, at an address that is easy to guess ({path}). Whether a limit by IP address or basic authentication stands before it cannot be seen from here.',
    },
    unknown: {},
  },
});
