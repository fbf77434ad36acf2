/** Looking after a shop that is open: finding out early, holding attacks off. */
import type { Question } from './types.ts';

export const operationQuestions: readonly Question[] = [
  {
    id: 'diagnosis-before-launch',
    group: 'operation',
    guidelines: ['IPA-EC-B03'],
    seenBy: [],
    carriers: ['builder', 'store'],
    weight: 2,
    words: {
      ja: {
        name: '公開前の脆弱性診断',
        ask: 'サイトを公開する前に脆弱性診断（弱いところの検査）を受け、見つかった点を直しましたか。',
        help: '診断の報告書があるかを確かめてください。報告書に「要修正」とある点が、直した後に再検査されていれば「はい」です。',
        advice:
          '公開前の診断を受けていない場合は、今からでも一度診断を受けてください。作り替えの予定があるなら、公開前の診断を見積もりに入れます。',
      },
      en: {
        name: 'Vulnerability test before opening',
        ask: 'Was the site tested for vulnerabilities before it opened, and was what was found mended?',
        help: 'Look for the tester’s report. Yes, where the points that it wanted mended were tested again afterwards.',
        advice:
          'If there was none, have one made now. When a rebuild is planned, put a test before opening into the offer.',
      },
    },
  },
  {
    id: 'diagnosis-regularly',
    group: 'operation',
    guidelines: ['IPA-EC-U2', 'CCSG-V3'],
    seenBy: [],
    carriers: ['store', 'builder'],
    weight: 2,
    words: {
      ja: {
        name: '定期的な脆弱性診断',
        ask: '公開した後も、定期的に、またサイトに手を加えたときに、脆弱性診断を受けて直していますか。',
        help: '最後に受けた日と、その後に大きな変更があったかを確かめてください。この点検は画面から見える範囲だけを見るもので、脆弱性診断の代わりにはなりません。',
        advice:
          '診断の時期（年に一度など）を決め、予算に入れてください。機能を加えたときは、その部分だけの診断も頼めます。',
      },
      en: {
        name: 'Regular vulnerability tests',
        ask: 'Since opening, is the site tested at intervals and after changes, and is what is found mended?',
        help: 'See when the last test was and what changed since. This audit looks only at what a page shows and does not take the place of such a test.',
        advice:
          'Settle when tests are due, such as once a year, and put them into the budget. After an addition, that part alone can be tested.',
      },
    },
  },
  {
    id: 'tamper-checks',
    group: 'operation',
    guidelines: ['IPA-EC-U3', 'PCI-11.6.1', 'CCSG-SKIMMING'],
    seenBy: [],
    carriers: ['builder', 'store', 'cart-asp'],
    weight: 3,
    words: {
      ja: {
        name: '改ざんの見張り',
        ask: 'サイトのファイルや決済ページが書き換えられていないかを、定期的に確かめる仕組みがありますか。',
        help: '改ざん検知サービス、ファイルの差を毎日比べる仕組み、決済ページの定期的な点検などです。書き換えに気づいたとき、誰に知らせが届くかも確かめてください。',
        advice:
          'サーバー側のファイルの見張りを制作会社に頼み、決済ページはこの点検を週に一度行うなど、頻度を決めてください。',
      },
      en: {
        name: 'Watching for tampering',
        ask: 'Is it checked regularly that the site’s files and payment page were not altered?',
        help: 'By a detection service, by comparing files every day, or by regular audits of the payment page. See also who is told when something was altered.',
        advice:
          'Ask your builder to watch the files on the server, and settle how often the payment page is audited, such as weekly with this tool.',
      },
    },
  },
  {
    id: 'script-inventory',
    group: 'operation',
    guidelines: ['PCI-6.4.3', 'PCI-SAQ-A', 'CCSG-SKIMMING'],
    seenBy: ['script-not-approved', 'payment-page-changed'],
    carriers: ['store', 'builder'],
    weight: 2,
    words: {
      ja: {
        name: '決済ページのスクリプト台帳',
        ask: '決済ページで動くスクリプト（ページの中で動くプログラム。計測タグや広告タグも含む）を、全部把握していますか。入れている理由と、許可した人の記録もありますか。',
        help: 'この拡張機能の「スクリプト台帳」で一覧と理由を残せます。何のために入れたか誰も分からないタグが残っていないかを確かめてください。',
        advice:
          '「スクリプト台帳」で一つずつ理由を書いて承認し、理由が言えないものは決済ページから外してください。',
      },
      en: {
        name: 'Inventory of payment page scripts',
        ask: 'Are all scripts on the payment page known (programs that run in the page, analytics and advertising tags included), with the reason for each and who allowed it?',
        help: 'The script inventory of this extension keeps such a list. Look for tags of which nobody knows the purpose.',
        advice:
          'Go through the script inventory, write a reason and approve each; take those off the payment page for which nobody has a reason.',
      },
    },
  },
  {
    id: 'waf',
    group: 'operation',
    guidelines: ['IPA-EC-U6', 'PCI-6.4.2'],
    seenBy: [],
    carriers: ['builder', 'store', 'cart-asp'],
    weight: 2,
    words: {
      ja: {
        name: 'WAF（攻撃を手前で止める仕組み）',
        ask: 'サイトへの攻撃を手前で見分けて止める仕組み（WAF）を入れて、働かせていますか。',
        help: 'レンタルサーバーの管理画面に「WAF」の設定があることが多く、切ったままになっている場合があります。止めた攻撃の記録を誰が見るかも確かめてください。',
        advice:
          'サーバーの管理画面でWAFの設定を確かめ、有効にしてください。ない場合は、サーバー会社か制作会社に追加できるかを聞きます。',
      },
      en: {
        name: 'Web application firewall (WAF)',
        ask: 'Is there a firewall before the site that tells attacks apart and stops them (a WAF), and is it on?',
        help: 'Rented servers often have the setting in their console, sometimes left off. See also who looks at its records.',
        advice:
          'Look for the setting in the server’s console and switch it on. Where there is none, ask server company or builder whether one can be added.',
      },
    },
  },
];
