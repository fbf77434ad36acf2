import type { ContractClause } from './types.ts';

/** What protects those who buy. */
export const customers = {
  'login-abuse-prevented': {
    kind: 'contract',
    ownBuild: ['builder', 'package-vendor'],
    cartAsp: ['cart-asp', 'store'],
    psp: 'none',
    words: {
      ja: {
        clause:
          '受託者は、お客様の会員登録とログインに、試行回数の制限、不審な接続元の制限、二段階認証などの不正ログイン対策を設ける。登録情報の変更にも同じ対策を行う。',
        proof: '設けた対策の一覧と設定値',
      },
      en: {
        clause:
          'For registration and login of customers the contractor puts in place measures against abuse: limits on attempts, restriction of suspicious sources, a second step and the like. Changes of account data are covered too.',
        proof: 'The list of measures and their settings',
      },
    },
  },
  'customer-second-factor': {
    kind: 'contract',
    ownBuild: ['builder', 'package-vendor'],
    cartAsp: ['cart-asp', 'store'],
    psp: 'none',
    words: {
      ja: {
        clause:
          '受託者は、お客様が二要素認証（パスワードに加えて別の方法で本人を確かめること）を使えるようにする。対象の場面（ログイン、カードの利用、住所の変更）を委託者と決める。',
        proof: '対象の場面の一覧と、動くことの確認',
      },
      en: {
        clause:
          'The contractor lets customers use a second factor besides the password, in situations agreed with the client: login, use of a card, change of address.',
        proof: 'The list of situations, and a check that it works',
      },
    },
  },
  'notice-of-account-changes': {
    kind: 'contract',
    ownBuild: ['builder', 'package-vendor'],
    cartAsp: ['cart-asp'],
    psp: 'none',
    words: {
      ja: {
        clause:
          '受託者は、パスワードの初期化と変更、メールアドレスや届け先の変更のとき、お客様へ知らせるメールが送られるようにする。',
        proof: '実際に届いたメールの写し',
      },
      en: {
        clause:
          'The contractor sees to it that customers are told by mail when a password is reset or changed, or a mail or delivery address is changed.',
        proof: 'A copy of a mail that arrived',
      },
    },
  },
  'personal-data-protected': {
    kind: 'contract',
    ownBuild: ['store', 'builder'],
    cartAsp: ['store', 'cart-asp'],
    psp: 'none',
    words: {
      ja: {
        clause:
          '受託者は、お客様の個人情報を委託された目的だけに使い、扱う人と場所を限る。開発や試験に本物の情報を使わない。契約が終わったときは消し、消したことを証明する。漏えいのおそれがあるときは直ちに委託者へ知らせる。',
        proof: '扱う人と場所の一覧、消したことの証明',
      },
      en: {
        clause:
          'The contractor uses customers’ personal data only for the agreed purpose, limits who handles it and where, uses no real data for development or tests, and deletes it with proof when the contract ends. A possible leak is reported to the client at once.',
        proof: 'Who handles data and where, and proof of deletion',
      },
    },
  },
} as const satisfies Record<string, ContractClause>;
