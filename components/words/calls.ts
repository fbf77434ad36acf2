import type {
  CallRole,
  CallSubject,
  DataPart,
  Encoding,
} from '../../rules/_core/behaviour-facts.ts';
import type { Destination } from '../../rules/_core/script-behaviour.ts';
import type { Locale } from '../../rules/_core/text.ts';

/** Words for what a script did. */
export interface CallWords {
  label: string;
  parts: Record<DataPart, string>;
  /** Between the members of a list. */
  and: string;
  /** How the data was written; as it is (`raw`) needs no word. */
  encodings: Record<Exclude<Encoding, 'raw'>, string>;
  /** Data and how it was written. */
  written: (data: string, encodings: string) => string;
  /** On what, where no kind of data is known. */
  subjects: Record<Exclude<CallSubject, DataPart>, string>;
  /** One sentence each: what it was done with, and where to. */
  did: Record<CallRole, (what: string, to: string) => string>;
  /** Something was sent, and it could not be read. */
  unreadable: string;
  /** Where to, when nobody said. */
  somewhere: string;
  /** A place in the browser, and the key in it. */
  place: (area: string, key: string) => string;
  storage: string;
  destinations: Record<Exclude<Destination, 'none'>, string>;
  unknownScript: string;
  /** Of something that happened in a frame of the shop's own. */
  inFrame: (frame: string) => string;
  line: (line: number) => string;
  seconds: (seconds: string) => string;
  /** So long after the page began to load. */
  since: (time: string) => string;
  blocked: string;
}

const ja: CallWords = {
  label: 'スクリプトの動き',
  parts: {
    pan: 'カード番号',
    code: 'セキュリティコード',
    expiry: '有効期限',
    holder: 'カード名義',
    name: '氏名',
    mail: 'メールアドレス',
    phone: '電話番号',
  },
  and: '、',
  encodings: {
    spaced: '区切りを入れた形',
    url: 'アドレス用に書き換えた形',
    base64: 'Base64 に変えた形',
    'base64-twice': 'Base64 に 2 回変えた形',
    base64url: 'アドレス用の Base64 に変えた形',
    hex: '16 進数に変えた形',
    rot13: '文字をずらした形',
    reversed: '逆から並べた形',
    'char-offset': '文字の番号をずらした形',
    xor: '鍵を使って変えた形',
    partial: '一部だけ',
    interleaved: 'ほかの文字を混ぜた形',
  },
  written: (data, encodings) => `${data}（${encodings}）`,
  subjects: {
    card: 'カードの入力欄',
    'pay-button': '購入ボタン',
    form: 'フォーム',
    document: 'ページ全体',
    window: 'ページ全体',
    script: 'スクリプト',
    iframe: '枠（iframe）',
    input: '入力欄',
    image: '画像',
    local: 'ローカルストレージ',
    session: 'セッションストレージ',
    cookie: 'クッキー',
    get: 'データ',
    post: 'データ',
    '': 'データ',
  },
  did: {
    read: (what) => `${what}を読み取り`,
    encode: (what) => `${what}を別の形に変換`,
    decode: () => '変換された文字列を元の形に復元',
    store: (what, to) => `${what}を${to}に保存`,
    send: (what, to) => `${what}を ${to} へ送信`,
    insert: (what, to) => `${what}を ${to} から読み込んで画面に追加`,
    rewire: (what, to) => `${what}の動きや送信先を書き換え（${to}）`,
    connect: (_what, to) => `${to} へ接続`,
    hand: (what) => `${what}を、ページの裏で動くプログラム（サービスワーカー）に引き渡し`,
    listen: (what, to) => `${what}の操作を見張り（${to}）`,
    evaluate: () => '文字列をプログラムとして実行',
    navigate: (_what, to) => `アドレスを ${to} に変更`,
    remove: (what) => `${what}を画面から取り除き`,
  },
  unreadable: '中身を読み取れないデータ',
  somewhere: '行き先の分からないところ',
  place: (area, key) => `${area}「${key}」`,
  storage: 'ブラウザー内の保存場所',
  destinations: {
    shop: 'お店のサーバー',
    psp: '決済会社',
    elsewhere: 'お店でも決済会社でもない送り先',
  },
  unknownScript: 'どのスクリプトかは分かりませんでした',
  inFrame: (frame) => `ページの中の枠（${frame}）で`,
  line: (line) => `${line} 行目`,
  seconds: (seconds) => `${seconds} 秒`,
  since: (time) => `読み込みから ${time}`,
  blocked: '止めました',
};

const en: CallWords = {
  label: 'What a script did',
  parts: {
    pan: 'card number',
    code: 'security code',
    expiry: 'expiry date',
    holder: 'cardholder’s name',
    name: 'name',
    mail: 'e-mail address',
    phone: 'telephone number',
  },
  and: ', ',
  encodings: {
    spaced: 'with separators',
    url: 'written for an address',
    base64: 'turned into Base64',
    'base64-twice': 'turned into Base64 twice',
    base64url: 'turned into Base64 for addresses',
    hex: 'turned into hexadecimal',
    rot13: 'with its letters shifted',
    reversed: 'back to front',
    'char-offset': 'with its character codes shifted',
    xor: 'scrambled with a key',
    partial: 'in part',
    interleaved: 'mixed with other characters',
  },
  written: (data, encodings) => `${data} (${encodings})`,
  subjects: {
    card: 'card fields',
    'pay-button': 'the pay button',
    form: 'a form',
    document: 'the whole page',
    window: 'the whole page',
    script: 'a script',
    iframe: 'a frame (iframe)',
    input: 'a field',
    image: 'an image',
    local: 'local storage',
    session: 'session storage',
    cookie: 'a cookie',
    get: 'data',
    post: 'data',
    '': 'data',
  },
  did: {
    read: (what) => `Reads: ${what}`,
    encode: (what) => `Turns into another form: ${what}`,
    decode: () => 'Turns an encoded text back into plain text',
    store: (what, to) => `Keeps in ${to}: ${what}`,
    send: (what, to) => `Sends to ${to}: ${what}`,
    insert: (what, to) => `Adds ${what} to the page, loaded from ${to}`,
    rewire: (what, to) => `Changes what ${what} does or where it sends (${to})`,
    connect: (_what, to) => `Connects to ${to}`,
    hand: (what) => `Hands to a program behind the page (a service worker): ${what}`,
    listen: (what, to) => `Watches ${what} (${to})`,
    evaluate: () => 'Runs a text as a program',
    navigate: (_what, to) => `Changes the address to ${to}`,
    remove: (what) => `Takes ${what} out of the page`,
  },
  unreadable: 'data whose contents could not be read',
  somewhere: 'an unknown place',
  place: (area, key) => `${area} “${key}”`,
  storage: 'the browser’s storage',
  destinations: {
    shop: 'the shop’s own server',
    psp: 'a payment provider',
    elsewhere: 'neither the shop nor a payment provider',
  },
  unknownScript: 'Which script it was could not be told',
  inFrame: (frame) => `In a frame of the page (${frame})`,
  line: (line) => `line ${line}`,
  seconds: (seconds) => `${seconds} s`,
  since: (time) => `${time} after loading began`,
  blocked: 'blocked',
};

export const callWords: Record<Locale, CallWords> = { ja, en };
