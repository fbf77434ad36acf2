import type { Locale } from '../../rules/_core/text.ts';

/** Every word of the first-run page in one language. */
export interface WelcomeWords {
  locale: Locale;
  product: string;
  languageSwitch: string;
  title: string;
  lead: string;
  sees: { heading: string; text: string };
  begin: { heading: string; steps: { heading: string; text: string }[] };
  practice: { heading: string; text: string; command: string; after: string };
  seminar: { heading: string; text: string; open: string };
  never: { heading: string; points: string[] };
  limits: { heading: string; text: string };
}

const ja: WelcomeWords = {
  locale: 'ja',
  product: 'レジ点検',
  languageSwitch: '表示する言語',
  title: 'お店の決済ページを、開いたまま点検します',
  lead: 'カード番号がどこへ送られるか、どんなスクリプト（ページの中で動くプログラム）が動いているかを調べます。通信と管理画面の入口も見て、国内のガイドラインに照らして示します。難しい設定はありません。',
  sees: {
    heading: 'いまは、まだ何も見えていません',
    text: 'レジ点検は、どのサイトを見る許可も持たずに始まります。あなたがアイコンを押したページと、登録したお店だけを点検します。',
  },
  begin: {
    heading: '始め方',
    steps: [
      {
        heading: 'お店の決済ページを開きます',
        text: 'カード番号を入力する画面がいちばん役に立ちます。番号を入力する必要はありません。',
      },
      {
        heading: 'ツールバーのレジ点検アイコンから「この画面を点検」を押します',
        text: '見つかった点が、重大なものから順に並びます。押すと、理由と、お店でできることが開きます。アイコンが見えないときは、拡張機能の一覧（パズルの形）から固定してください。',
      },
      {
        heading: '続けて見守るなら「この店舗を登録」を押します',
        text: 'そのお店のページを見る許可だけをブラウザーがたずねます。登録すると、開くたびに自動で点検し、通信の設定も調べます。いつでも外せます。',
      },
    ],
  },
  practice: {
    heading: '練習用のお店で試す',
    text: '手元にお店がなくても、練習用のお店で試せます。制作会社など、コマンドを使える方向けです。レジ点検のフォルダーで次のコマンドを実行すると、拡張機能を入れたブラウザーで練習用のお店が開きます。',
    command: 'npm ci && npm start',
    after: '問題のある状態と、直した状態を見比べられます。すべてこのパソコンの中で動きます。',
  },
  seminar: {
    heading: '講習に使う',
    text: 'カード番号が盗まれるしくみと、その見つけ方を、7つの場面で実演できます。ネットワークは使いません。',
    open: '講習を開く',
  },
  never: {
    heading: 'しないこと',
    points: [
      '入力した値、Cookie（クッキー）の中身、カード番号を保存しません。調べるのは形だけです。',
      '点検の結果を外へ送りません。送り先となるサーバーがありません。',
      'ページの内容を変えません。「画面で示す」を押したときだけ、数秒のあいだ印を重ねます。',
    ],
  },
  limits: {
    heading: '点検で分かること、分からないこと',
    text: '分かるのは、ブラウザーから見える範囲です。サーバーの中や契約の内容は分かりません。判断できないものは「判断できなかった項目」として示します。点検の結果は、対策や準拠の証明ではありません。',
  },
};

const en: WelcomeWords = {
  locale: 'en',
  product: 'Reji Tenken',
  languageSwitch: 'Language',
  title: 'Audit your shop’s checkout right where it is',
  lead: 'See where card numbers go, which scripts run beside them, and how connections and the admin log-in are protected, each set against Japanese guidelines. There is nothing to configure.',
  sees: {
    heading: 'Right now it can see nothing',
    text: 'Reji Tenken starts without access to any site. It looks only at pages where you press its icon, and at stores that you add.',
  },
  begin: {
    heading: 'How to begin',
    steps: [
      {
        heading: 'Open your shop’s payment page',
        text: 'The page where a shopper enters a card number tells the most. You need not enter one.',
      },
      {
        heading: 'Press the Reji Tenken icon in the toolbar, then “Audit this page”',
        text: 'Findings are listed with the gravest first; each opens to the reason and to what you can do. If you do not see the icon, pin it from the list of extensions (the puzzle piece).',
      },
      {
        heading: 'To keep watching, press “Add this store”',
        text: 'The browser asks for access to that one store. From then on its pages are audited whenever you open them, connection settings included. You can remove it at any time.',
      },
    ],
  },
  practice: {
    heading: 'Try it on the practice store',
    text: 'No shop at hand? Run this command in Reji Tenken’s folder: it opens a practice store in a browser with the extension loaded.',
    command: 'npm ci && npm start',
    after:
      'Compare the store with everything wrong to the same store mended. All of it runs on this computer.',
  },
  seminar: {
    heading: 'Teach with it',
    text: 'Seven scenes show how card numbers are taken and how that is found, live and without a network.',
    open: 'Open the seminar',
  },
  never: {
    heading: 'What it never does',
    points: [
      'It keeps nothing you type, no cookie’s content and no card number. It looks at shapes only.',
      'It sends no result anywhere. There is no server to send it to.',
      'It changes nothing in the page. Only “Show in page” lays an outline over it, for a few seconds.',
    ],
  },
  limits: {
    heading: 'What an audit can tell, and what it cannot',
    text: 'It tells what can be seen from a browser, not what is inside the server or in your contracts. What it cannot decide is listed as “could not tell”. A result is not proof of security or of compliance.',
  },
};

const DICTIONARY: Record<Locale, WelcomeWords> = { ja, en };

/** The first-run page's words in a language. */
export function welcomeWordsOf(locale: Locale): WelcomeWords {
  return DICTIONARY[locale];
}
