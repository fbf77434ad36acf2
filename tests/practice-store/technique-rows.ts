/** What gets in, decides to act and collects: rows of the techniques. `techniques.ts` puts them together. */

import type { HostId } from './places.ts';

/** How common the technique is now: A very common … D rare. */
export type Tier = 'A' | 'B' | 'C' | 'D';

export interface Row {
  readonly tier: Tier;
  readonly payment: 'token' | 'psp-frame' | 'passing' | 'redirect';
  /** Host and path of the script that does it; the payment page itself for inline code. */
  readonly from: readonly [host: HostId, path: string];
  readonly ja: string;
  readonly en: string;
}

const PAGE = ['shop', '/shopping/payment'] as const;

export const gettingIn = {
  'lookalike-xhr': {
    tier: 'A',
    payment: 'token',
    from: ['lookalikeTags', '/gtag/js/checkout.js'],
    ja: '似た名前のホストのスクリプトが、名指しのカード欄を読み、支払ボタンで XHR',
    en: 'Lookalike host; named card fields read on the pay button; XHR with JSON',
  },
  'parasite-library': {
    tier: 'A',
    payment: 'passing',
    from: ['shop', '/assets/vendor/nagare-slider.js'],
    ja: 'お店のライブラリの末尾に付け足し。フォーム全体を base64 の画像 URL で',
    en: 'Tail appended to a first-party library; whole form, base64, image GET',
  },
  'inline-loader': {
    tier: 'A',
    payment: 'token',
    from: ['collect', '/ga/stage.js'],
    ja: '解析タグを装うインラインの読み込み（URL は base64）。30 ms ごとに見て二重 base64',
    en: 'Inline loader posing as analytics, URL in base64; 30 ms loop; base64 twice',
  },
  'container-script': {
    tier: 'A',
    payment: 'token',
    from: ['collect', '/t/pixel.js'],
    ja: 'タグマネージャーが入れる知らないスクリプト。.css へ fetch（URL 用 base64）',
    en: 'Unknown script put in by the tag container; fetch to a .css, URL-safe base64',
  },
  'second-container': {
    tier: 'B',
    payment: 'passing',
    from: ['tags', '/gtm.js'],
    ja: '二つ目のタグコンテナ。文字コードの配列を script 要素にして、16 進数で sendBeacon',
    en: 'Second container; script text from character codes; hex; sendBeacon',
  },
  'onerror-loader': {
    tier: 'B',
    payment: 'token',
    from: ['collect', '/fav/loader.js'],
    ja: '画像でない画像の onerror からの読み込み。.ico へ fetch（rot13）',
    en: 'onerror attribute of an image that is none; fetch to an .ico, rot13',
  },
  'image-body': {
    tier: 'C',
    payment: 'passing',
    from: ['lookalikeCdn', '/slim/loader.js'],
    ja: '画像の応答の一部を Function で実行',
    en: 'Part of an image response run through Function',
  },
  'css-variable': {
    tier: 'C',
    payment: 'token',
    from: PAGE,
    ja: 'CSS 変数の中身を Function で実行。逆順の文字列',
    en: 'Text of a CSS variable run through Function; reversed text',
  },
  'websocket-stage2': {
    tier: 'B',
    payment: 'token',
    from: ['lookalikeCdn', '/chat/support.js'],
    ja: 'チャットを装う WebSocket で届いたコードを実行。文字ずらし',
    en: 'Code arriving over a WebSocket posing as chat is run; character offset',
  },
  'webrtc-channel': {
    tier: 'D',
    payment: 'token',
    from: ['collect', '/rtc/call.js'],
    ja: 'WebRTC のデータチャネルで送信（相手はこのページの中）',
    en: 'Sent over a WebRTC data channel (the other end is in this page)',
  },
} as const satisfies Record<string, Row>;

