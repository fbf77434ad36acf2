/** Being ready for the day on which something happened. */
import type { Question } from './types.ts';

export const incidentQuestions: readonly Question[] = [
  {
    id: 'incident-plan',
    group: 'organisation',
    guidelines: ['IPA-EC-M5'],
    seenBy: [],
    carriers: ['store', 'builder'],
    weight: 2,
    words: {
      ja: {
        name: '事故が起きたときの手順',
        ask: '情報漏えいなどが疑われたとき、最初に何をするか、誰が決めるかを書いた手順がありますか。',
        help: 'カード決済を止める判断を誰がするか、証拠（記録やサーバーの中身）を消さずに残すこと、どこへ連絡するかが書いてあれば「はい」です。夜や休日に担当者と連絡が取れるかも考えてください。',
        advice:
          'カード決済を止める人、証拠を残す方法、連絡する順番を紙一枚に書き、印刷して置いてください。この拡張機能の「被害が疑われるとき」が下書きになります。',
      },
      en: {
        name: 'What to do in an incident',
        ask: 'Is it written down what is done first, and who decides, when a leak or an intrusion is suspected?',
        help: 'Yes, where it says who may stop card payments, that evidence (records, the contents of the server) is kept and not erased, and whom to call. Think of nights and holidays too.',
        advice:
          'Write one page: who stops card payments, how evidence is kept, whom to call in which order. Print it. The view “Suspected damage” of this extension can serve as a draft.',
      },
    },
  },
  {
    id: 'incident-contacts',
    group: 'organisation',
    guidelines: ['IPA-EC-M5'],
    seenBy: [],
    carriers: ['store', 'psp'],
    weight: 2,
    words: {
      ja: {
        name: '緊急の連絡先',
        ask: '事故のときに連絡する先（決済会社やカード会社、制作会社、調査会社、警察、個人情報保護委員会など）の一覧がありますか。',
        help: '電話番号と、夜間や休日の窓口、お店の加盟店番号や契約番号まで書いてあると、すぐに動けます。サイトやメールが使えないときにも見られる場所にあるかを確かめてください。',
        advice:
          '連絡先の一覧を作り、紙でも保管してください。決済会社には、カード情報の漏えいが疑われるときの窓口を前もって聞いておきます。',
      },
      en: {
        name: 'Emergency contacts',
        ask: 'Is there a list of whom to call in an incident: payment provider or acquirer, builder, forensic company, police, the Personal Information Protection Commission?',
        help: 'With telephone numbers, the desks for nights and holidays and your merchant and contract numbers you can act at once. Check that the list can be read when site and mail are down.',
        advice:
          'Make the list and keep it on paper too. Ask your payment provider now which desk to call when a leak of card data is suspected.',
      },
    },
  },
  {
    id: 'insurance',
    group: 'organisation',
    guidelines: ['IPA-EC-U7'],
    seenBy: [],
    carriers: ['store'],
    weight: 1,
    words: {
      ja: {
        name: 'サイバー事故に備える保険',
        ask: '不正アクセスや情報漏えいの費用（調査、お客様への連絡、休業など）を補う保険に入っていますか。',
        help: '火災保険や賠償保険に特約として付いていることもあります。何が補償されるか（調査の費用、カード会社からの請求、休業の損失）を証券で確かめてください。',
        advice:
          '今の保険の担当者に、サイバー事故の補償があるか、調査費用とカードの不正利用分が対象かを聞いてください。商工会議所の団体保険も候補になります。',
      },
      en: {
        name: 'Insurance for cyber incidents',
        ask: 'Is the shop insured against the cost of an intrusion or leak: investigation, telling customers, days closed?',
        help: 'It may be an addition to your fire or liability insurance. Look in the policy for what is paid: investigation, claims of card companies, loss of business.',
        advice:
          'Ask your insurer whether cyber incidents are covered, and whether the cost of investigation and of misused cards is. Group policies of chambers of commerce are worth a look.',
      },
    },
  },
];
