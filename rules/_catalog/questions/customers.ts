/** Shoppers’ accounts and their data. */
import type { Question } from './types.ts';

export const customerQuestions: readonly Question[] = [
  {
    id: 'login-abuse-prevented',
    group: 'customers',
    guidelines: ['IPA-EC-B07', 'CCSG-LOGIN', 'CCSG-F1', 'CCSG-F0'],
    seenBy: [],
    carriers: ['package-vendor', 'builder', 'cart-asp'],
    weight: 2,
    words: {
      ja: {
        name: 'お客様アカウントの不正ログイン対策',
        ask: '会員登録やログイン、登録内容の変更のところに、なりすましを防ぐ対策がありますか。',
        help: 'ログインを試せる回数の制限、怪しい場所からの接続の制限、機械による操作を見分ける仕組み、ログインや変更をメールで知らせること、などです。会員の仕組みがないお店は、その旨をメモに書いて「はい」としてください。',
        advice:
          'EC用ソフトの設定で、ログインの回数制限と、登録内容が変わったときの通知を有効にしてください。よく使われるパスワードを断る設定も役に立ちます。',
      },
      en: {
        name: 'Illicit log-ins of shoppers held off',
        ask: 'Is there something against impostors where shoppers register, log in or change their details?',
        help: 'Such as a limit on attempts, limits on suspicious places, telling machines from people, or a mail at log-in and change. A shop without accounts answers yes and says so in the note.',
        advice:
          'Switch on the limit on attempts and the notice of changed details in your shop software. Refusing common passwords helps too.',
      },
    },
  },
  {
    id: 'customer-second-factor',
    group: 'customers',
    guidelines: ['IPA-EC-B10', 'CCSG-LOGIN'],
    seenBy: [],
    carriers: ['package-vendor', 'builder', 'cart-asp'],
    weight: 1,
    words: {
      ja: {
        name: 'お客様の二要素認証',
        ask: 'お客様がログインするとき、パスワードのほかに、メールやスマートフォンの確認コードを使えるようになっていますか。',
        help: '全員に使ってもらう形でも、希望する人が選べる形でも「はい」です。会員の仕組みがないお店は、その旨をメモに書いて「はい」としてください。',
        advice:
          'EC用ソフトやカートに二要素認証の機能があるかを確かめ、まずは希望する人が使えるようにしてください。',
      },
      en: {
        name: 'Second step for shoppers',
        ask: 'Can shoppers log in with a code by mail or telephone beside their password?',
        help: 'Yes, whether all must use it or those who wish can. A shop without accounts answers yes and says so in the note.',
        advice:
          'See whether your shop software or cart service offers it, and let those use it who wish as a beginning.',
      },
    },
  },
  {
    id: 'notice-of-account-changes',
    group: 'customers',
    guidelines: ['IPA-EC-B11'],
    seenBy: [],
    carriers: ['package-vendor', 'builder', 'cart-asp'],
    weight: 1,
    words: {
      ja: {
        name: '大切な変更のお客様への通知',
        ask: 'パスワードの初期化や変更、届け先の変更などがあったとき、お客様にメールなどで知らせていますか。',
        help: '自分でお客様として登録し、パスワードを変えてみると分かります。メールアドレスを変えたときは、前のアドレスにも届くかを確かめてください。',
        advice:
          'EC用ソフトの設定でお知らせメールを有効にしてください。ない場合は、追加できるかを制作会社に聞きます。',
      },
      en: {
        name: 'Notice of important changes',
        ask: 'Are shoppers told, by mail or otherwise, when a password is reset or changed or an address is altered?',
        help: 'Register as a shopper yourself and change the password. When the mail address is changed, see whether the old one is told too.',
        advice:
          'Switch the notices on in your shop software. Where there are none, ask your builder whether they can be added.',
      },
    },
  },
  {
    id: 'personal-data-protected',
    group: 'customers',
    guidelines: ['IPA-EC-B08'],
    seenBy: ['personal-data-sent-before-submit', 'card-form-sent-by-get'],
    carriers: ['store', 'builder', 'cart-asp'],
    weight: 2,
    words: {
      ja: {
        name: 'お客様の個人情報の管理',
        ask: 'お客様の個人情報を見られる人を限り、要らなくなったものを消し、外の会社へ渡しているものを把握していますか。',
        help: '注文データの書き出しファイルがパソコンに残っていないか、計測や広告のタグにメールアドレスなどが渡っていないかも確かめてください。渡していることは、プライバシーポリシーと合っている必要があります。',
        advice:
          '個人情報の置き場所、見られる人、残しておく期間を一覧にし、要らないものを消してください。外の会社へ渡している情報は、必要かどうかを見直します。',
      },
      en: {
        name: 'Care of shoppers’ personal data',
        ask: 'Is access to shoppers’ personal data limited, what is no longer needed erased, and is it known what goes to other companies?',
        help: 'Think of exported order files on computers, and of tags for analytics or advertising that receive mail addresses. What is passed on should agree with your privacy policy.',
        advice:
          'List where personal data lies, who can see it and how long it is kept; erase what is not needed, and review what goes to other companies.',
      },
    },
  },
];
