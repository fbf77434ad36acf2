import { defineText } from '../../_core/text.ts';

export const text = defineText({
  ja: {
    title: 'お店のソフトウェアが、最終修正版より古い',
    passed: 'お店のソフトウェアは、同じ系列で知られている最終修正版か、それより新しい版です。',
    why: '修正版には、安全に関わる直しが含まれることがあります。古い版のままでは、すでに直された問題がお店に残ります。',
    owner: [
      '制作会社に、同じ系列の最終修正版へ更新できるか、費用と日程を問い合わせてください。',
      '更新の担当と頻度を、保守の契約に入れてください。',
    ],
    vendor: [
      '同じ系列の最終修正版へ更新するか、公式の修正パッチを当ててください。',
      '更新の前にバックアップを取り、お支払いまでの動作を確かめてください。',
      '修正パッチを手作業で当てている場合は、どれを当てたかをお店に伝えてください。',
    ],
    seen: {
      behind:
        '{name} {version} は、この系列で知られている最終修正版 {last}（{released}）より古い版です。',
      'behind-undated': '{name} {version} は、知られている最終修正版 {last} より古い版です。',
    },
    unknown: {
      'version-not-known':
        'この画面からは、お店のソフトウェアの正確な版が分かりませんでした。管理画面などで確かめてください。',
      'line-not-known': 'この系列の最終修正版は、手元の一覧にありません。',
    },
  },
  en: {
    title: 'The shop’s software is older than the last fixed release',
    passed: 'The shop’s software is the last fixed release known of its line, or newer.',
    why: 'Fixed releases often mend matters of security. With an older one, problems that were mended long ago stay in the shop.',
    owner: [
      'Ask your builder whether the software can be brought to the last fixed release of its line, when, and at what cost.',
      'Put into the maintenance contract who updates it and how often.',
    ],
    vendor: [
      'Move to the last fixed release of the line, or apply the vendor’s patches.',
      'Take a back-up first, and test the way up to the payment.',
      'Where patches were applied by hand, tell the shop which ones.',
    ],
    seen: {
      behind:
        '{name} {version} is older than the last fixed release known of its line, {last} ({released}).',
      'behind-undated': '{name} {version} is older than the last fixed release known, {last}.',
    },
    unknown: {
      'version-not-known':
        'This page does not tell the exact version of the shop’s software. Look it up in the administration.',
      'line-not-known': 'The last fixed release of this line is not known here.',
    },
  },
});
