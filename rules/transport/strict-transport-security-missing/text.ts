import { defineText } from '../../_core/text.ts';

export const text = defineText({
  ja: {
    title: '次回から必ず https で開かせる設定（HSTS）',
    passed: '一度訪れたお客様のブラウザーが、次から必ず https で開く設定（HSTS）があります。',
    why: 'HSTS がないと、お客様が http:// のリンクやアドレスの手入力でお店を開いたとき、最初の通信が暗号化されません。公衆無線 LAN などで、その間に偽の画面へ誘導される可能性があります。',
    owner: [
      '先に、サイトの全部の画面が https で開けることを確かめてください。そのあと、制作会社に HSTS の設定を依頼してください。',
    ],
    vendor: [
      'https の応答に Strict-Transport-Security: max-age=31536000 を付けてください。初めは短い期間で試すと安全です。',
      'サブドメインもすべて https に対応していれば includeSubDomains を検討してください。',
    ],
    seen: {
      missing: '次回から必ず https で開かせる設定（HSTS、Strict-Transport-Security）がありません。',
      'without-effect':
        'Strict-Transport-Security（HSTS）は送られていますが、期間（max-age）が 0 または読み取れないため、働きません。',
      short: 'Strict-Transport-Security（HSTS）の期間が {days} 日と短めです。',
    },
    unknown: {
      'headers-not-seen':
        '応答ヘッダーを確認できませんでした。ページを再読み込みしてから、もう一度点検してください。',
    },
  },
  en: {
    title: 'Opening the shop over https from the second visit on (HSTS)',
    passed: 'Browsers that have been here once will open the shop over https (HSTS).',
    why: 'Without HSTS, a shopper who follows an http:// link or types the address begins without encryption. On a public network that moment can be used to lead them to a false page.',
    owner: [
      'Make sure that every page of the site opens over https, then ask your builder to set HSTS.',
    ],
    vendor: [
      'Send Strict-Transport-Security: max-age=31536000 with https answers. Beginning with a short period is safer.',
      'If all sub-domains serve https, consider includeSubDomains.',
    ],
    seen: {
      missing: 'Strict-Transport-Security (HSTS) is not sent.',
      'without-effect':
        'Strict-Transport-Security (HSTS) is sent, but its period (max-age) is 0 or cannot be read, so it has no effect.',
      short: 'The period of Strict-Transport-Security (HSTS) is rather short: {days} day(s).',
    },
    unknown: {
      'headers-not-seen': 'The response headers were not seen. Reload the page and audit it again.',
    },
  },
});
