import { defineText } from '../../_core/text.ts';

export const text = defineText({
  ja: {
    title: '開発者向けの表示が、公開中のお店に出ている',
    passed: '開発者向けの表示（デバッグの画面、エラーの詳細）は見当たりませんでした。',
    why: '開発者向けの表示には、ファイルの場所、設定、データベースへの問い合わせなどが含まれます。攻撃する側の手がかりになり、ものによってはお客様の情報や管理者の通信まで見えてしまいます。',
    owner: [
      '制作会社に、公開中のお店で開発用の設定（デバッグモード）が有効になっていないか確かめてもらってください。',
      '表示が出ていた期間を確かめ、その間のアクセスに不審なものがないか調べてもらってください。',
    ],
    vendor: [
      'EC-CUBE 4 では .env の APP_ENV=prod と APP_DEBUG=0、EC-CUBE 3 では index_dev.php の削除を確かめ、キャッシュを作り直してください。',
      'WordPress では WP_DEBUG と WP_DEBUG_DISPLAY を false に、PHP では display_errors を Off にし、エラーは公開しない場所のログへ書いてください。',
      '/_profiler/ や /_wdt/ が外から開けないことを確かめてください。見えていた鍵やパスワードは替えてください。',
    ],
    seen: {
      debugger:
        'この画面に、開発者向けの道具（Symfony のデバッグバー、またはエラーの詳細画面）が出ています。',
      'profiler-header':
        'この画面の応答に、開発者向けの記録（Symfony プロファイラー）が有効であることを示すヘッダー（X-Debug-Token）が付いています。',
      'php-messages':
        'この画面に、PHP のエラーや警告が、サーバー上のファイルの場所とともに出ています。',
    },
    unknown: {},
  },
  en: {
    title: 'Developers’ output shows in the open shop',
    passed: 'No developers’ output (debug tools, details of errors) was found.',
    why: 'Developers’ output names files, settings and database queries. It helps attackers, and some of it lays open shoppers’ data or an administrator’s requests.',
    owner: [
      'Ask your builder whether the development settings (debug mode) are on in the open shop.',
      'Find out since when, and have the access logs of that time looked through.',
    ],
    vendor: [
      'EC-CUBE 4: APP_ENV=prod and APP_DEBUG=0 in .env; EC-CUBE 3: remove index_dev.php; then rebuild the cache.',
      'WordPress: WP_DEBUG and WP_DEBUG_DISPLAY to false; PHP: display_errors off; write errors to a log that is not public.',
      'Make sure that /_profiler/ and /_wdt/ cannot be opened from outside. Change keys and passwords that could be seen.',
    ],
    seen: {
      debugger:
        'Developers’ tools show in this page (Symfony’s debug bar, or its page with the details of an error).',
      'profiler-header':
        'The response carries a header (X-Debug-Token) which tells that developers’ recording (Symfony’s profiler) is on.',
      'php-messages':
        'Errors or warnings of PHP show in this page, with the places of files on the server.',
    },
    unknown: {},
  },
});
