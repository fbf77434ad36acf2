import { defineText } from '../../_core/text.ts';

export const text = defineText({
  ja: {
    title: '管理者としてログインしたまま点検している',
    passed: 'このブラウザーに、管理者としてログインしている印は見当たりませんでした。',
    why: 'カード番号を盗むスクリプトには、管理者がログインしているブラウザーでは動かずに身を隠すものがあります。ログインしたままの点検では、問題がないように見えても、買い物をする人には別の画面が出ている可能性があります。',
    owner: [
      '管理画面からログアウトするか、シークレット（プライベート）ウィンドウを開いて、もう一度この画面を点検してください。',
      'お店の見回りは、管理に使うブラウザーとは別のブラウザーで行うと確実です。',
    ],
    vendor: [
      'ログアウトした状態と、ふだん使わない回線や端末からも点検し、読み込まれるスクリプトに違いがないかを比べてください。',
    ],
    seen: {
      'signed-in':
        'このブラウザーに、管理者としてログインしている印（{mark}）があります。この点検の結果は、買い物をする人に見えている画面と違う可能性があります。',
    },
    unknown: {},
  },
  en: {
    title: 'Audited while signed in as administrator',
    passed: 'Nothing shows that an administrator is signed in in this browser.',
    why: 'Some card-stealing scripts stay quiet in a browser where an administrator is signed in. An audit made like this can look clean while shoppers are shown something else.',
    owner: [
      'Sign out of the administration, or open a private window, and audit this page again.',
      'It is safest to look over the shop in another browser than the one used to administer it.',
    ],
    vendor: [
      'Audit signed out, and from a network and device not otherwise used, and compare which scripts are loaded.',
    ],
    seen: {
      'signed-in':
        'A mark in this browser shows an administrator signed in ({mark}). What was audited may differ from what shoppers see.',
    },
    unknown: {},
  },
});