export const deciding = {
  'poll-fields': {
    tier: 'A',
    payment: 'passing',
    from: ['collect', '/lib/poll.js'],
    ja: 'URL を見て動き、500 ms ごとにカード欄を確かめ、画像 URL で',
    en: 'Encoded URL gate; card fields polled every 500 ms; image GET',
  },
  'mutation-observer': {
    tier: 'B',
    payment: 'token',
    from: ['collect', '/lib/watch.js'],
    ja: 'MutationObserver でカード欄を待ち、jQuery 風の POST',
    en: 'Waits for card fields with a MutationObserver; form-encoded POST',
  },
  'first-gesture': {
    tier: 'C',
    payment: 'token',
    from: ['collect', '/lib/lazy.js'],
    ja: '最初の操作まで何もしない',
    en: 'Does nothing before the first gesture',
  },
  'devtools-check': {
    tier: 'B',
    payment: 'passing',
    from: ['collect', '/lib/quiet.js'],
    ja: '開発者ツールが開いていれば動かず、コンソールを黙らせる',
    en: 'Stops while DevTools are docked, mutes the console',
  },
  'admin-cloaking': {
    tier: 'B',
    payment: 'passing',
    from: ['collect', '/lib/guest.js'],
    ja: '管理者のバーや Cookie があれば動かない',
    en: 'Does nothing where an admin bar or admin cookie is there',
  },
  'once-per-victim': {
    tier: 'B',
    payment: 'token',
    from: ['collect', '/lib/once.js'],
    ja: '一人に一度だけ（localStorage に印）',
    en: 'Once per visitor, by a flag in localStorage',
  },
  'self-removing': {
    tier: 'B',
    payment: 'token',
    from: ['collect', '/lib/gone.js'],
    ja: '自分の script 要素を消す',
    en: 'Takes its own script element away',
  },
} as const satisfies Record<string, Row>;

export const collecting = {
  'whole-form': {
    tier: 'A',
    payment: 'passing',
    from: ['collect', '/g/tag.js'],
    ja: 'フォーム全体を FormData で、解析風のパスと知らない計測 ID へ',
    en: 'Whole form as FormData to an analytics-looking path with an unknown property id',
  },
  'field-change': {
    tier: 'B',
    payment: 'token',
    from: ['collect', '/lib/fields.js'],
    ja: 'カード欄の change・blur を聞き、sendBeacon',
    en: 'change and blur on card fields; sendBeacon',
  },
  keystrokes: {
    tier: 'C',
    payment: 'token',
    from: ['collect', '/lib/keys.js'],
    ja: 'キー入力をためて、スタイルシートの URL で',
    en: 'Accumulates keys; sent as the URL of a style sheet',
  },
  'submit-refire': {
    tier: 'B',
    payment: 'passing',
    from: ['collect', '/lib/hold.js'],
    ja: '送信を止め、送ったあとでもう一度送信。互い違いの文字列',
    en: 'Submit cancelled and fired again; interleaved text',
  },
  'fake-form': {
    tier: 'A',
    payment: 'psp-frame',
    from: ['collect', '/lib/form.js'],
    ja: '決済会社の枠を隠し、偽のカード欄を重ねる',
    en: 'Fake card form over the hidden PSP frame',
  },
  'fake-frame': {
    tier: 'A',
    payment: 'psp-frame',
    from: ['collect', '/lib/frame.js'],
    ja: '決済会社の枠に、srcdoc の偽の枠を重ねる',
    en: 'Fake srcdoc frame over the PSP frame',
  },
  'fake-payment-page': {
    tier: 'C',
    payment: 'redirect',
    from: ['collect', '/lib/route.js'],
    ja: '決済会社への移動先を、偽の支払い画面に書き換える',
    en: 'Redirect to the PSP rewritten to a fake payment page',
  },
  'natives-send': {
    tier: 'C',
    payment: 'token',
    from: ['collect', '/lib/net.js'],
    ja: 'fetch と XMLHttpRequest.send を差し替え、送られる中身を写す',
    en: 'fetch and XMLHttpRequest.send replaced; bodies copied',
  },
  'natives-stringify': {
    tier: 'C',
    payment: 'token',
    from: ['collect', '/lib/json.js'],
    ja: 'JSON.stringify を差し替え、渡された値を写す',
    en: 'JSON.stringify replaced; its argument copied',
  },
  'value-descriptor': {
    tier: 'C',
    payment: 'token',
    from: ['collect', '/lib/value.js'],
    ja: '入力欄の value を差し替え、お店が読むときに写す',
    en: 'Descriptor of input values replaced; copied when the shop reads',
  },
  'service-worker': {
    tier: 'D',
    payment: 'token',
    from: ['shop', '/sw-cache.js'],
    ja: '知らない Service Worker に渡し、そこから送信',
    en: 'Handed to an unknown service worker, which sends',
  },
} as const satisfies Record<string, Row>;
