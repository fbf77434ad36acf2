import { defineText } from '../../_core/text.ts';

export const text = defineText({
  ja: {
    title: 'インストーラーや開発用の画面が残っている',
    passed: 'インストーラーや開発用の画面は、よくある場所に見つかりませんでした。',
    why: 'インストーラーが残っていると、お店を初期設定からやり直され、管理者を作り替えられるおそれがあります。開発用の画面は、サーバーの設定など内部のことを外に見せます。',
    owner: [
      '制作会社に、公開したあとに残っているインストール用・開発用のファイルを消してもらってください。',
    ],
    vendor: [
      'サーバーから見つかった場所を削除してください。',
      '消せない場合は、Web サーバーの設定で外からの接続を断ってください。',
    ],
    seen: {
      open: '{path} を開くと、インストール用または開発用と思われる画面が返ってきました（応答 {status}）。',
    },
    unknown: {
      unclear: 'サーバーの答えからは判断できませんでした。時間をおいて、もう一度確かめてください。',
    },
  },
  en: {
    title: 'Installer or developers’ page left on the server',
    passed: 'No installer or developers’ page was found at the usual addresses.',
    why: 'With an installer that was left, somebody may set the shop up anew and make themselves its administrator. Developers’ pages show the inside of the server.',
    owner: [
      'Have whoever built the shop delete what was needed for installing and developing only.',
    ],
    vendor: [
      'Delete the place that was found from the server.',
      'Where it cannot be deleted, refuse access to it in the web server’s settings.',
    ],
    seen: {
      open: '{path} answered with what appears to be an installer or a page for developers (status {status}).',
    },
    unknown: { unclear: 'The server’s answers did not tell. Check again some time later.' },
  },
});
