import type { FrameWords } from './words.ts';

export const deskJa: FrameWords = {
  locale: 'ja',
  product: 'レジ点検',
  desk: '診断デスク',
  languageSwitch: '表示する言語',
  skip: '本文へ移動',
  stores: {
    heading: '店舗',
    none: 'まだ登録した店舗はありません',
    noneTodo:
      'お店の決済ページを開き、ツールバーのレジ点検アイコンから「この店舗を登録」を押してください。登録すると、ここから診断を始められます。',
    choose: '左の一覧から店舗を選んでください。',
    unknown: (store) =>
      `${store} は登録されていません。レジ点検のアイコンから登録すると、診断を始められます。`,
    lastAudit: (day) => (day ? `最後の点検 ${day}` : 'まだ点検していません'),
  },
  tabs: 'この店舗の画面',
  sections: {
    'self-check': '1 自己点検',
    hearing: '2 聞き取り',
    diagnosis: '3 診断',
    report: '4 報告',
    'follow-up': '5 フォローアップ',
    inventory: 'スクリプト台帳',
    outside: '外から見える場所',
    damage: '被害が疑われるとき',
    contract: '契約と作り方',
    settings: '設定',
  },
  inventoryTabs: 'スクリプト台帳の画面',
  programme: {
    programme: 'すべての店舗',
    coverage: 'ガイドライン対応表',
    data: '保存しているデータ',
  },
  programmeTabs: '全体の画面',
  views: {
    scripts: 'スクリプト',
    headers: 'セキュリティヘッダー',
    policy: 'ポリシー（CSP）',
    log: '変更の記録',
    export: '書き出し・印刷',
  },
  loading: '台帳を読み込んでいます',
  database: {
    opening:
      '保存してある記録を開いています。記録が多いときや更新のあとは、少し時間がかかります。このままお待ちください。',
    blocked:
      'レジ点検の別の画面が、更新前の形で記録を開いています。そのタブを閉じるか再読み込みすると、続きが始まります。記録は変わっていません。',
  },
  opening: '開いています',
  retry: 'もう一度試す',
  keys: {
    open: 'キー操作の一覧',
    heading: 'キーボードでの操作',
    close: '閉じる',
    list: [
      { keys: ['?'], does: 'この一覧を開く' },
      { keys: ['/'], does: '検索欄へ移る' },
      { keys: ['j', '↓'], does: '次の行へ' },
      { keys: ['k', '↑'], does: '前の行へ' },
      { keys: ['Enter'], does: '選んだ行の詳細を開く' },
      { keys: ['x'], does: '選んだ行に印をつける・外す' },
      { keys: ['Esc'], does: '詳細やウィンドウを閉じる' },
    ],
  },
  trouble: {
    stores: {
      happened: '登録した店舗の一覧を読み込めませんでした。',
      kept: '登録は変わっていません。',
      todo: '少し待ってから「もう一度試す」を押してください。',
    },
    read: {
      happened: '台帳を読み込めませんでした。',
      kept: '保存してある台帳は変わっていません。',
      todo: '少し待ってから「もう一度試す」を押してください。',
    },
    script: {
      happened: 'このスクリプトの内容を読み込めませんでした。',
      kept: '台帳は変わっていません。',
      todo: '行をもう一度開いてください。',
    },
    approve: {
      happened: '承認を保存できませんでした。',
      kept: '何も承認していません。書いた理由は画面に残しています。',
      todo: 'もう一度「承認する」を押してください。続くときは、空き容量とプライベートウィンドウでないことを確認してください。',
    },
    withdraw: {
      happened: '承認を取り消せませんでした。',
      kept: '承認はそのまま残っています。',
      todo: 'もう一度「元に戻す」を押してください。',
    },
    grant: {
      happened: 'ブラウザーに許可をたずねられませんでした。',
      kept: '許可も台帳も変わっていません。',
      todo: 'もう一度ボタンを押してください。',
    },
    forget: {
      happened: '台帳を消せませんでした。',
      kept: '台帳はそのまま残っています。',
      todo: 'もう一度試してください。',
    },
    settings: {
      happened: '設定を保存できませんでした。',
      kept: 'これまでの設定のままです。',
      todo: 'もう一度試してください。',
    },
    import: {
      happened: 'ファイルを取り込めませんでした。',
      kept: 'これまでの一覧とデータは変わっていません。',
      todo: 'ファイルの中身と空き容量を確認し、もう一度選んでください。',
    },
    export: {
      happened: 'ファイルに書き出せませんでした。',
      kept: '台帳は変わっていません。',
      todo: 'ページを再読み込みして、もう一度試してください。',
    },
    save: {
      happened: '入力を保存できませんでした。',
      kept: '入力した内容は画面に残しています。',
      todo: 'ブラウザーの空き容量を確認し、もう一度入力してください。ページを閉じると、保存できていない入力は失われます。',
    },
    session: {
      happened: '診断の記録を読み書きできませんでした。',
      kept: 'これまでの記録は変わっていません。',
      todo: '少し待ってから、もう一度試してください。',
    },
    report: {
      happened: '報告書を作れませんでした。',
      kept: '診断の記録は変わっていません。',
      todo: 'もう一度試してください。',
    },
  },
  troubleDetail: 'エラーの名前',
  cancel: 'やめる',
  undo: '元に戻す',
  and: '、',
};
