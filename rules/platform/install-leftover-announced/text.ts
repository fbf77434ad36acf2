import { defineText } from '../../_core/text.ts';

export const text = defineText({
  ja: {
    title: 'インストール用のプログラムが残っている',
    passed: 'インストール用のプログラムが残っているという表示は、この画面にはありませんでした。',
    why: 'インストール用のプログラムは、お店の設定やデータベースを作り直せます。公開したお店に残っていると、第三者に設定を変えられたり、お店を乗っ取られたりするおそれがあります。しかも、残っていることがお店の画面に表示されています。',
    owner: [
      '制作会社に、インストール用のフォルダー（install）をサーバーから削除するよう頼んでください。',
      '削除のあと、この表示が画面から消えたことを確かめてください。',
    ],
    vendor: [
      '公開フォルダーの install/（EC-CUBE 2 では html/install/）を削除してください。',
      '残っていた間に、見覚えのない管理者、設定の変更、ファイルの追加がないか確かめてください。',
    ],
    seen: {
      announced:
        'この画面の上部に、インストール用のフォルダーを削除するよう求める、ソフトウェア自身の表示があります。',
    },
    unknown: {},
  },
  en: {
    title: 'The installer was left behind',
    passed: 'This page does not say that an installer was left behind.',
    why: 'An installer can set up the shop and its database anew. Left in an open shop, it may let others change settings or take the shop over, and here the page itself tells everybody that it is there.',
    owner: [
      'Ask your builder to delete the installer’s folder (install) from the server.',
      'Then check that the notice is gone from the page.',
    ],
    vendor: [
      'Delete install/ in the public folder (html/install/ in EC-CUBE 2).',
      'Check for administrators nobody knows, changed settings and added files since the shop opened.',
    ],
    seen: {
      announced:
        'At the top of this page the software itself asks for the installer’s folder to be deleted.',
    },
    unknown: {},
  },
});
