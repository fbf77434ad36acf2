/** Kinds of weaknesses: how far each reaches, and what it lets somebody do. */
import type { Locale } from '../../_core/text.ts';

/** `takeover`: the shop's pages or server are theirs · `data`: of shoppers or the shop · `visitor`: one who is led to it. */
export type Reach = 'takeover' | 'data' | 'visitor' | 'outage';

interface Kind {
  readonly reach: Reach;
  /** Stands in a sentence: 「…おそれがあります」, “could …”. */
  readonly words: { readonly [L in Locale]: string };
}

export const KINDS = {
  rce: {
    reach: 'takeover',
    words: {
      ja: 'サーバー上でプログラムを動かされるおそれ',
      en: 'let others run their own programs on the server',
    },
  },
  'object-injection': {
    reach: 'takeover',
    words: {
      ja: '細工したデータでサーバー上のプログラムを操られるおそれ',
      en: 'let crafted data take control of programs on the server',
    },
  },
  'stored-xss': {
    reach: 'takeover',
    words: {
      ja: '画面に第三者のプログラムを埋め込まれ、開いた人の操作や入力を盗まれるおそれ',
      en: 'let others plant programs in a page that steal what whoever opens it does and types',
    },
  },
  'file-read': {
    reach: 'data',
    words: {
      ja: 'サーバー上のファイルを読み取られるおそれ',
      en: 'let others read files of the server',
    },
  },
  traversal: {
    reach: 'data',
    words: {
      ja: '公開していないファイルや場所に触れられるおそれ',
      en: 'let others reach files and places that are not public',
    },
  },
  'info-disclosure': {
    reach: 'data',
    words: {
      ja: 'お客様やお店の情報が漏れるおそれ',
      en: 'disclose data of shoppers or of the shop',
    },
  },
  idor: {
    reach: 'data',
    words: { ja: 'ほかのお客様の情報を見られるおそれ', en: 'show one shopper the data of others' },
  },
  'access-control': {
    reach: 'data',
    words: {
      ja: '本来できないはずの操作や閲覧をされるおそれ',
      en: 'let others see or do what they should not',
    },
  },
  tampering: {
    reach: 'data',
    words: {
      ja: '注文などのデータを書き換えられるおそれ',
      en: 'let others alter orders and other data',
    },
  },
  'session-fixation': {
    reach: 'data',
    words: {
      ja: 'ログインした人になりすまされるおそれ',
      en: 'let others act as somebody who has logged in',
    },
  },
  'host-header': {
    reach: 'data',
    words: {
      ja: 'パスワード再設定のメールに偽のアドレスを書かせ、アカウントを奪われるおそれ',
      en: 'have password mails written with a false address, so that accounts are taken over',
    },
  },
  'mfa-bypass': {
    reach: 'data',
    words: {
      ja: '管理画面の二段階認証をすり抜けられるおそれ',
      en: 'let others pass by the second step of the administration log-in',
    },
  },
  xss: {
    reach: 'visitor',
    words: {
      ja: '細工したリンクなどで、画面の上で第三者のプログラムを動かされるおそれ',
      en: 'let others run programs in a page, through a crafted link for instance',
    },
  },
  csrf: {
    reach: 'visitor',
    words: {
      ja: 'ログイン中の人に、意図しない操作をさせられるおそれ',
      en: 'have somebody who is logged in do what they did not mean to',
    },
  },
  dos: {
    reach: 'outage',
    words: { ja: 'お店の動作を妨げられるおそれ', en: 'let others bring the shop to a halt' },
  },
  unspecified: {
    reach: 'visitor',
    words: {
      ja: '弱点を突かれるおそれ（内容は公表元でご確認ください）',
      en: 'have effects that only the publisher’s page tells',
    },
  },
} as const satisfies Record<string, Kind>;

export type VulnerabilityKind = keyof typeof KINDS;

export const VULNERABILITY_KINDS = Object.keys(KINDS) as VulnerabilityKind[];
