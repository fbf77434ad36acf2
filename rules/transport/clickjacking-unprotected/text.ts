import { defineText } from '../../_core/text.ts';

export const text = defineText({
  ja: {
    title: 'ほかのサイトの枠に表示されることへの備え（クリックジャッキング）',
    passed: 'この画面は、ほかのサイトの枠（iframe）の中に表示されないよう指定されています。',
    why: 'ほかのサイトが、お店の画面を透明な枠で重ねて表示すると、お客様は別のボタンのつもりで、ログインや購入の操作をしてしまう可能性があります。',
    owner: [
      '制作会社に、決済ページとログイン画面が、ほかのサイトに埋め込まれないよう制限してほしいと依頼してください。',
    ],
    vendor: [
      "応答ヘッダーに、次の二つを付けてください。X-Frame-Options: SAMEORIGIN（または DENY）と、Content-Security-Policy: frame-ancestors 'self' です。",
      '自社の別ドメインから埋め込む必要がある場合だけ、frame-ancestors にそのオリジンを加えてください。meta 要素での指定は働きません。',
    ],
    seen: {
      missing:
        'この画面に、ほかのサイトの枠への表示を制限する指定（X-Frame-Options、frame-ancestors）がありません。',
      'without-effect':
        'ほかのサイトの枠への表示を制限する指定はありますが、制限になっていません（{said}）。',
    },
    unknown: {
      'headers-not-seen':
        '応答ヘッダーを確認できませんでした。ページを再読み込みしてから、もう一度点検してください。',
    },
  },
  en: {
    title: 'Being shown inside another site’s frame (clickjacking)',
    passed: 'This page does not let other sites show it inside a frame.',
    why: 'If another site lays your page over its own as an invisible frame, a shopper may sign in or buy while believing to press a different button.',
    owner: ['Ask your builder to limit framing of the payment and log-in pages.'],
    vendor: [
      "Send X-Frame-Options: SAMEORIGIN (or DENY) and Content-Security-Policy: frame-ancestors 'self' as response headers.",
      'Add an origin to frame-ancestors only where a page of your own on another domain embeds it. A meta element has no effect.',
    ],
    seen: {
      missing:
        'Nothing keeps other sites from showing this page inside a frame (no X-Frame-Options, no frame-ancestors).',
      'without-effect':
        'There is a setting about being shown inside frames, but it does not limit it ({said}).',
    },
    unknown: {
      'headers-not-seen': 'The response headers were not seen. Reload the page and audit it again.',
    },
  },
});
