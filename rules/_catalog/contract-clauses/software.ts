import type { ContractClause } from './types.ts';

/** How the shop is built and kept up to date. */
export const software = {
  'software-patched': {
    kind: 'contract',
    ownBuild: ['builder', 'package-vendor'],
    cartAsp: ['cart-asp'],
    psp: 'none',
    words: {
      ja: {
        clause:
          '受託者は、OS、Webサーバー、ECパッケージ、プラグイン、ライブラリの修正プログラム（パッチ）を適用する。重大なものは公表から何日以内に適用するかを定め、適用できないときは代わりの対策を示す。サポートが終わる日を1年前までに知らせる。',
        proof: 'ソフトウェアの一覧（名前、版、更新した日）と、適用の記録',
      },
      en: {
        clause:
          'The contractor applies security updates to system, web server, shop package, plug-ins and libraries. A number of days is set for grave ones; where one cannot be applied, it names another measure. It tells the client a year ahead when support of a product ends.',
        proof:
          'The list of software (name, version, day of update), and a record of updates applied',
      },
    },
  },
  'built-to-standard': {
    kind: 'contract',
    ownBuild: ['builder'],
    cartAsp: ['cart-asp'],
    psp: 'none',
    words: {
      ja: {
        clause:
          '受託者は、IPA「安全なウェブサイトの作り方」と「セキュリティ実装チェックリスト」に沿って設計、開発、改修を行い、項目ごとの結果を納品時に提出する。',
        proof: '記入済みのチェックリスト',
      },
      en: {
        clause:
          'The contractor designs, builds and changes the shop along IPA’s guide to secure websites and its implementation checklist, and hands over the result for each item on delivery.',
        proof: 'The checklist, filled in',
      },
    },
  },
  'web-vulnerabilities': {
    kind: 'contract',
    ownBuild: ['builder', 'package-vendor'],
    cartAsp: ['cart-asp'],
    psp: 'none',
    words: {
      ja: {
        clause:
          '納品物に既知の種類の脆弱性（SQLインジェクション、クロスサイト・スクリプティングなど）が見つかったとき、受託者は、検収のあとも定めた期間、自らの費用で修正する。カスタマイズした部分も含む。',
        proof: 'ソースコードの確認の記録、修正の報告',
      },
      en: {
        clause:
          'Where a vulnerability of a known kind (SQL injection, cross-site scripting and the like) is found in what was delivered, customisations included, the contractor mends it at its own cost for an agreed time after acceptance.',
        proof: 'Records of code review, and reports of fixes',
      },
    },
  },
  'public-directories': {
    kind: 'contract',
    ownBuild: ['builder'],
    cartAsp: ['cart-asp'],
    psp: 'none',
    words: {
      ja: {
        clause:
          '受託者は、設定ファイル、バックアップ、ログ、インストール用のファイルなど、公開の必要がないファイルを公開ディレクトリに置かない。納品時と更新のたびに確かめる。',
        proof: '公開ディレクトリのファイルの一覧と、確かめた日',
      },
      en: {
        clause:
          'The contractor keeps settings, backups, logs, installation files and anything else that need not be public out of public directories, and checks this on delivery and with every update.',
        proof: 'A list of the files in public directories, and the day of the check',
      },
    },
  },
  'upload-limits': {
    kind: 'contract',
    ownBuild: ['builder'],
    cartAsp: ['cart-asp'],
    psp: 'none',
    words: {
      ja: {
        clause:
          '受託者は、アップロードできるファイルの種類と大きさを必要なものに限り、アップロード先でプログラムが動かないように設定する。',
        proof: '許可した種類の一覧、設定の写し',
      },
      en: {
        clause:
          'The contractor limits uploads to the kinds and sizes of file that are needed, and sets the server so that nothing uploaded can run as a program.',
        proof: 'The list of permitted kinds, and a copy of the setting',
      },
    },
  },
  'server-security': {
    kind: 'contract',
    ownBuild: ['builder'],
    cartAsp: ['cart-asp'],
    psp: 'none',
    words: {
      ja: {
        clause:
          '受託者は、サーバーの不要な機能と接続口を止め、管理用の接続は鍵または二要素で守り、アカウントの権限を必要な範囲に限る。サーバー会社が行う範囲と受託者が行う範囲を分けて示す。',
        proof: 'サーバーの設定の一覧、サーバー会社との分担表',
      },
      en: {
        clause:
          'The contractor switches off services and ports that are not needed, protects administrative connections by key or second factor, and keeps permissions of accounts to what is necessary. It shows what the hosting company does and what it does itself.',
        proof: 'The server’s settings, and the split with the hosting company',
      },
    },
  },
  'tls-and-domain': {
    kind: 'contract',
    ownBuild: ['builder', 'store'],
    cartAsp: ['cart-asp', 'store'],
    psp: 'none',
    words: {
      ja: {
        clause:
          '受託者は、全ページを暗号化通信（https）で提供し、証明書の期限切れを防ぐ。ドメインの持ち主は委託者とし、更新の担当と期限、移管の方法を明記する。',
        proof: '証明書とドメインの期限、登録者の名義が分かる画面の写し',
      },
      en: {
        clause:
          'The contractor serves every page over https and keeps certificates from lapsing. The domain belongs to the client; who renews it, by when, and how it is transferred are stated.',
        proof: 'Expiry of certificate and domain, and a copy that shows the registrant',
      },
    },
  },
  'diagnosis-before-launch': {
    kind: 'contract',
    ownBuild: ['builder', 'store'],
    cartAsp: ['cart-asp'],
    psp: 'none',
    words: {
      ja: {
        clause:
          '受託者は、公開前に脆弱性診断を行い（第三者が望ましい）、見つかった脆弱性を直してから公開する。診断の範囲と費用の負担を見積もりに含める。',
        proof: '診断の報告書と、直したことの確認',
      },
      en: {
        clause:
          'Before launch the contractor has a vulnerability diagnosis made, preferably by a third party, and mends what it finds. Its scope and cost are part of the quotation.',
        proof: 'The report of the diagnosis, and confirmation of the fixes',
      },
    },
  },
  'diagnosis-regularly': {
    kind: 'contract',
    ownBuild: ['store', 'builder'],
    cartAsp: ['cart-asp'],
    psp: 'none',
    words: {
      ja: {
        clause:
          '公開後も、定めた頻度（たとえば年1回）とカスタマイズのたびに脆弱性診断を行う。受託者は結果を受け取ってから定めた日数のうちに修正の予定を示す。',
        proof: '診断の報告書（毎回分）と修正の記録',
      },
      en: {
        clause:
          'After launch, a vulnerability diagnosis is made at an agreed frequency (once a year, for example) and with every customisation. Within an agreed number of days the contractor says when it will mend what was found.',
        proof: 'Every report, and a record of fixes',
      },
    },
  },
} as const satisfies Record<string, ContractClause>;
