import { defineText } from '../../_core/text.ts';

export const text = defineText({
  ja: {
    title: '管理画面のログインが検索結果に出る設定になっている',
    passed: '管理画面のログインは、検索結果に出さない設定（noindex）になっていました。',
    why: '検索エンジンに載った管理画面は、誰でも見つけられます。検索で管理画面を集めて、パスワードを試す攻撃があります。',
    owner: [
      '検索サイトで「site:お店のアドレス ログイン」と検索し、管理画面が出てこないかを確認してください。',
      '制作会社に、管理画面を検索結果に出さない設定（noindex）にするよう依頼してください。',
    ],
    vendor: [
      '管理画面の応答に X-Robots-Tag: noindex を付けるか、画面に <meta name="robots" content="noindex"> を入れてください。',
      'robots.txt に管理画面のアドレスを書くと、場所を知らせることになります。書かずに noindex を使ってください。',
    ],
    seen: {
      'without-noindex':
        'この画面は管理画面のログインと思われますが、検索結果に出さない設定（noindex）が、画面にも応答ヘッダーにもありません。',
    },
    unknown: {
      'headers-not-seen':
        '応答ヘッダーを確認できませんでした。ページを再読み込みしてから、もう一度点検してください。',
    },
  },
  en: {
    title: 'Administration log-in open to search engines',
    passed: 'The administration log-in tells search engines to leave it out (noindex).',
    why: 'An administration screen that search engines list can be found by anybody. There are attacks that gather such screens by a search and try passwords there.',
    owner: [
      'Search for “site:your-shop’s-address login” and check that the administration does not come up.',
      'Ask your builder to have search engines leave the administration out (noindex).',
    ],
    vendor: [
      'Send X-Robots-Tag: noindex with the administration’s responses, or put <meta name="robots" content="noindex"> into its pages.',
      'Do not name the administration in robots.txt, which tells everybody where it is; use noindex.',
    ],
    seen: {
      'without-noindex':
        'This appears to be the log-in of an administration, and neither the page nor its response headers tell search engines to leave it out (noindex).',
    },
    unknown: {
      'headers-not-seen': 'The response headers were not seen. Reload the page and audit it again.',
    },
  },
});
