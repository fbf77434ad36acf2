import { carrierNames } from '../carriers.ts';
import type { SelfCheckWords } from './self-check.ts';

export const selfCheckJa: SelfCheckWords = {
  heading: '自己点検',
  lead: '画面の点検では分からないことを、お店の方に答えていただきます。分かるところからで、途中でやめてもかまいません。答えはその場で保存されます。「いいえ」や「分からない」は、次に何をすればよいかを知るための大切な答えです。',
  loading: '答えを読み込んでいます…',
  progress: (answered, all) => `${all} 問中 ${answered} 問に回答`,
  attention: (count) => `見直したい答え ${count} 件`,
  groups: {
    organisation: 'お店の体制と備え',
    'card-payment': 'カード決済',
    administration: '管理画面とパソコン',
    software: 'サイトの作りと更新',
    operation: '公開後の見張りと記録',
    customers: 'お客様のアカウントと情報',
  },
  groupProgress: (answered, all) => `${answered} / ${all}`,
  filter: {
    label: '表示する質問',
    names: {
      all: 'すべて',
      open: 'まだ答えていないもの',
      attention: '見直したいもの',
    },
  },
  nothing: {
    open: 'すべての質問に答えました。',
    attention:
      'いまのところ、見直したい答えはありません。ここには、「いいえ」「一部だけ」「分からない」と答えたもの、担当が決まっていないもの、点検で見えたことと合わないものが並びます。',
  },
  answers: {
    yes: 'はい',
    partly: '一部だけ',
    no: 'いいえ',
    unknown: '分からない',
    'not-ours': '当店の担当ではない',
  },
  answer: '答え',
  clear: '答えを消す',
  usually: 'ふつう受け持つのは',
  who: '担当しているのは',
  whoUnknown: '選んでください',
  carriers: carrierNames.ja,
  more: 'メモと証拠の書類',
  note: 'メモ',
  notePlaceholder: '例：制作会社の佐藤さんに確認中。返事は12月3日の予定。',
  file: '証拠になる書類のファイル名',
  fileHint: '例：保守契約書_2026.pdf（名前だけを控えます。ファイルはこの拡張機能に取り込みません）',
  advice: '次にできること',
  guidelines: 'ガイドラインの該当箇所',
  told: { none: 'まだ答えていません', who: '担当', note: 'メモ', file: '書類' },
  seen: {
    heading: '点検で見えたこと',
    none: 'このお店の点検の記録は、まだありません。',
    noneTodo:
      'このまま答えられます。先に「3 診断」でお店の画面をひと通り見ておくこともできます。見えたことが質問の下に並び、答えの手がかりになります。',
    from: (what, day) =>
      what === 'session'
        ? `${day} の診断で見えたことを、質問の下に示しています。`
        : `${day} までの点検で見えたことを、質問の下に示しています。`,
    found: '確認が必要',
    passed: '見えた範囲では問題なし',
    colon: '：',
    pages: (first, others) => (others === 0 ? first : `${first} ほか ${others} 画面`),
    proposal: (answer) => `答えの案：「${answer}」。合っているかを確かめてください。`,
    noProposal: '点検だけでは答えが決まりません。手がかりとしてご覧ください。',
    contradicts:
      '「はい」と答えていますが、点検では次のことが見えました。答えか、サイトの状態を確かめてください。',
    confirm: (answer) => `「${answer}」で確定する`,
    toConfirm: (count) => `点検で見えたことから、${count} 問に答えの案があります。`,
    confirmAll: (count) => `${count} 問の案をまとめて確定する`,
    confirmedAll: (count) => `${count} 問の答えを確定しました。`,
    undone: (count) => `${count} 問の答えを元に戻しました。`,
    leftAlone: (count) => `別の画面で変わっていた ${count} 問は、そのままにしました。`,
  },
  done: {
    heading: '自己点検を終える',
    open: (count) =>
      `まだ答えていない質問が ${count} 問あります。残したまま終えて、聞き取りで一緒に確かめることもできます。`,
    none: 'すべての質問に答えました。',
    mark: '自己点検を終えたことにする',
    marked: (day) => `${day} に終えました。答えはあとからでも直せます。`,
    unmark: '終えていないことに戻す',
    next: '次へ：聞き取り',
    saidDone: '自己点検を終えたことを記録しました。',
    saidUndone: '自己点検を、終えていないことに戻しました。',
  },
  print: '印刷する',
};
