/** What the shop is made of, and whether it is kept in repair. */
import type { Question } from './types.ts';

export const softwareQuestions: readonly Question[] = [
  {
    id: 'software-patched',
    group: 'software',
    guidelines: ['IPA-EC-U1', 'IPA-EC-B02', 'CCSG-V3', 'PCI-6.3.3'],
    seenBy: ['vulnerable-library', 'platform-with-known-vulnerability', 'platform-behind-last-fix'],
    carriers: ['builder', 'package-vendor', 'cart-asp', 'store'],
    weight: 3,
    words: {
      ja: {
        name: 'ソフトの更新（パッチ）',
        ask: 'EC用のソフト、プラグイン（追加機能）、サーバーのソフトを、弱点（脆弱性）の修正が出るたびに更新していますか。',
        help: '管理画面の「システム情報」などで今の版を見て、開発元のページの最新版と比べてください。更新が止まっているプラグインや、使っていないプラグインがないかも確かめます。',
        advice:
          '今の版と最新版の一覧を制作会社に作ってもらい、弱点の修正から順に更新してください。すぐに更新できない間は、WAF（攻撃を止める仕組み）などのつなぎの対策を相談します。',
      },
      en: {
        name: 'Software kept patched',
        ask: 'Are shop software, plug-ins and the server’s software updated whenever a weakness in them is mended?',
        help: 'See the version in the administration screen and compare it with the newest on the maker’s page. Look for plug-ins that are no longer maintained or not used.',
        advice:
          'Have your builder list present and newest versions, and update what mends weaknesses first. Where it cannot be done at once, ask for a stopgap such as a web application firewall.',
      },
    },
  },
  {
    id: 'built-to-standard',
    group: 'software',
    guidelines: [
      'IPA-EC-B01',
      'IPA-WEB-1.4',
      'IPA-WEB-1.9',
      'IPA-WEB-4-ii',
      'IPA-WEB-4-iii',
      'IPA-WEB-4-vi',
      'IPA-WEB-5-iii',
      'IPA-WEB-5-iv',
      'IPA-WEB-5-viii',
      'IPA-WEB-5-ix',
      'IPA-WEB-5-x',
      'IPA-WEB-6-i-a',
      'IPA-WEB-6-i-b',
      'IPA-WEB-8-ii',
      'IPA-WEB-9-i-a',
      'IPA-WEB-9-i-b',
    ],
    seenBy: [
      'session-cookie-unprotected',
      'clickjacking-unprotected',
      'content-security-policy-missing-or-weak',
    ],
    carriers: ['builder', 'package-vendor', 'cart-asp'],
    weight: 2,
    words: {
      ja: {
        name: '「安全なウェブサイトの作り方」に沿った構築',
        ask: 'サイトは、IPAの「安全なウェブサイトの作り方」とそのチェックリストに沿って作られ、結果を見せてもらいましたか。',
        help: '制作会社に、チェックリストに記入したものがあるかを聞いてください。市販のEC用ソフトやカートを使っている場合は、開発元が同じような確認結果を公開していることがあります。',
        advice:
          '制作会社に「セキュリティ実装チェックリスト」への記入を頼み、対応していない項目の理由と予定を聞いてください。',
      },
      en: {
        name: 'Built to “How to Secure Your Website”',
        ask: 'Was the site built in line with IPA’s “How to Secure Your Website” and its checklist, and were you shown the result?',
        help: 'Ask your builder for the checklist as they filled it in. Makers of shop software and cart services sometimes publish theirs.',
        advice:
          'Have your builder fill in the implementation checklist, and ask for the reasons and dates of what is not done.',
      },
    },
  },
  {
    id: 'web-vulnerabilities',
    group: 'software',
    guidelines: [
      'CCSG-V3',
      'IPA-EC-B01',
      'IPA-WEB-1.1',
      'IPA-WEB-1.2',
      'IPA-WEB-1.3',
      'IPA-WEB-1.5',
      'IPA-WEB-1.6',
      'IPA-WEB-1.7',
      'IPA-WEB-1.8',
      'IPA-WEB-1.10',
      'IPA-WEB-1.11',
      'PCI-6.2.4',
    ],
    seenBy: [],
    carriers: ['builder', 'package-vendor', 'cart-asp'],
    weight: 3,
    words: {
      ja: {
        name: 'プログラムの弱点への対策',
        ask: '独自に作った部分や手を加えた部分が、よく知られた攻撃に備えてあるかを、プログラムの見直し（レビュー）などで確かめましたか。',
        help: 'よく知られた攻撃とは、SQLインジェクション（入力欄からデータベースを操る）や、クロスサイト・スクリプティング（不正なプログラムを埋め込む）などです。他人の注文が見えてしまう設定もれも含みます。画面からは分からないので、作った人に聞いてください。',
        advice:
          '手を加えた部分の一覧と、それぞれの確認方法（レビュー、検査）を制作会社に出してもらってください。記録がない部分は、脆弱性診断で確かめます。',
      },
      en: {
        name: 'Weaknesses of the programs',
        ask: 'For parts that were written or changed for your shop: is what visitors type checked, was the code reviewed, and is it guarded against the well-known attacks?',
        help: 'Such as SQL injection (working the database through an input field), cross-site scripting (planting a program in a page) or orders of others becoming visible. A page does not show it: ask whoever built it.',
        advice:
          'Ask your builder for a list of the changed parts and how each was checked. What has no record is a matter for a vulnerability test.',
      },
    },
  },
  {
    id: 'public-directories',
    group: 'software',
    guidelines: ['CCSG-V2', 'IPA-20-1'],
    seenBy: ['install-leftover-announced'],
    carriers: ['builder', 'store'],
    weight: 3,
    words: {
      ja: {
        name: '公開フォルダーの整理',
        ask: 'サーバーの公開されている場所（フォルダー）は、設定ファイル、バックアップ、注文データなど、見られて困るファイルがない状態になっていますか。',
        help: 'インストール用のフォルダー、試験用のページ、古いバックアップの圧縮ファイルなどが残りがちです。サーバーのファイル一覧で確かめるか、制作会社に聞いてください。',
        advice:
          '公開の場所にあるファイルの一覧を出してもらい、要らないものは消し、大切なものは公開されない場所へ移してください。',
      },
      en: {
        name: 'Public folders kept clean',
        ask: 'Are the server’s public folders free of files that nobody should see, such as settings, back-ups or order data?',
        help: 'Installation folders, test pages and old archives tend to stay behind. Look through the server’s list of files, or ask your builder.',
        advice:
          'Have the files in public places listed. Remove what is not needed and move what matters to a place that is not public.',
      },
    },
  },
  {
    id: 'upload-limits',
    group: 'software',
    guidelines: ['CCSG-V2'],
    seenBy: [],
    carriers: ['builder', 'package-vendor', 'cart-asp'],
    weight: 2,
    words: {
      ja: {
        name: 'アップロードできるファイルの制限',
        ask: '画像などを送れる場所（管理画面や問い合わせ）で、受け取るファイルの種類を限っていますか。',
        help: 'プログラムのファイルを送り込まれると、サイトを乗っ取られるおそれがあります。画像だけを受け取る、送られたファイルを動かせない場所に置く、などの設定を制作会社に確かめてください。ファイルを送れる場所がなければ「はい」です。',
        advice:
          '受け取るファイルの種類を必要なもの（画像など）だけにし、置き場所ではプログラムが動かない設定にするよう、制作会社に頼んでください。',
      },
      en: {
        name: 'Limits on uploaded files',
        ask: 'Where files can be uploaded (administration, enquiries), are only the needed kinds accepted?',
        help: 'A program that is uploaded may take over the site. Ask your builder whether only images are accepted and whether uploaded files lie where nothing can run. With no place to upload, the answer is yes.',
        advice:
          'Have your builder accept only the kinds you need, such as images, and see to it that nothing runs in the folder they go to.',
      },
    },
  },
  {
    id: 'server-security',
    group: 'software',
    guidelines: ['IPA-EC-B14'],
    seenBy: [],
    carriers: ['builder', 'store', 'cart-asp'],
    weight: 2,
    words: {
      ja: {
        name: 'サーバーの守り',
        ask: 'サーバーは、使わない機能を止め、ファイルの転送や遠隔操作の入口を限り、初期のパスワードを変えてありますか。',
        help: 'サーバーの管理画面で確かめてください。FTP（古いファイル転送）が誰でも試せる状態になっていないか、退職者や前の制作会社のアカウントが残っていないかを見ます。',
        advice:
          'サーバーのアカウント一覧と、開いている入口の一覧を制作会社かサーバー会社に出してもらい、使わないものを止めてください。',
      },
      en: {
        name: 'Server security',
        ask: 'On the server, are unused services off, ways in for file transfer and remote work limited, and first passwords changed?',
        help: 'See in the server’s console whether FTP (old file transfer) is open to everyone, and whether accounts of former staff or builders remain.',
        advice:
          'Have builder or server company list accounts and open ways in, and close those that nobody uses.',
      },
    },
  },
  {
    id: 'tls-and-domain',
    group: 'software',
    guidelines: ['IPA-EC-B09', 'IPA-20-7', 'PCI-4.2.1'],
    seenBy: [
      'payment-page-not-https',
      'insecure-form-target',
      'mixed-active-content',
      'mixed-passive-content',
      'strict-transport-security-missing',
      'admin-login-over-http',
    ],
    carriers: ['builder', 'store', 'cart-asp'],
    weight: 2,
    words: {
      ja: {
        name: '通信の暗号化とドメイン名',
        ask: 'サイトの全部のページが暗号化（https）されていて、証明書とドメイン名の期限を切らさないよう管理していますか。',
        help: 'ブラウザーのアドレス欄が「https」で始まるかは、この点検でも見ています。証明書とドメイン名の更新日、更新の担当者、ドメイン名の名義がお店かどうかは、契約の書類で確かめてください。',
        advice:
          '全部のページをhttpsにそろえ、証明書は自動更新にしてください。ドメイン名の名義と更新日を確かめ、期限の前に知らせが届くようにします。',
      },
      en: {
        name: 'Encryption and domain name',
        ask: 'Are all pages of the site encrypted (https), and are certificate and domain name kept from running out?',
        help: 'Whether pages begin with https is seen by the audit too. Renewal dates, who renews, and whether the domain name is in the shop’s own name can be seen in your contracts.',
        advice:
          'Move every page to https and let the certificate renew by itself. Check in whose name the domain is and when it runs out, and see that a reminder arrives before.',
      },
    },
  },
];
