import type { Locale } from '../../rules/_core/text.ts';
import type { SignalKind } from '../../rules/_profile/profile.ts';

/** Words for what the text of a script says of it. */
export interface ScriptWords {
  label: string;
  line: (line: number) => string;
  /** The beginning of the text's hash, by which two versions are told apart. */
  version: (hash: string) => string;
  signals: Record<SignalKind, string>;
}

const ja: ScriptWords = {
  label: 'スクリプトの中身',
  line: (line) => `スクリプトの ${line} 行目`,
  version: (hash) => `中身の識別 ${hash}`,
  signals: {
    'collects-card': 'カードの欄を読み取る書き方',
    'collects-form': 'フォームの欄をまとめて読み取る書き方',
    sink: '外へ送る書き方',
    'checkout-gate': '決済ページやボタンのときだけ動く書き方',
    loader: '別のスクリプトを読み込む書き方',
    'devtools-check': '開発者ツールが開いているかを調べる書き方',
    'admin-check': '管理者がログイン中かを調べる書き方',
    'self-removal': '自分自身を画面から消す書き方',
    'evaluated-code': '文字列をプログラムとして動かす書き方',
    'encoded-host': '接続先を符号で隠す書き方',
    'escaped-text': '文字を符号で書いたところ',
    obfuscation: '読みにくくする加工の跡',
    'foreign-tail': 'ライブラリの後ろに続く、書き方の違うところ',
    staging: '取ったものをブラウザーに置いておく書き方',
    'fake-form': '入力欄や覆いを画面に差し込む書き方',
    encoding: '送る前にデータを別の形へ変える書き方',
    'poses-as-vendor': '有名なサービスの名前を使っているところ',
  },
};

const en: ScriptWords = {
  label: 'In the script',
  line: (line) => `line ${line} of the script`,
  version: (hash) => `text ${hash}`,
  signals: {
    'collects-card': 'Reads card fields',
    'collects-form': 'Reads all fields of a form',
    sink: 'Sends something away',
    'checkout-gate': 'Acts only on checkout pages or pay buttons',
    loader: 'Loads another script',
    'devtools-check': 'Checks whether developer tools are open',
    'admin-check': 'Checks whether an administrator is signed in',
    'self-removal': 'Takes itself out of the page',
    'evaluated-code': 'Runs text as a program',
    'encoded-host': 'Hides a host in codes',
    'escaped-text': 'Text spelt in codes',
    obfuscation: 'Marks of a tool that makes programs hard to read',
    'foreign-tail': 'Written in another style, behind a library',
    staging: 'Puts what it took aside in the browser',
    'fake-form': 'Puts fields or a cover of its own into the page',
    encoding: 'Turns data into another form before it is sent',
    'poses-as-vendor': 'Uses the name of a well-known service',
  },
};

export const scriptWords: Record<Locale, ScriptWords> = { ja, en };
