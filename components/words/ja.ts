import { callWords } from './calls.ts';
import { dryRunWords } from './dry-run.ts';
import { scriptWords } from './scripts.ts';
import { walkWords } from './walk.ts';
import type { Words } from './words.ts';

export const ja: Words = {
  locale: 'ja',
  product: 'レジ点検',
  languageSwitch: '表示する言語',
  kind: { payment: '決済ページ', other: '決済以外のページ' },
  verdict: {
    check: (points) => `確認が必要な点が ${points} 件あります`,
    mild: (points) => `急ぎではありませんが、見直したい点が ${points} 件あります`,
    onlyNotes: (notes) => `確認が必要な点は見つかりませんでした。参考の情報が ${notes} 件あります`,
    alsoNotes: (notes) => `ほかに参考の情報が ${notes} 件あります。`,
    clear: '確認が必要な点は見つかりませんでした',
    clearMeans: (passed, unknown) =>
      `この画面で調べた ${passed} 項目に、気になる点はありませんでした。${
        unknown > 0 ? `ほかに、判断できなかった項目が ${unknown} 件あります。` : ''
      }画面の外のこと（サーバーの中、管理画面の設定、ほかのページ）までは分かりません。`,
    clearOtherPage:
      'このページはカードを扱う画面ではないようです。カード番号を入力する画面を開いて、もう一度点検してください。',
    unsure: (unknown) => `判断できなかった項目が ${unknown} 件あります`,
    unsureMeans:
      '確認が必要な点は見つかっていませんが、この画面からは判断できないことが多く残りました。ページを再読み込みして、もう一度点検してください。',
    auditedAt: (moment) => `${moment} に点検`,
  },
  payment: {
    heading: 'カードの受け取り方と決済会社',
    method: 'カードの受け取り方',
    provider: '決済会社',
    providerUnknown: '見つかりません',
    software: 'お店のソフト',
    evidence: '根拠',
  },
  confidence: { certain: '確実', firm: 'ほぼ確実', tentative: '疑い' },
  confidenceLabel: '確からしさ',
  severity: { critical: '重大', high: '高', medium: '中', low: '低', info: '参考' },
  finding: {
    heading: '見つかった点',
    places: (count) => `${count} 件`,
    seen: '見えたこと',
    why: 'なぜ大切か',
    owner: 'お店でできること',
    vendor: (to) => (to ? `${to} に頼むこと` : '制作会社に頼むこと'),
    here: 'このお店のソフトでは',
    guidelines: 'ガイドライン',
    damage: '被害が疑われるときの手順を見る',
    newTab: '新しいタブで開きます',
  },
  evidence: {
    element: '画面の部品',
    url: {
      script: 'スクリプトの読み込み元',
      frame: '枠（iframe）の中身',
      form: 'フォームの送信先',
      page: 'ページ',
      resource: '読み込まれたファイル',
      link: 'リンク先',
    },
    header: '応答ヘッダー（サーバーからの設定）',
    headerAbsent: '設定なし',
    headerOf: '確かめたページ',
    cookie: 'Cookie（クッキー）',
    noFlags: '保護の設定なし',
    storage: 'ブラウザー内の保存場所',
    areas: {
      local: 'ローカルストレージ',
      session: 'セッションストレージ',
      cookie: 'クッキー',
      'url-query': 'アドレスの「?」より後ろ',
      'url-fragment': 'アドレスの「#」より後ろ',
      'url-path': 'アドレスの途中',
    },
    show: '画面で示す',
    more: (count) => `残り ${count} 件も表示`,
  },
  calls: callWords.ja,
  dryRun: dryRunWords.ja,
  scripts: scriptWords.ja,
  walk: walkWords.ja,
  copy: {
    action: '制作会社への連絡文をコピー',
    done: 'コピーしました',
    failed: 'コピーできませんでした。ブラウザーの設定でコピーが許可されているか確認してください。',
  },
  lists: {
    couldNotTell: (count) => `判断できなかった項目 ${count}`,
    couldNotTellMeans: '問題があるという意味ではありません。この画面からは分からなかった項目です。',
    passed: (count) => `問題が見つからなかった項目 ${count}`,
    notApplicable: (count) => `この画面には当てはまらない項目 ${count}`,
  },
  limits: {
    heading: 'この結果に含まれていないもの：',
    frames: (count) => `中に入れなかった枠（iframe）${count} 個`,
    rows: (count) => `数が多く省いた部品 ${count} 件`,
    faults: (count) => `読み取れなかった項目 ${count} 件`,
  },
  notices: {
    notKept:
      '点検の履歴を保存できていません。いまの結果はこのまま見られます。空き容量と、プライベートウィンドウでないことを確認してください。',
    newer:
      'この記録は、新しい版のレジ点検で作られています。記録はそのまま残していますが、この版では内容を判定できません。拡張機能を更新するか、もう一度点検してください。',
    added: 'このお店を登録しました。',
    reload: 'ページを再読み込みすると、通信の設定も点検できます',
    overdue: (store) =>
      `${store} の決済ページは、しばらく点検していません。決済ページを一度開くと、スクリプトが変わっていないか確かめられます。`,
    followUp: (store) =>
      `${store} は、報告のあとの確認（フォローアップ）の時期です。診断デスクの「5 フォローアップ」を開いてください。`,
  },
  empty: {
    heading: 'この画面はまだ点検していません',
    means:
      'いま表示されている入力欄、スクリプト、通信の設定を調べます。画面の内容は変えません。入力した値やカード番号を保存することもありません。',
    addMeans: '登録すると、このお店のページを開いたときに自動で点検します。',
    enrolledMeans: 'ページを再読み込みすると自動で点検します。いますぐ点検することもできます。',
  },
  actions: {
    audit: 'この画面を点検',
    again: 'もう一度点検',
    add: 'この店舗を登録',
    added: '登録済み',
    stores: '登録した店舗',
    desk: '診断デスクを開く',
    live: '動きをライブで見る',
    back: 'この画面の点検に戻る',
    reload: '再読み込み',
    retry: 'もう一度試す',
    stopWaiting: '待つのをやめる',
  },
  progress: {
    opening: '読み込んでいます',
    auditing: '点検しています',
    goesOn: 'このウィンドウを閉じても点検は続きます。',
    adding: '登録しています。ブラウザーの確認が出たら「許可」を選んでください。',
    reading: 'スクリプトの中身を調べています。結果が変わることがあります。',
    stopped: '待つのをやめました。点検が終わっていれば、次に開いたときに結果が出ます。',
  },
  said: {
    audited: (verdict) => `点検が終わりました。${verdict}`,
    shown: '画面の中に印をつけました。数秒で消えます。',
    notShown:
      'いまの画面では見つかりませんでした。画面が変わったときは、もう一度点検してください。',
    removed: (store) => `${store} の登録を外しました。`,
    notAdded:
      '登録しませんでした。許可がないため、何も変わっていません。「この画面を点検」は登録しなくても使えます。',
  },
  stores: {
    heading: '登録した店舗',
    empty:
      'まだ登録した店舗はありません。お店のページを開いて「この店舗を登録」を押すと、ここに並びます。',
    address: 'アドレスで登録する',
    add: '登録',
    addressWrong:
      'お店のアドレスとして読み取れませんでした。https:// から始まるアドレスを入れてください。',
    addedOn: (day) => `${day} に登録`,
    lastAudit: (day) => (day ? `最後の点検 ${day}` : 'まだ点検していません'),
    remove: '登録を外す',
    removeWhich: (store) => `${store} の登録を外す`,
    confirm: 'このお店を見る許可を取り消し、自動の点検を止めます。よろしいですか。',
    records: '診断の記録・報告書・台帳も消す（元に戻せません）',
    confirmYes: '外す',
    confirmNo: 'やめる',
    stillGranted:
      '一覧からは外しましたが、このお店を見る許可がブラウザーに残っています。ブラウザーの拡張機能の設定で「サイトへのアクセス」を確認してください。',
  },
  refusal: {
    'browser-page': {
      what: 'ブラウザー自身の画面なので、点検できません。',
      todo: 'お店のページを開いてから、もう一度このアイコンを押してください。',
    },
    'extension-store': {
      what: '拡張機能の配布ページなので、ブラウザーが点検を許していません。',
      todo: 'お店のページを開いてから、もう一度このアイコンを押してください。',
    },
    pdf: {
      what: 'PDF が表示されているため、点検できません。',
      todo: 'お店の決済ページを開いてから、もう一度このアイコンを押してください。',
    },
    file: {
      what: 'このパソコンの中のファイルなので、点検できません。',
      todo: '公開しているお店か、テスト用サーバーのページ（http:// または https://）を開いてください。',
    },
    'no-access': {
      what: 'このページを見ることを、ブラウザーが許していません。',
      todo: 'ページを表示した状態で、ツールバーのレジ点検アイコンを押し直してください。変わらないときは、このブラウザーの管理設定を確認してください。',
    },
    'no-page': {
      what: '点検できるページが見つかりません。',
      todo: 'ページの読み込みが終わるのを待つか、お店のページを開いてください。そのあと、もう一度このアイコンを押してください。',
    },
    'error-page': {
      what: 'ページを開けなかったため、点検できません（ブラウザーのエラー画面です）。',
      todo: 'アドレスと接続を確認し、ページが表示されてから、もう一度点検してください。',
    },
  },
  trouble: {
    open: {
      happened: 'このページの状態を読み込めませんでした。',
      kept: 'これまでの点検の記録は変わっていません。',
      todo: '下のボタンでもう一度試すか、このアイコンを押し直してください。',
    },
    audit: {
      happened: '点検を終えられませんでした。',
      kept: 'ページの内容と、これまでの点検の記録は変わっていません。',
      todo: 'ページを再読み込みしてから、もう一度点検してください。',
    },
    add: {
      happened: '登録を終えられませんでした。',
      kept: '点検の記録と、ほかの店舗の登録は変わっていません。',
      todo: 'もう一度「この店舗を登録」を押してください。',
    },
    stores: {
      happened: '登録した店舗の一覧を読み込めませんでした。',
      kept: '登録は変わっていません。',
      todo: '少し待ってから、もう一度開いてください。',
    },
    remove: {
      happened: '登録を外せませんでした。',
      kept: '登録と許可は、元のまま残っているかもしれません。',
      todo: 'もう一度試すか、ブラウザーの拡張機能の設定で「サイトへのアクセス」を取り消してください。',
    },
    show: {
      happened: '画面の中に印をつけられませんでした。',
      kept: '点検の結果は変わっていません。',
      todo: 'ページを再読み込みし、もう一度点検してから試してください。',
    },
    walk: {
      happened: '通しの診断を、始めるまたは終えることができませんでした。',
      kept: 'これまでの結果は残っています。',
      todo: 'ブラウザーの空き容量を確認し、もう一度試してください。',
    },
    'dry-run': {
      happened: 'テスト入力を進められませんでした。',
      kept: 'これまでの点検結果は変わっていません。',
      todo: 'ページを再読み込みして、もう一度試してください。',
    },
  },
  troubleDetail: 'エラーの名前',
  letter: {
    subject: (title) => `件名：お店の画面のご確認のお願い（${title}）`,
    greeting: (to) =>
      `${to ? `${to} ご担当者様\n\n` : ''}いつもお世話になっております。\n画面の点検ツール「レジ点検」で、次の点が示されました。ご確認をお願いいたします。`,
    page: '■ 点検したページ',
    auditedAt: (moment) => `（${moment} に点検）`,
    seen: '■ 見えたこと',
    requests: '■ お願いしたいこと',
    guidelines: '■ 関係するガイドライン',
    closing:
      'ブラウザーから見える範囲の自動点検のため、実際の作りと異なる場合があります。\n現在の状況と、対応が必要な場合はその予定をお知らせください。\nどうぞよろしくお願いいたします。',
  },
};
