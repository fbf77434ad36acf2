import type { ContractClause } from './types.ts';

/** What is done while the shop runs. */
export const operation = {
  'tamper-checks': {
    kind: 'contract',
    ownBuild: ['builder'],
    cartAsp: ['cart-asp'],
    psp: 'none',
    words: {
      ja: {
        clause:
          '受託者は、プログラム、設定、決済に関わるページのファイルを、定めた頻度で前回と比べる（差分チェック）か、改ざん検知の仕組みで監視する。覚えのない変化は、定めた時間のうちに委託者へ知らせる。',
        proof: '比べた日と結果の記録、知らせが届くことの確認',
      },
      en: {
        clause:
          'At an agreed frequency the contractor compares programs, settings and the files of payment pages with the last known state, or watches them with a tool for detecting tampering. Changes nobody ordered are reported to the client within an agreed time.',
        proof: 'Days and results of comparisons, and a check that the notice arrives',
      },
    },
  },
  'script-inventory': {
    kind: 'contract',
    ownBuild: ['store', 'builder'],
    cartAsp: ['store', 'cart-asp'],
    psp: 'part',
    words: {
      ja: {
        clause:
          '決済ページで動くスクリプト（外部の広告、解析、タグ管理を含む）の一覧と使う理由を、委託者と受託者が共同で保つ。追加と変更は事前に承認を得てから行う。',
        proof: 'スクリプト台帳と承認の記録',
      },
      en: {
        clause:
          'Client and contractor together keep a list of the scripts that run on payment pages (advertising, analytics and tag managers included) with the reason for each. Additions and changes need prior approval.',
        proof: 'The script inventory with its approvals',
      },
    },
  },
  waf: {
    kind: 'contract',
    ownBuild: ['builder', 'store'],
    cartAsp: ['cart-asp'],
    psp: 'none',
    words: {
      ja: {
        clause:
          '受託者は、WAF（Webへの攻撃を見分けて止める仕組み）を導入し、止める設定で動かし、検知の記録を確かめる。誤って止めたときの連絡と調整の手順を定める。',
        proof: '動いている設定の写し、検知の月次報告',
      },
      en: {
        clause:
          'The contractor puts a WAF (which recognises and stops attacks on the web) in front, runs it so that it blocks, and looks at what it detects. How false blocks are reported and corrected is agreed.',
        proof: 'A copy of the running settings, and a monthly report of detections',
      },
    },
  },
  'log-review': {
    kind: 'contract',
    ownBuild: ['builder', 'store'],
    cartAsp: ['cart-asp', 'store'],
    psp: 'none',
    words: {
      ja: {
        clause:
          '受託者は、管理画面へのログイン、ファイルの変更、エラーの増加を定めた頻度で確かめ、不審なものは接続の制限などの対応を行い、委託者へ知らせる。',
        proof: '確かめた日と気づいたことの記録',
      },
      en: {
        clause:
          'At an agreed frequency the contractor looks at logins to the administration, changed files and rising errors. It acts on what is suspicious, by restricting access for example, and tells the client.',
        proof: 'Days of review and what was noticed',
      },
    },
  },
  'logs-and-backups-kept': {
    kind: 'contract',
    ownBuild: ['builder'],
    cartAsp: ['cart-asp'],
    psp: 'none',
    words: {
      ja: {
        clause:
          '受託者は、Webサーバー、アプリケーション、管理画面、データベースのログと、取引データのバックアップを、定めた期間（1年を目安に）保管する。委託者が求めたときは写しを渡す。',
        proof: '保管しているものの一覧（種類、期間、場所）',
      },
      en: {
        clause:
          'The contractor keeps logs of web server, application, administration and database, and backups of transactions, for an agreed period (a year as a guide), and hands over copies on request.',
        proof: 'A list of what is kept: kind, period, place',
      },
    },
  },
  'logs-and-backups-protected': {
    kind: 'contract',
    ownBuild: ['builder'],
    cartAsp: ['cart-asp'],
    psp: 'none',
    words: {
      ja: {
        clause:
          '受託者は、ログとバックアップを本番とは別の場所に置き、見られる人を限り、書き換えと削除ができないようにする。お客様の情報を含むものは暗号化する。',
        proof: '置き場所と、見られる人の一覧',
      },
      en: {
        clause:
          'The contractor keeps logs and backups apart from the live system, limits who can read them and prevents them from being changed or deleted. Those with customers’ data are encrypted.',
        proof: 'Where they are, and who can read them',
      },
    },
  },
  backups: {
    kind: 'contract',
    ownBuild: ['builder'],
    cartAsp: ['cart-asp'],
    psp: 'none',
    words: {
      ja: {
        clause:
          '受託者は、プログラム、設定、データベースのバックアップを定めた頻度で取り、年1回以上、実際に戻せることを試す。戻すのにかかる時間の目安を示す。',
        proof: 'バックアップの記録と、戻す試験の結果',
      },
      en: {
        clause:
          'The contractor backs up programs, settings and database at an agreed frequency and tries at least once a year that they can be restored, stating how long it takes.',
        proof: 'A record of backups, and the result of a trial restore',
      },
    },
  },
} as const satisfies Record<string, ContractClause>;
