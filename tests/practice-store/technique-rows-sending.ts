/** Ways of staging, encoding and sending: rows of the techniques. `techniques.ts` puts them together. */

import type { Row } from './technique-rows.ts';

export const sending = {
  'storage-flush': {
    tier: 'B',
    payment: 'token',
    from: ['collect', '/lib/cache.js'],
    ja: 'localStorage にため、2 秒後か次の画面で送信',
    en: 'Staged in localStorage; flushed after 2 s or on the next load',
  },
  'session-next-load': {
    tier: 'B',
    payment: 'passing',
    from: ['collect', '/lib/state.js'],
    ja: 'sessionStorage にため、次の画面でだけ送信',
    en: 'Staged in sessionStorage; flushed on the next load only',
  },
  'cookie-staging': {
    tier: 'B',
    payment: 'token',
    from: ['collect', '/lib/consent.js'],
    ja: 'Cookie にため、1.5 秒ごとに送信',
    en: 'Staged in a cookie; flushed every 1.5 s',
  },
  'websocket-frames': {
    tier: 'B',
    payment: 'token',
    from: ['collect', '/lib/live.js'],
    ja: 'WebSocket で送信',
    en: 'Sent in WebSocket frames',
  },
  'odd-own-path': {
    tier: 'B',
    payment: 'token',
    from: ['shop', '/assets/vendor/lazy-images.js'],
    ja: 'お店自身の .jpg へ POST',
    en: "POST to a .jpg of the shop's own",
  },
  'hidden-iframe': {
    tier: 'C',
    payment: 'token',
    from: ['collect', '/lib/sync.js'],
    ja: '見えない iframe の移動先で送信',
    en: 'Navigation of a hidden frame',
  },
  'hidden-form': {
    tier: 'C',
    payment: 'token',
    from: ['collect', '/lib/sheet.js'],
    ja: '見えないフォームを、見えない枠へ送信',
    en: 'Hidden form submitted into a hidden frame',
  },
  'form-action': {
    tier: 'C',
    payment: 'passing',
    from: ['collect', '/lib/action.js'],
    ja: '支払ボタンでフォームの送信先を書き換える',
    en: 'form.action changed on the pay button',
  },
  'media-font': {
    tier: 'C',
    payment: 'token',
    from: ['collect', '/lib/media.js'],
    ja: '音声とフォントの URL で送信。文字ずらし',
    en: 'Sent as URLs of audio and a font; character offset',
  },
  'xor-post': {
    tier: 'C',
    payment: 'token',
    from: ['collect', '/lib/pack.js'],
    ja: '短い鍵の XOR をかけて fetch',
    en: 'XOR with a short key; fetch',
  },
  'aes-post': {
    tier: 'C',
    payment: 'token',
    from: ['collect', '/lib/safe.js'],
    ja: 'WebCrypto で暗号にして fetch',
    en: 'Encrypted with WebCrypto; fetch',
  },
  'obfuscated-default': {
    tier: 'B',
    payment: 'token',
    from: ['lookalikeTags', '/gtag/js/checkout.o1.js'],
    ja: 'lookalike-xhr を難読化したもの（標準）',
    en: 'lookalike-xhr obfuscated, default preset',
  },
  'obfuscated-high': {
    tier: 'B',
    payment: 'passing',
    from: ['collect', '/lib/poll.o2.js'],
    ja: 'poll-fields を難読化したもの（強）',
    en: 'poll-fields obfuscated, high preset',
  },
} as const satisfies Record<string, Row>;
