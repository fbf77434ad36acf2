import { defineText } from '../../_core/text.ts';

export const text = defineText({
  ja: {
    title: '管理画面のログインが、だれからでも開ける',
    passed: 'よくある場所に、だれからでも開ける管理画面のログインは見つかりませんでした。',
    why: '管理画面の入口が分かると、盗まれた ID とパスワードの組を機械で試され続けます。入られると、注文情報を見られ、決済ページも書き換えられます。',
    owner: [
      '管理画面に入れる場所（IP アドレス）を限っているか、制作会社に確認してください。限っている場所から確かめた場合は、スマートフォンの回線など別の場所からもう一度確かめてください。',
      '二段階認証が使える場合は、管理者全員で有効にしてください。',
    ],
    vendor: [
      '見つかった場所への接続元を IP アドレスで限るか、手前に Basic 認証を置いてください。',
      '管理画面のアドレスを初期値から変えてください（EC-CUBE 4 は .env の ECCUBE_ADMIN_ROUTE、EC-CUBE 2 は ADMIN_DIR）。',
      '二段階認証を有効にしてください。',
    ],
    seen: {
      open: 'ログインしていない状態で {path} を開くと、管理画面のログインと思われる画面が返ってきました（応答 {status}）。',
    },
    unknown: {
      unclear: 'サーバーの答えからは判断できませんでした。時間をおいて、もう一度確かめてください。',
    },
  },
  en: {
    title: 'Administration log-in open to everybody',
    passed: 'No administration log-in that opens to everybody was found at the usual addresses.',
    why: 'Once its door is known, programs keep trying stolen IDs and passwords there. Whoever gets in sees orders and can change the payment page.',
    owner: [
      'Ask whoever built the shop whether the administration is limited to certain IP addresses. If you checked from one that is allowed in, check again from another line, such as a phone’s.',
      'Turn on two-step verification for every administrator where it is available.',
    ],
    vendor: [
      'Limit the place that was found to certain IP addresses, or put basic authentication in front of it.',
      'Move the administration from its default address (ECCUBE_ADMIN_ROUTE in .env of EC-CUBE 4, ADMIN_DIR of EC-CUBE 2).',
      'Turn on two-step verification.',
    ],
    seen: {
      open: 'Without being logged in, {path} answered with what appears to be the log-in of an administration (status {status}).',
    },
    unknown: { unclear: 'The server’s answers did not tell. Check again some time later.' },
  },
});
