import { defineText } from '../../_core/text.ts';

export const text = defineText({
  ja: {
    title: 'お店の画面に管理画面へのリンクがある',
    passed: 'お店の画面に、管理画面へのリンクは見当たりませんでした。',
    why: '買い物をする人に管理画面の入口は必要ありません。リンクがあると、入口の場所を知られ、パスワードを試されるきっかけになります。',
    owner: [
      '管理画面へはブックマークから入るようにし、お店の画面のリンクは、制作会社に頼んで外してもらってください。',
      '外せない場合は、管理画面に入れる場所の制限と二段階認証が有効かを確認してください。',
    ],
    vendor: [
      'テンプレート（フッター、サイドバー、WordPress の「メタ情報」ウィジェットなど）から管理画面へのリンクを外してください。',
      '管理画面のアドレスを初期値から変え、IP アドレスで接続元を限ってください。',
    ],
    seen: {
      linked: 'お店の画面に、管理画面の入口と思われるリンクが {links} か所あります（{path}）。',
    },
    unknown: {},
  },
  en: {
    title: 'Administration linked from the shop',
    passed: 'The shop’s page has no link to an administration.',
    why: 'Shoppers have no use for the administration’s door. A link shows everybody where it is and invites the trying of passwords.',
    owner: [
      'Enter the administration by a bookmark, and take the link off the shop’s pages.',
      'If it has to stay, check that access is limited by place and that two-step verification is on.',
    ],
    vendor: [
      'Take links to the administration out of the templates: footer, side bar, or the “Meta” widget of WordPress.',
      'Change the administration’s address from its default, and limit where it can be reached from by IP address.',
    ],
    seen: {
      linked: 'The page has {links} link(s) that appear to lead to an administration ({path}).',
    },
    unknown: {},
  },
});
