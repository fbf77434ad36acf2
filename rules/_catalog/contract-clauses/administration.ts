import type { ContractClause } from './types.ts';

/** Who gets into the administration, and from where. */
export const administration = {
  'admin-access-restricted': {
    kind: 'contract',
    ownBuild: ['builder', 'store'],
    cartAsp: ['cart-asp', 'store'],
    psp: 'none',
    words: {
      ja: {
        clause:
          '受託者は、管理画面、サーバー、データベースへの接続を、決めた接続元（IPアドレス）だけに制限する。できないときは、管理画面の前にもう一つ認証（ベーシック認証など）を設ける。受託者自身の接続も対象とする。',
        proof: '許可した接続元の一覧、外からつながらないことを確かめた記録',
      },
      en: {
        clause:
          'The contractor restricts access to the administration, server and database to agreed sources (IP addresses). Where that cannot be done, it puts a second authentication in front (such as basic authentication). Its own access is included.',
        proof: 'The list of permitted sources, and a record that access from elsewhere fails',
      },
    },
  },
  'admin-second-factor': {
    kind: 'contract',
    ownBuild: ['builder', 'store'],
    cartAsp: ['cart-asp', 'store'],
    psp: 'none',
    words: {
      ja: {
        clause:
          '受託者は、管理画面へのログインに二段階認証または二要素認証を導入し、委託者と受託者の全員のアカウントで有効にする。アカウントは一人に一つとし、退職や担当変更のときは直ちに止める。',
        proof: 'アカウントの一覧（持ち主、二要素の有無、最後に見直した日）',
      },
      en: {
        clause:
          'The contractor introduces a second factor for signing in to the administration and turns it on for every account, the client’s and its own. Each person has an account of their own; it is closed at once when they leave or change work.',
        proof: 'The list of accounts: owner, second factor, day of the last review',
      },
    },
  },
  'admin-lockout': {
    kind: 'contract',
    ownBuild: ['builder', 'package-vendor'],
    cartAsp: ['cart-asp'],
    psp: 'none',
    words: {
      ja: {
        clause:
          '受託者は、管理画面のログインに決めた回数（10回以下）続けて失敗したとき、そのアカウントを一定時間使えなくする設定を行う。',
        proof: '設定画面の写し、実際に止まることを確かめた記録',
      },
      en: {
        clause:
          'The contractor sets the administration so that an account is locked for a time after an agreed number of failed logins in a row, ten at most.',
        proof: 'A copy of the setting, and a record that it locks',
      },
    },
  },
  'admin-terminals-secured': {
    kind: 'contract',
    ownBuild: ['store', 'builder'],
    cartAsp: ['store'],
    psp: 'none',
    words: {
      ja: {
        clause:
          '委託者と受託者は、それぞれ管理に使う端末を決め、OSとブラウザーを最新に保ち、ウイルス対策ソフトを動かす。共用の端末や私物の端末は使わない。',
        proof: '端末の一覧（使う人、OS、最後に更新した日）',
      },
      en: {
        clause:
          'Client and contractor each name the computers used for administration, keep system and browser up to date and run anti-virus software. Shared and private computers are not used.',
        proof: 'The list of computers: user, system, day of the last update',
      },
    },
  },
  'anti-malware': {
    kind: 'contract',
    ownBuild: ['builder', 'store'],
    cartAsp: ['cart-asp', 'store'],
    psp: 'none',
    words: {
      ja: {
        clause:
          '受託者は、サーバーと自社の管理端末でウイルス対策を行い、定義ファイルの更新と定期的な全体の検査を行う。見つかったときは、消す前に委託者へ知らせる。',
        proof: '検査の日と結果の記録',
      },
      en: {
        clause:
          'The contractor runs anti-virus measures on the server and its own administration computers, keeps signatures current and scans in full at regular intervals. What is found is reported to the client before it is removed.',
        proof: 'Days and results of scans',
      },
    },
  },
} as const satisfies Record<string, ContractClause>;
