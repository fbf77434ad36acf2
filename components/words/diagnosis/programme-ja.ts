import type { ImportWords, ProfileWords, ProgrammeWords } from './programme.ts';

export const programmeJa: ProgrammeWords = {
  heading: 'すべての店舗',
  lead: '5 つの段階（自己点検からフォローアップまで）が、どの店舗でどこまで進んでいるかを一覧にします。行を押すと、その店舗の診断が開きます。',
  empty: {
    import: '店舗の一覧（CSV ファイル）をお持ちのときは、ここから取り込めます。',
    listed:
      '一覧から取り込んだだけでは、レジ点検はお店のページを見ません。ページを点検するには、そのお店のページを開き、レジ点検のアイコンから登録してください。',
    file: '制作会社などから店舗ファイル（JSON）を受け取ったときは、',
    toFile: '「保存しているデータ」で取り込めます。',
  },
  columns: {
    name: '店舗',
    product: '製品・サービス',
    industry: '業種',
    revenue: 'サイトの年間売上',
    build: '作り方',
    step: '段階',
    worst: 'いちばん重い点',
    due: '次の確認日',
  },
  sortBy: (column) => `${column}の順に並べる`,
  search: '店舗をさがす',
  searchHint: '店舗名、アドレス、会社など',
  filter: {
    step: '段階',
    build: '作り方',
    state: '対策の状況',
    due: '次の確認日',
    all: 'すべて',
    none: 'まだ',
  },
  shown: (shown, all) => (shown === all ? `${all} 店舗` : `${all} 店舗のうち ${shown} 店舗`),
  nothingMatches: 'あてはまる店舗はありません。',
  clear: 'しぼり込みをやめる',
  states: {
    urgent: '早めの確認が必要',
    'to-mend': '直したい点がある',
    minor: '小さな点だけ',
    clear: '見つかった点はない',
    'not-diagnosed': 'まだ診断していない',
  },
  due: { overdue: '時期が来ている', soon: '2 週間以内', later: 'それより先' },
  dueIn: (days) => (days === 0 ? '今日' : days > 0 ? `あと ${days} 日` : `${-days} 日すぎています`),
  noStep: 'まだ始めていません',
  stepsDone: (done) => `5 段階のうち ${done} 段階が終わっています`,
  notSaid: '記入なし',
  notDiagnosed: 'まだ診断していません',
  nothingFound: '見つかった点はありません',
  points: (count) => `${count} 件`,
  notEnrolled: '未登録',
  notEnrolledMeans:
    '「未登録」の店舗は、ページを見る許可がまだありません。そのお店のページを開き、レジ点検のアイコンから登録すると点検できます。',
  edit: '記入する',
  editWhich: (store) => `${store} について記入する`,
  actions: {
    import: '店舗の一覧を取り込む（CSV）',
    export: '一覧を書き出す（CSV）',
    print: '印刷する',
    seminar: '講習を開く',
  },
  figures: {
    heading: '段階ごとの進み方',
    means: 'それぞれの段階を終えた店舗の数です。',
    of: (done, all) => `${all} 店舗のうち ${done} 店舗`,
    step: '段階',
    stores: '終えた店舗',
  },
  spread: {
    heading: '店舗の内訳',
    means: 'いま一覧に出ている店舗を数えています。しぼり込むと、内訳も変わります。',
    titles: {
      state: '対策の状況（最後の診断から）',
      build: '作り方',
      product: '製品・サービス',
      industry: '業種',
      revenue: 'サイトの年間売上',
    },
    label: '区分',
    count: '店舗の数',
    unit: (count, share) => `${count}（${share}）`,
    others: '記入なし',
  },
};

