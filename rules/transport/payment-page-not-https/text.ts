import { defineText } from '../../_core/text.ts';

export const text = defineText({
  ja: {
    title: '暗号化されていない（http の）決済ページ・入力画面',
    passed: 'この画面は暗号化された通信（https）で表示されています。',
    why: 'http の画面は、通信の途中で中身を読まれたり、書き換えられたりする可能性があります。入力された情報だけでなく、画面そのものを差し替えられることもあります。',
    owner: [
      '制作会社またはサーバー会社に、サイト全体を https で表示するよう依頼してください。',
      'そのあと、お店の案内やメールに書いてある http:// のリンクを https:// に直してください。',
    ],
    vendor: [
      '全ページを https で配信し、http へのアクセスは https へ 301 で転送してください。',
      'ショップの設定（基本 URL、SSL 設定）とテンプレート内の http:// を改めてください。',
      '転送が安定したら Strict-Transport-Security を付けてください。',
    ],
    seen: {
      'card-entered': 'カード情報を入力する画面が、暗号化されていない http で表示されています。',
      'payment-page': '決済ページが、暗号化されていない http で表示されています。',
      'personal-data':
        'お客様の情報（パスワード、住所など）を入力する画面が、暗号化されていない http で表示されています。',
    },
    unknown: {},
  },
  en: {
    title: 'Payment or entry page without encryption (http)',
    passed: 'This page is shown over an encrypted connection (https).',
    why: 'A page over http can be read and changed on its way. That goes for what shoppers type and for the page itself, which may be replaced.',
    owner: [
      'Ask your builder or hosting company to serve the whole site over https.',
      'Change http:// links in your notices and e-mails to https://.',
    ],
    vendor: [
      'Serve every page over https and redirect http to https with a 301.',
      'Correct http:// in the shop’s settings (base address, SSL) and templates.',
      'Once redirects are stable, send Strict-Transport-Security.',
    ],
    seen: {
      'card-entered': 'A page where a card is entered is shown over http, without encryption.',
      'payment-page': 'A payment page is shown over http, without encryption.',
      'personal-data':
        'A page where customers enter personal data (password, address and the like) is shown over http, without encryption.',
    },
    unknown: {},
  },
});
