import { detailsJa } from './details-ja.ts';
import type { ScriptWords } from './scripts.ts';

export const scriptsJa: ScriptWords = {
  heading: '決済ページで動くスクリプト',
  lead: '決済ページを開くたびに、動いているスクリプトをここに記録します。覚えのないものがないかを確かめ、使う理由を書いて承認してください。承認したあとで変わったものは、自動でお知らせします。',
  summary: (unapproved, changed, approved, gone) =>
    `未承認 ${unapproved} 件、承認後に変化 ${changed} 件、承認済み ${approved} 件、見えなくなったもの ${gone} 件`,
  empty: {
    heading: 'まだ記録がありません',
    steps: [
      'このブラウザーで、お店の商品をかごに入れ、カード番号を入力する画面まで進みます（番号の入力や注文は要りません）。',
      '画面が開くと自動で点検し、動いているスクリプトがここに並びます。',
      'この画面に戻り、覚えのあるものを選んで承認します。',
    ],
  },
  nothingMatches: '条件に合うスクリプトはありません。',
  clearFilters: '条件を外す',
  search: 'スクリプトを検索',
  searchHint: '名前、会社、アドレス、理由',
  shown: (shown, all) => (shown === all ? `${all} 件` : `${all} 件中 ${shown} 件`),
  filter: {
    status: '状態',
    vendor: '会社',
    kind: '種類',
    all: 'すべて',
    ownVendor: 'お店自身',
    unknownVendor: '会社が不明',
  },
  columns: {
    select: '選択',
    status: '状態',
    script: 'スクリプト',
    origin: '入れたもの・見えた場所',
    contents: '差し替え対策・内容',
    reason: '使う理由',
    approval: '承認',
  },
  sortBy: (column) => `${column}で並べ替え`,
  status: {
    unapproved: '未承認',
    approved: '承認済み',
    changed: '承認後に変化',
    gone: '見えなくなった',
  },
  statusMeans: {
    unapproved: 'まだ誰も承認していません。覚えのあるものか確かめてください。',
    approved: '承認したときと同じ内容です。',
    changed: '承認したときと違うところがあります。予定した変更か確かめてください。',
    gone: '最後に決済ページを開いたときには、ありませんでした。',
  },
  change: {
    new: '新しく現れた',
    gone: 'なくなった',
    text: '内容が変わった',
    inserter: '入れたものが変わった',
    integrity: '差し替え対策が変わった',
  },
  changeMeans: {
    new: '承認した一覧にはなかったスクリプトです。',
    gone: '承認したあと、決済ページから見えなくなりました。',
    text: '承認したときと、スクリプトの中身が違います。',
    inserter: '別のスクリプトやタグがこれを入れるようになりました。',
    integrity: '中身の差し替えを防ぐ設定が、承認したときと違います。',
  },
  kind: {
    inline: 'ページに直接記載',
    external: 'ファイルから読み込み',
    evaluated: '文字列から作成',
    worker: '裏で動く（ワーカー）',
  },
  own: 'お店自身',
  inline: 'ページ内のスクリプト',
  inserter: {
    parser: () => 'ページに記載',
    script: (from) => (from ? `${from} が追加` : '別のスクリプトが追加'),
    'tag-manager': (from) =>
      from ? `タグマネージャー（${from}）が追加` : 'タグマネージャーが追加',
    evaluated: (from) => (from ? `${from} が文字列から作成` : '文字列から作成'),
    unknown: () => '誰が入れたか不明',
  },
  pages: (count) => `${count} ページ`,
  integrity: {
    sri: 'integrity 属性',
    'csp-hash': 'CSP のハッシュ',
    nonce: 'CSP の nonce',
    none: 'なし',
  },
  integrityMeans: {
    sri: '読み込むファイルが差し替えられると、ブラウザーが実行を止めます。',
    'csp-hash': '書かれた内容が変わると、ブラウザーが実行を止めます。',
    nonce: 'お店のサーバーが認めたものだけを実行します。ファイルの中身の差し替えまでは防ぎません。',
    none: '中身が差し替えられても、ブラウザーはそのまま実行します。',
  },
  verdict: {
    skimmer: '抜き取りの手口に似ています',
    suspicious: '気になる書き方あり',
    review: '人の確認が必要です',
    clean: '気になる書き方なし',
    unknown: '判定できませんでした',
  },
  verdictMeans: {
    skimmer:
      'カード情報を集めて送り、それを隠したり、動く場面を選んだりする書き方が、そろって見えました。すぐに制作会社へ確認してください。',
    suspicious:
      'ふつうのスクリプトでは組み合わせない書き方が見えました。何のためのものか、制作会社へ確認してください。',
    review:
      '読みにくい書き方など、人が目を通したほうがよい点があります。それだけで危険とは言えません。',
    clean: '内容を読みましたが、抜き取りにつながる書き方は見つかりませんでした。',
    unknown: '内容を読み切れなかったため、判定していません。',
  },
  textState: {
    'not-available': '内容を読めていません',
    'too-large': '大きすぎて読めません',
    evaluated: '内容は残りません',
  },
  varying: '読み込むたびに内容が変わる',
  notApproved: '未承認',
  approvedBy: (by, day) => `${by}（${day}）`,
  reason: {
    write: '理由を書く',
    label: (name) => `${name} を使う理由`,
    placeholder: '例：カード決済のために決済会社が指定しているもの',
    state: {
      saving: '保存しています',
      saved: '保存しました',
      failed: '保存できませんでした。入力は画面に残しています。もう一度入力すると保存し直します。',
      conflict: '別の画面でも書き換えられています',
    },
    conflict: {
      heading: '別の画面で、ここが書き換えられました。どちらを残すか選んでください。',
      theirs: '別の画面の内容',
      yours: 'この画面の内容',
      keepTheirs: '別の画面の内容を残す',
      keepYours: 'この画面の内容を残す',
    },
  },
  select: {
    row: (name) => `${name} を選ぶ`,
    all: '表示中のすべてを選ぶ',
    count: (count) => `${count} 件を選択中`,
    none: '選択を外す',
    approve: (count) => `選んだ ${count} 件を承認`,
    approveChanged: (count) => `変わったもの（${count} 件）をまとめて承認`,
    approveChangedMeans:
      '予定していた更新（リリース）のあとに使います。いつからの変更かを選べます。',
    approveVendor: (vendor, count) => `${vendor} の ${count} 件を承認`,
  },
  approve: {
    heading: (count) => `${count} 件を承認します`,
    means:
      'いまの内容のままで使ってよい、という記録を残します。このあと内容が変わると「承認後に変化」になります。',
    what: '承認するもの',
    item: (name, integrity, hash) => `${name}（差し替え対策：${integrity}、内容の指紋：${hash}）`,
    noHash: '読めていません',
    caution: (count) =>
      `このうち ${count} 件は、内容に気になる書き方があります。詳細を確かめてから承認してください。`,
    headersToo: (pages) => `${pages} ページのセキュリティヘッダーも、いまの値で承認します`,
    by: '承認する人',
    byHint: 'お名前か役割。例：店長 山田',
    remember: 'このブラウザーに名前を残す',
    reason: '承認する理由',
    reasonHint: '例：11月の定期更新。制作会社の作業報告書 No.12 と一致',
    reasonNeeded:
      '理由を書いてください。あとから見た人が、なぜ使ってよいのかを分かるように残します。',
    byNeeded: '承認する人を書いてください。',
    submit: '承認する',
    saving: '保存しています',
    done: (count) => `${count} 件を承認しました。`,
    undone: '承認を取り消しました。取り消したことも記録に残ります。',
  },
  release: {
    heading: (count) => `更新で変わった ${count} 件を承認します`,
    since: 'いつから変わったものを承認しますか',
    sinceHint: (last) =>
      last
        ? `最後に承認した日：${last}。空にすると、まだ承認していない変更をすべて含めます。`
        : '空にすると、まだ承認していない変更をすべて含めます。',
    item: (changes, day) => `${changes}（${day}）`,
    headers: 'セキュリティヘッダーが変わった',
    earlier: (count) =>
      `これより前に変わった ${count} 件は含みません。含めるときは、日付を早めてください。`,
    nothing: 'この日からは、承認していない変更がありません。日付を早めてください。',
  },
  details: detailsJa,
};
