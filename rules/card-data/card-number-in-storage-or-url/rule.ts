import type { StorageFact } from '../../_core/facts.ts';
import { defineRule } from '../../_core/rule.ts';
import { shopDocuments } from '../../_core/shop-documents.ts';
import { text } from './text.ts';

const CARD_KEY = /(?<!dis)card|(?:^|[^a-z])(?:cc|pan)(?![a-z])|credit|payment|カード/i;
const OTHER_CARD = /gift|loyalty|point|member|library|cart|ギフト|ポイント|会員/i;

const PLACES = {
  local: 'in-storage',
  session: 'in-storage',
  cookie: 'in-cookie',
  'url-query': 'in-address',
  'url-fragment': 'in-address',
  'url-path': 'in-address',
} as const satisfies Record<StorageFact['area'], string>;

export default defineRule({
  severity: 'high',
  needs: ['documents', 'storage'],
  guidelines: ['CCSG-NR', 'IPA-EC-B06', 'IPA-EC-B08', 'IPA-WEB-1.5'],
  mend: { by: ['builder'], effort: 'medium', operatorOnly: true },
  text,
  check({ facts, derive, report }) {
    const shop = derive(shopDocuments);
    const found = facts.storage.filter(({ doc, luhn }) => shop.has(doc) && luhn);
    for (const { area, key } of unique(found).slice(0, 10)) {
      // By chance one in some fifty 16-digit ids looks like a card number: only the key tells.
      const named = CARD_KEY.test(key) && !OTHER_CARD.test(key);
      report({
        message: named ? PLACES[area] : 'number-like',
        values: { key },
        evidence: [{ kind: 'storage', area, key }],
        severity: named ? 'high' : 'medium',
        confidence: named ? 'firm' : 'tentative',
      });
    }
    return undefined;
  },
});

// Frames of the shop share one storage and are read once each.
function unique(rows: StorageFact[]): StorageFact[] {
  return [...new Map(rows.map((row) => [`${row.area} ${row.key}`, row])).values()];
}
