import type { DamageStep } from './types.ts';

/** Who is told, and how the shop comes back. */
export const laterSteps = [
  {
    id: 'acquirer',
    check: true,
    contacts: [],
    guidelines: [],
    words: {
      ja: {
        title: '決済会社・カード会社に知らせる',
        why: '不正利用を止められるのは決済会社とカード会社です。調査や公表の進め方も、ここで決まります。',
        how: [
          '契約している決済会社（決済代行会社）またはカード会社（アクワイアラー）の加盟店窓口に電話し、続けてメールでも知らせる。',
          '下の「渡すための控え」と、書きとめた経過を渡す。',
          '決済を止める範囲、調査会社の指定（PFI）、必要な資料、公表の時期、再開の条件を確かめる。',
        ],
        not: '原因が分かるまで知らせるのを待たないでください。',
      },
      en: {
        title: 'Tell payment provider and card company',
        why: 'They are the ones who can stop misuse of cards. How to investigate and when to go public is settled with them.',
        how: [
          'Call the merchant desk of your payment provider or card company (acquirer), then write to them too.',
          'Hand over the extract below and your notes.',
          'Ask what to stop, whether a particular forensic firm (PFI) is required, what they need, when to go public, and on what terms you may reopen.',
        ],
        not: 'Do not wait until the cause is known.',
      },
    },
  },
  {
    id: 'insurer',
    check: true,
    contacts: [],
    guidelines: [],
    words: {
      ja: {
        title: '保険会社に知らせる（サイバー保険に入っている場合）',
        why: '契約によっては、調査会社に頼む前の連絡が必要です。',
        how: [
          '証券にある事故の連絡先に知らせ、調査、通知、弁護士の費用が対象になる条件を確かめる。',
          '指定の調査会社や相談窓口があるか聞く。',
        ],
        not: '',
      },
      en: {
        title: 'Tell the insurer, if you have cyber insurance',
        why: 'Some contracts require word before a forensic firm is commissioned.',
        how: [
          'Call the number given in the policy and ask under what conditions investigation, notices and legal advice are covered.',
          'Ask whether there is a forensic firm or help desk of theirs.',
        ],
        not: '',
      },
    },
  },
  {
    id: 'forensics',
    check: true,
    contacts: ['pci', 'ipa'],
    guidelines: [],
    words: {
      ja: {
        title: '調査会社（フォレンジック）に頼む',
        why: '入口、期間、漏れた可能性のある件数が分からないと、お客様への説明も再開もできません。',
        how: [
          '決済会社またはカード会社がPFI（カード情報の調査を認められた会社）を求めるかを確かめてから選ぶ。',
          '写しを渡し、入口、期間、対象のお客様とカードの件数、ほかの持ち出しの有無を調べてもらう。',
          '調査中に変えてよいこと（パスワードの変更、接続の制限など）を確かめてから行う。',
        ],
        not: '',
      },
      en: {
        title: 'Commission a forensic firm',
        why: 'Without entry point, period and number of records concerned you can neither inform customers nor reopen.',
        how: [
          'Ask payment provider or card company whether they require a PFI (an investigator approved for card data) before you choose.',
          'Hand over the copies; have entry point, period, customers and cards concerned, and anything else taken, investigated.',
          'Ask what may be changed meanwhile, such as passwords or access, before changing it.',
        ],
        not: '',
      },
    },
  },
  {
    id: 'close-entry',
    check: false,
    contacts: [],
    guidelines: ['CCSG-V1'],
    words: {
      ja: {
        title: '写しを取ったあとで、入口をふさぐ',
        why: '盗まれたパスワードが残っていると、直してもまた入られます。',
        how: [
          '安全な別の端末から、管理画面、サーバー、データベース、FTP、メール、ドメイン、決済の管理画面のパスワードと鍵を変える。',
          '見覚えのない管理者アカウントは、写しを取り、調査会社に確認してから止める（消さない）。',
          '管理画面への接続元を制限し、二要素認証を有効にする。',
          '変えたことと時刻を書く。',
        ],
        not: '疑わしい端末からパスワードを変えないでください。新しいものも盗まれます。',
      },
      en: {
        title: 'Once copies are taken, close the way in',
        why: 'As long as stolen passwords work they can come back, whatever is mended.',
        how: [
          'From a clean computer, change passwords and keys of administration, server, database, FTP, mail, domain and payment console.',
          'Administrator accounts nobody knows: copy, ask the forensic firm, then disable them. Do not delete them.',
          'Restrict where the administration can be reached from, and turn on a second factor.',
          'Note what was changed, and when.',
        ],
        not: 'Do not change passwords on a computer under suspicion: the new ones would be stolen too.',
      },
    },
  },
  {
    id: 'ppc',
    check: true,
    contacts: ['ppc'],
    guidelines: [],
    words: {
      ja: {
        title: '個人情報保護委員会への報告が必要かを確かめる',
        why: '不正アクセスやカード番号の漏えいは、件数が少なくても、またおそれの段階でも、報告と本人への通知の対象になることがあります。期限もあります。',
        how: [
          '委員会のページで、対象になる場合と期限を確かめる。迷うときは早めに問い合わせる。',
          '必要なときは、分かっている範囲で最初の報告をし、調査が進んだら続きを報告する。',
          '報告した日時と受付の控えを残す。',
        ],
        not: '公表の時期の相談と、報告の期限は別のことです。片方を待ってもう片方を遅らせないでください。',
      },
      en: {
        title: 'Find out whether the privacy commission must be told',
        why: 'Unauthorised access and leaked card numbers may have to be reported, and the people concerned told, even where few are concerned or it is only feared. There are deadlines.',
        how: [
          'See on the commission’s page when a report is due and by when. Ask early if unsure.',
          'If one is due, report first what is known, and the rest as the investigation goes on.',
          'Keep the time and the receipt of each report.',
        ],
        not: 'When to go public and when a report is due are two things. Do not let one wait for the other.',
      },
    },
  },
  {
    id: 'police-and-offices',
    check: true,
    contacts: ['police', 'jpcert', 'ipa'],
    guidelines: [],
    words: {
      ja: {
        title: '警察と専門機関に相談する',
        why: '捜査や、攻撃に使われたサーバーへの連絡は、お店だけではできません。',
        how: [
          '都道府県警察のサイバー犯罪相談窓口に相談し、渡せる証拠と届出の方法を聞く。',
          '送信先のサーバーへの連絡が必要なときはJPCERT/CCに、進め方に迷うときはIPAに相談する。',
        ],
        not: '攻撃に使われたサーバーに、自分で接続して調べないでください。',
      },
      en: {
        title: 'Consult the police and the expert bodies',
        why: 'A shop alone can neither prosecute nor reach the operators of the servers that were used.',
        how: [
          'Consult the cyber crime desk of your prefecture’s police on what evidence to hand over and how to report.',
          'Ask JPCERT/CC where operators of other servers must be contacted, and IPA where you are unsure how to go on.',
        ],
        not: 'Do not connect to the attackers’ servers to look for yourself.',
      },
    },
  },
  {
    id: 'customers',
    check: true,
    contacts: ['caa'],
    guidelines: ['IPA-EC-M5'],
    words: {
      ja: {
        title: 'お客様に知らせる',
        why: 'お客様が明細を確かめ、カードを止めて、自分を守れるようになります。',
        how: [
          '知らせる時期、対象、内容を、決済会社、調査会社、必要なら弁護士と決める。',
          '起きたこと、期間、対象の情報、お店がしたこと、お客様にしてほしいこと（明細の確認、パスワードの変更）、問い合わせ先を書く。',
          '問い合わせを受ける人と答え方を用意してから知らせる。',
          '便乗した詐欺に気をつけるよう書く（お店から番号や暗証番号を聞くことはない）。',
        ],
        not: '分かっていないことを「漏れていません」と言い切らないでください。',
      },
      en: {
        title: 'Tell the customers',
        why: 'So that they can check statements, stop cards and protect themselves.',
        how: [
          'Agree on time, people and contents with payment provider and forensic firm, and a lawyer where needed.',
          'Say what happened, in which period, which data is concerned, what the shop did, what they should do (check statements, change passwords) and whom to ask.',
          'Have people and answers ready before the notice goes out.',
          'Warn of fraud in its wake: the shop never asks for card numbers or PINs.',
        ],
        not: 'Do not claim that nothing leaked where it is not known.',
      },
    },
  },
  {
    id: 'mend',
    check: true,
    contacts: [],
    guidelines: ['IPA-EC-U1', 'CCSG-V3'],
    words: {
      ja: {
        title: '原因を直し、確かめてから再開する',
        why: '原因が残ったまま再開すると、同じことが起きます。',
        how: [
          '調査の結果と写しがそろってから、分かっている安全な元（正規の配布物など）で作り直し、弱点を直す。バックアップを使うときは、改ざんの前のものかを確かめる。',
          '脆弱性診断を受け、このツールでも決済ページをもう一度見る。',
          '再開の条件を決済会社と確かめる。',
          '振り返りを「2 聞き取り」の「被害を受けたお店」に書き、契約と手順を見直す。',
        ],
        not: '調査会社と決済会社の了解の前に、復元や再開をしないでください。',
      },
      en: {
        title: 'Mend the cause, check, then reopen',
        why: 'If the cause is still there it will happen again.',
        how: [
          'Once the findings and the copies are in, rebuild from sources known to be clean and mend the weakness. Where a backup is used, make sure it is from before the tampering.',
          'Have a vulnerability diagnosis made, and look at the payment pages with this tool again.',
          'Agree with the payment provider on reopening.',
          'Write down what was learnt under “2 Interview”, “A store that suffered damage”, and revise contract and procedures.',
        ],
        not: 'Restore or reopen nothing before forensic firm and payment provider agree.',
      },
    },
  },
] as const satisfies readonly DamageStep[];
