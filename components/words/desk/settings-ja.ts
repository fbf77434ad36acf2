import type { SettingWords } from './views.ts';

export const settingsJa: SettingWords = {
  heading: 'この店舗の設定',
  reminder: {
    heading: '確認のお知らせ',
    means:
      'レジ点検は、決済ページが開かれたときに確かめます。しばらく開いていないときに、アイコンでお知らせします。',
    label: 'お知らせするまでの日数',
    off: 'お知らせしない',
    days: (days) => `${days} 日`,
    lastVisit: (day) =>
      day ? `決済ページを最後に見た日：${day}` : '決済ページはまだ見ていません。',
    due: '確認の時期です。決済ページを開いてください。',
    saved: '保存しました',
  },
  lists: {
    heading: '注意するホストの一覧',
    means:
      '警察や業界団体、制作会社などから受け取った「注意するホスト名」の一覧を取り込めます。決済ページがその一覧のホストと通信すると、点検の結果でお知らせします。すべての店舗で使います。',
    forms:
      '1 行に 1 つのホスト名、hosts ファイル、AdGuard / uBlock 形式のテキストを読み取れます。ファイルはこのブラウザーの中にだけ保存します。',
    none: 'まだ取り込んだ一覧はありません。',
    choose: 'ファイルを選んで取り込む',
    reading: (file) => `${file} を取り込んでいます`,
    progress: (lines, share) => `${lines} 行を読みました（${share}）`,
    stop: '取り込みをやめる',
    stopped: '取り込みをやめました。これまでの一覧は変わっていません。',
    done: (name, hosts) => `${name} を取り込みました（ホスト ${hosts} 件）。`,
    hosts: (count) => `ホスト ${count} 件`,
    malformed: (count) => `読み取れなかった行 ${count} 行`,
    malformedLines: '読み取れなかった行の番号',
    refused: {
      empty:
        'ホスト名が 1 つも見つかりませんでした。これまでの一覧は変わっていません。ファイルの中身を確認してください。',
      'too-many':
        'ホスト名が多すぎて取り込めませんでした。これまでの一覧は変わっていません。300 万件までに分けてください。',
      'not-kept':
        '保存できませんでした。これまでの一覧は変わっていません。空き容量と、プライベートウィンドウでないことを確認してください。',
    },
    importedAt: (day) => `${day} に取り込み`,
    remove: '外す',
    removeWhich: (name) => `${name} を外す`,
    removed: (name) => `${name} を外しました。`,
  },
  libraries: {
    heading: '弱点が知られているライブラリのデータ',
    means:
      '古いライブラリに知られている弱点があるかを調べるためのデータです。新しい jsrepository ファイル（retire.js の形式）を取り込めます。すべての店舗で使います。',
    date: (day, entries) => `${day} 時点のデータ（ライブラリ ${entries} 種）`,
    own: 'レジ点検に付いているデータを使っています。',
    imported: '取り込んだデータを使っています。',
    choose: '新しいデータを取り込む',
    reset: '付属のデータに戻す',
    done: (day, entries) => `${day} 時点のデータ（${entries} 種）に替えました。`,
    wasReset: '付属のデータに戻しました。',
    refused: {
      'not-json':
        'JSON として読み取れませんでした。これまでのデータを使い続けます。ファイルを確認してください。',
      'wrong-shape':
        'jsrepository の形式ではありませんでした。これまでのデータを使い続けます。retire.js の jsrepository ファイルを選んでください。',
      empty:
        '弱点のデータが入っていませんでした。これまでのデータを使い続けます。別のファイルを選んでください。',
    },
  },
  hosts: {
    heading: '内容を読むことを許可したホスト',
    means: '許可の取り消しは、ブラウザーの拡張機能の設定「サイトへのアクセス」でできます。',
    none: 'ありません。',
  },
  forget: {
    heading: '台帳を消す',
    means: '台帳、承認、理由、変更の記録をすべて消します。店舗の登録は残ります。',
    action: '台帳を消す',
    ask: (scripts) =>
      `スクリプト ${scripts} 件の台帳と、承認・理由・変更の記録がすべてなくなり、元に戻せません。必要なら先に「書き出し・印刷」で残してください。消してよろしいですか。`,
    yes: 'すべて消す',
    done: '台帳を消しました。次に決済ページを開くと、新しく記録が始まります。',
  },
};
