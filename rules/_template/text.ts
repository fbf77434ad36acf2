import { defineText } from '../_core/text.ts';

export const text = defineText({
  ja: {
    title: '（何が見えるか、名詞で）',
    passed: '（見つからなかったときの一文）',
    why: '（なぜ大切か、お店の人に向けて二、三文で）',
    owner: ['（お店でできること）'],
    vendor: ['（制作会社に頼むこと）'],
    seen: { seen: '（見えたこと）' },
    unknown: {},
  },
  en: {
    title: '(what is seen, as a noun phrase)',
    passed: '(one sentence for when it was not found)',
    why: '(why it matters, two or three sentences for a shop owner)',
    owner: ['(what the shop can do)'],
    vendor: ['(what to ask the builder for)'],
    seen: { seen: '(what was seen)' },
    unknown: {},
  },
});
