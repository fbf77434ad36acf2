/** Who gets at the administration screens, from which machines. */
import type { Question } from './types.ts';

export const administrationQuestions: readonly Question[] = [
  {
    id: 'admin-access-restricted',
    group: 'administration',
    guidelines: ['CCSG-V1', 'IPA-EC-B04'],
    seenBy: ['admin-login-linked-from-shop'],
    carriers: ['store', 'builder', 'cart-asp'],
    weight: 3,
    words: {
      ja: {
        name: '管理画面に入れる場所の制限',
        ask: '管理画面は、決まった場所（IPアドレス）からしか開けないようになっていますか。それができないときは、ベーシック認証などの入口を手前に置いていますか。',
        help: 'スマートフォンの回線など、ふだん使わない回線から管理画面のアドレスを開いてみると分かります。ログインの画面がそのまま出てきたら「いいえ」です。',
        advice:
          '管理画面を開けるIPアドレスを、お店と制作会社だけにしてください。固定のIPアドレスがない場合は、ベーシック認証を手前に置き、管理画面のアドレスを初期のものから変えます。',
      },
      en: {
        name: 'Limits on reaching the administration screen',
        ask: 'Can the administration screen be opened only from known places (IP addresses)? Where that cannot be done, is there another gate before it, such as basic authentication?',
        help: 'Open its address over a line you do not usually use, such as a telephone’s. If the log-in screen simply appears, the answer is no.',
        advice:
          'Let only the IP addresses of the shop and its builder through. Where you have no fixed address, put basic authentication before the screen and change its address from the default.',
      },
    },
  },
  {
    id: 'admin-second-factor',
    group: 'administration',
    guidelines: ['CCSG-V1', 'IPA-EC-B04'],
    seenBy: ['admin-login-without-second-factor'],
    carriers: ['store', 'package-vendor', 'cart-asp'],
    weight: 3,
    words: {
      ja: {
        name: '管理画面の二段階認証',
        ask: '管理画面に入るとき、パスワードに加えて、スマートフォンの確認コードなど二つ目の確認がありますか。',
        help: '二段階認証や二要素認証と呼ばれます。管理者の全員が使っていれば「はい」、一部の人だけなら「一部だけ」です。制作会社のアカウントも確かめてください。',
        advice:
          '管理画面の設定で二段階認証を有効にし、使わない人のアカウントは消してください。機能がない場合は、追加機能（プラグイン）か、手前に置く認証を制作会社に相談します。',
      },
      en: {
        name: 'Second step at administration log-in',
        ask: 'Does logging in to the administration screen take a second step beside the password, such as a code on a telephone?',
        help: 'Yes, where all administrators use it; partly, where only some do. Do not forget the builder’s accounts.',
        advice:
          'Switch two-step log-in on in the settings and remove accounts nobody uses. Where there is no such setting, ask your builder for a plug-in or for another gate before the screen.',
      },
    },
  },
  {
    id: 'admin-lockout',
    group: 'administration',
    guidelines: ['CCSG-V1'],
    seenBy: [],
    carriers: ['package-vendor', 'builder', 'cart-asp', 'store'],
    weight: 2,
    words: {
      ja: {
        name: '管理画面のアカウントロック',
        ask: '管理画面のログインに続けて失敗すると（10回以下で）、アカウントがロックされますか。',
        help: 'パスワードを何度でも試せると、いずれ当てられてしまいます。管理画面の設定か、制作会社に、何回で止まるかを確かめてください。',
        advice:
          '管理画面の設定でアカウントロックを有効にし、10回以下の失敗で止まるようにしてください。設定がない場合は制作会社に相談します。',
      },
      en: {
        name: 'Lock after failed administration log-ins',
        ask: 'Is an administration account locked after failed log-ins in a row (ten at most)?',
        help: 'Whoever may try passwords without end will find one. See in the settings, or ask your builder, after how many attempts it stops.',
        advice:
          'Switch on account lock in the settings, at ten failures or fewer. Where there is no such setting, ask your builder.',
      },
    },
  },
  {
    id: 'admin-terminals-secured',
    group: 'administration',
    guidelines: ['IPA-EC-B05', 'IPA-EC-B04', 'IPA-EC-B14'],
    seenBy: ['admin-session-in-this-browser'],
    carriers: ['store', 'builder'],
    weight: 3,
    words: {
      ja: {
        name: '管理に使うパソコンの安全',
        ask: '管理画面に入るパソコンや端末は、使う人と用途を限り、OSとブラウザーを新しく保っていますか。',
        help: '管理用のパソコンで、知らないサイトを見たり、メールの添付ファイルを開いたりしていないかも考えてください。管理画面に入ったままのブラウザーで、ほかの作業をしていないかも確かめてください。',
        advice:
          '管理画面には決めた端末だけで入り、管理用のブラウザーは分けてください。終わったら必ずログアウトし、OSとブラウザーの自動更新を有効にします。',
      },
      en: {
        name: 'Safety of administration computers',
        ask: 'Are the computers that log in to administration limited to few people and few uses, and are their system and browser kept up to date?',
        help: 'Think also whether unknown sites are visited or attachments opened on them, and whether other work is done in a browser that is still logged in.',
        advice:
          'Log in to administration only from set machines and in a browser of its own, always log out afterwards, and leave automatic updates on.',
      },
    },
  },
  {
    id: 'anti-malware',
    group: 'administration',
    guidelines: ['CCSG-V4', 'IPA-EC-B05', 'IPA-EC-B14'],
    seenBy: [],
    carriers: ['store', 'builder'],
    weight: 2,
    words: {
      ja: {
        name: 'ウイルス対策ソフト',
        ask: '管理に使うパソコンとサーバーにウイルス対策ソフトを入れ、定義ファイルを新しく保ち、定期的に全体を検査していますか。',
        help: 'ウイルス対策ソフトの画面で、最後に更新した日と、最後に全体を検査した日を確かめてください。サーバーについては、サーバー会社か制作会社に聞きます。',
        advice:
          '自動更新を有効にし、週に一度など、全体の検査を予定に入れてください。サーバーの分は誰が行うかを委託先に確認します。',
      },
      en: {
        name: 'Anti-virus software',
        ask: 'Do administration computers and the server have anti-virus software that is kept up to date and regularly scans everything?',
        help: 'Its screen shows the day of the last update and of the last full scan. For the server, ask the server company or your builder.',
        advice:
          'Leave automatic updates on and schedule a full scan, such as weekly. Settle with your contractors who does it for the server.',
      },
    },
  },
];
