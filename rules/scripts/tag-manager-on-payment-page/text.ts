import { defineText } from '../../_core/text.ts';

export const text = defineText({
  ja: {
    title: '決済ページのタグマネージャー',
    passed: '決済ページにタグマネージャーは見当たりませんでした。',
    why: 'タグマネージャーは、管理画面からの設定だけで、お店の画面に新しいスクリプトを追加できる仕組みです。管理画面のアカウントを使える人は、お店のサーバーに触れずに決済ページへスクリプトを足せます。便利な道具ですが、決済ページでは動かさないほうが安全です。',
    owner: [
      '表示されているコンテナ ID がお店のものか、管理画面で確かめてください。',
      '管理画面に入れる人（退職した人、以前の代理店など）を見直し、二段階認証を有効にしてください。',
      '決済ページでは読み込まないようにできないか、制作会社に相談してください。計測は、完了画面だけで足りることが多くあります。',
    ],
    vendor: [
      'カードの入力・選択・確認画面のテンプレートから、タグマネージャーの読み込みを外してください。',
      '外せない場合は、カスタム HTML・カスタム JavaScript タグを禁止する設定（gtm.blocklist など）を入れてください。公開の権限も限ってください。',
      'コンテナに登録されているタグの一覧と用途をお渡しください。',
    ],
    seen: {
      loaded: '決済ページで {name} が読み込まれています。',
      'loaded-containers': '決済ページで {name} が読み込まれています（コンテナ ID: {ids}）。',
    },
    unknown: {},
  },
  en: {
    title: 'A tag manager on the payment page',
    passed: 'No tag manager was found on the payment page.',
    why: 'A tag manager adds new scripts to your pages by settings alone. Whoever can use its account can put a script on the payment page without touching your server. It is a useful tool, but safer left out where cards are entered.',
    owner: [
      'Check in the tag manager that the container shown is yours.',
      'Review who can sign in to it, such as former staff or agencies, and switch on two-step verification.',
      'Ask your builder whether the payment page can do without it. Measuring on the completion page is often enough.',
    ],
    vendor: [
      'Remove the tag manager from the templates where a card is entered, chosen or confirmed.',
      'Where it must stay, forbid custom HTML and custom JavaScript tags (gtm.blocklist and the like) and limit who may publish.',
      'Hand over a list of the tags in the container and what each is for.',
    ],
    seen: {
      loaded: '{name} is loaded on the payment page.',
      'loaded-containers': '{name} is loaded on the payment page (container: {ids}).',
    },
    unknown: {},
  },
});
