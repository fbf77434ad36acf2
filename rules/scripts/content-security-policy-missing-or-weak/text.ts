import { defineText } from '../../_core/text.ts';

export const text = defineText({
  ja: {
    title: 'スクリプトの読み込み元を限る設定（CSP）',
    passed: '決済ページには、動かしてよいスクリプトを限る設定（CSP）があります。',
    why: 'Content-Security-Policy（CSP）は、お店が認めた場所のスクリプトだけを動かすようブラウザーに伝える設定です。不正なスクリプトを差し込まれても、動かさずに済む最後の守りになります。',
    owner: [
      '制作会社に、決済ページに CSP を設定できるか相談してください。',
      '設定を変えたら、テスト注文でお支払いの最後まで進めることを確かめてください。',
    ],
    vendor: [
      'まず Content-Security-Policy-Report-Only で記録を取り、必要な配信元を洗い出してください。',
      "script-src は nonce または hash で限ってください（できれば 'strict-dynamic' も）。'unsafe-inline'・https:・* は外してください。",
      "あわせて object-src 'none'、base-uri 'none'、form-action、frame-ancestors を指定してください。",
    ],
    seen: {
      missing: '決済ページに CSP（Content-Security-Policy）の設定がありません。',
      'report-only':
        '決済ページの CSP は記録だけの設定（Report-Only）で、スクリプトは止まりません。',
      'scripts-not-limited':
        '決済ページに CSP はありますが、スクリプトの読み込み元は限られていません（script-src と default-src がありません）。',
      weak: '決済ページの CSP では、差し込まれたスクリプトも動く可能性があります（{open}）。',
      gaps: '決済ページの CSP はスクリプトを限っていますが、指定のない項目があります（{gaps}）。',
    },
    unknown: {
      'headers-not-seen':
        '応答ヘッダーを確認できなかったため、CSP の有無を判断できません。ページを再読み込みしてから、もう一度点検してください。',
    },
  },
  en: {
    title: 'Limits on where scripts come from (CSP)',
    passed: 'The payment page has a policy (CSP) that limits which scripts may run.',
    why: 'Content-Security-Policy (CSP) tells browsers to run scripts only from places the shop has approved. When somebody manages to slip a script in, it is the last guard that keeps it from running.',
    owner: [
      'Ask your builder whether a CSP can be set for the payment page.',
      'After any change, place a test order and see that payment works to the end.',
    ],
    vendor: [
      'Begin with Content-Security-Policy-Report-Only and collect the sources that are needed.',
      "Limit script-src by nonce or hash, if possible with 'strict-dynamic', and drop 'unsafe-inline', https: and *.",
      "Add object-src 'none', base-uri 'none', form-action and frame-ancestors.",
    ],
    seen: {
      missing: 'The payment page has no Content-Security-Policy (CSP).',
      'report-only': 'The CSP of the payment page only reports; it stops no script.',
      'scripts-not-limited':
        'The payment page has a CSP, but it does not limit scripts (neither script-src nor default-src is there).',
      weak: 'Under the CSP of the payment page an injected script may still run ({open}).',
      gaps: 'The CSP of the payment page limits scripts but leaves some items out ({gaps}).',
    },
    unknown: {
      'headers-not-seen':
        'The response headers were not seen, so whether there is a CSP cannot be told. Reload the page and audit it again.',
    },
  },
});
