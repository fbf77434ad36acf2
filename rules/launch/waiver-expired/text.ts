import { defineText } from '../../_core/text.ts';

export const text = defineText({
  ja: {
    title: '期限の過ぎた例外がある',
    passed: '公開前の取り決めにある例外は、どれも期限の内でした。',
    why: '例外は「いつまでに直すか」を決めて認めたものです。期限を過ぎたまま残ると、直すはずだったことが忘れられます。期限を過ぎた例外は点検の結果に反映されません。',
    owner: ['この例外を認めた理由が今も成り立つか、制作会社に確かめてください。'],
    vendor: [
      '直し終わっていれば、reji-tenken.json からこの例外を消してください。',
      '直せていなければ、理由と新しい期限を店舗と決め直してください。',
    ],
    seen: {
      expired: '「{name}」の例外は {until} で期限が切れています（認めた理由: {reason}）。',
    },
    unknown: {},
  },
  en: {
    title: 'A waiver past its last day',
    passed: 'Every waiver of the launch profile is still within its time.',
    why: 'A waiver is granted until something is mended. Left standing after its last day, what was to be mended is forgotten. It has no effect on the audit any more.',
    owner: ['Ask your builder whether the reason for this waiver still holds.'],
    vendor: [
      'If it is mended, take the waiver out of reji-tenken.json.',
      'If it is not, agree on a reason and a new last day with the shop.',
    ],
    seen: {
      expired: 'The waiver for “{name}” ended on {until} (reason given: {reason}).',
    },
    unknown: {},
  },
});
