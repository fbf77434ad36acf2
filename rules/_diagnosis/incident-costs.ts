/** What an incident can cost, as far as published sources say it. Nothing from memory, no number without its source. */
import type { Locale } from '../_core/text.ts';

export interface Cost {
  text: string;
  /** Who says so; '' where it is no statement of anybody's but a thing to ask. */
  source: string;
  /** 「原本で要確認」 where only one source was found. */
  note: string;
}

interface Entry {
  confidence: 'A' | 'B' | 'C' | null;
  words: Record<Locale, { text: string; source: string }>;
}

const ENTRIES: readonly Entry[] = [
  {
    confidence: 'B',
    words: {
      ja: {
        text: '契約している決済会社・カード会社から、カード決済の停止や契約の解除を求められることがあります。その間、カードでの売上は止まります。',
        source: '決済会社の案内（割賦販売法に基づく加盟店の調査・是正）',
      },
      en: {
        text: 'The payment service or card company may suspend card payments or end the contract. Meanwhile nothing is sold by card.',
        source:
          'Notices of payment services (inspection of merchants under the Installment Sales Act)',
      },
    },
  },
  {
    confidence: null,
    words: {
      ja: {
        text: '原因の調査、お客様への連絡と窓口、カードの再発行などの費用がかかることがあります。額はお店ごとに違い、公表された資料から示せる数字はありません。決済会社との契約と、加入している保険の範囲を確かめてください。',
        source: '',
      },
      en: {
        text: 'Finding the cause, telling customers and answering them, and replacing cards can cost money. How much differs from shop to shop, and no published figure can be given here. Check the contract with the payment service and what the insurance covers.',
        source: '',
      },
    },
  },
  {
    confidence: 'B',
    words: {
      ja: {
        text: '国内のクレジットカード不正利用の被害は 2024 年に 555 億円で、そのうち約 513 億円がカード番号の盗用によるものでした。',
        source: '公表された統計の報道（複数の資料で確認）',
      },
      en: {
        text: 'Card fraud in Japan came to 55.5 billion yen in 2024, about 51.3 billion of it through stolen card numbers.',
        source: 'Reports of the published statistics (confirmed in several sources)',
      },
    },
  },
];

const CHECK: Record<Locale, string> = { ja: '原本で要確認', en: 'check the original' };

export function costsOf(locale: Locale): Cost[] {
  return ENTRIES.map(({ confidence, words }) => ({
    ...words[locale],
    note: confidence === 'C' ? CHECK[locale] : '',
  }));
}