export const importJa: ImportWords = {
  heading: (file) => `${file} の内容`,
  refused: {
    'no-columns':
      '1 行目に、店舗のアドレスの列が見つかりませんでした。何も変えていません。1 行目を見出しにして、もう一度選んでください。',
    empty:
      '店舗が 1 つも書かれていませんでした。何も変えていません。ファイルの中身を確認してください。',
    'too-large':
      'ファイルが大きすぎます（5 MB まで）。何も変えていません。分けて取り込んでください。',
    'not-text':
      '文字として読み取れませんでした。何も変えていません。UTF-8 か Shift_JIS の CSV で保存し直してください。',
  },
  columns: (names) =>
    `使える見出し：${names.join('、')}。アドレスのほかは、なくてもかまいません。英語の見出しも使えます。`,
  summary: (added, changed, same) =>
    `新しい店舗 ${added} 件、変わる店舗 ${changed} 件、そのままの店舗 ${same} 件。まだ何も変えていません。`,
  nothing: '取り込むものはありません。',
  added: '新しく加わる店舗',
  changed: '内容が変わる店舗',
  lines: '読み取れなかった行（取り込みません）',
  cells: '読み取れなかった欄（その欄だけ取り込みません）',
  line: (line) => `${line} 行目`,
  lineReasons: {
    'no-address': () => 'アドレスがありません。',
    'not-an-address': (value) => `「${value}」はアドレスとして読み取れません。`,
    twice: (value, first) => `「${value}」は ${first} 行目と同じ店舗です。先の行を使います。`,
  },
  cellReasons: {
    'not-known': (column, value) => `${column}の「${value}」は読み取れません。`,
    'too-long': (column) => `${column}が長すぎます（200 文字まで）。`,
  },
  cut: (count, most) => `${most} 件を超えた ${count} 行は取り込みません。`,
  emptyCells: '空の欄は、いまの内容をそのまま残します。',
  change: (field, before, after) => `${field}：${before} → ${after}`,
  enrolled:
    '取り込んだ店舗は「未登録」です。レジ点検がページを見る許可はまだありません。そのお店のページを開き、アイコンから登録すると点検できます。',
  take: (count) => `${count} 店舗を取り込む`,
  busy: '取り込んでいます',
  cancel: 'やめる',
  done: (added, changed) =>
    `取り込みました（新しい店舗 ${added} 件、変わった店舗 ${changed} 件）。`,
  undone: '取り込む前に戻しました。',
  undoneBut: (stores) =>
    `取り込む前に戻しました。そのあとに書き換えられた ${stores.join('、')} は、そのまま残しています。`,
  meanwhile: (stores) =>
    `別の画面で ${stores.join('、')} が書き換えられたため、まだ何も取り込んでいません。下の内容を新しくしました。確認してから、もう一度押してください。`,
};

export const profileJa: ProfileWords = {
  heading: (store) => `${store} について`,
  means: '分かるところだけでかまいません。あとから書き換えられます。',
  fields: {
    name: '店舗名',
    build: '作り方',
    product: '製品・サービス名',
    industry: '業種',
    revenueBand: 'サイトの年間売上',
    builder: '作った会社・保守する会社',
    platform: 'お店が動いているソフト・サービス',
  },
  productHint: '例：パッケージ、プラグイン、カートサービスの名前',
  platform: {
    seen: (platform) => `お店のページからは「${platform}」と見えています。`,
    notSeen: 'お店のページからは、まだ見分けられていません。',
    means:
      '違うときや、版が分かっているときは、ここで選んでください。次の点検から、選んだ内容を使います。',
    which: 'ソフト・サービス',
    asSeen: 'ページから見分けたものを使う',
    version: '版（バージョン）',
    versionHint: '例：4.2.3（分からなければ空のまま）',
  },
  notSaid: '記入しない',
  save: '保存する',
  cancel: 'やめる',
  saved: '保存しました。',
  failed:
    '保存できませんでした。入力した内容は画面に残しています。ブラウザーの空き容量を確認し、もう一度「保存する」を押してください。',
  conflict:
    '書いているあいだに、別の画面で同じ欄が書き換えられました。どちらを残すか選んでください。まだ何も保存していません。',
  theirs: (field, value) => `別の画面の「${field}」：${value}`,
  keepMine: 'ここに書いた内容を残す',
  keepTheirs: '別の画面の内容を残す',
  nothing: '（空）',
};
