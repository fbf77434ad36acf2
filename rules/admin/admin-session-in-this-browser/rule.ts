import type { AdminMarkFact } from '../../_core/facts.ts';
import { defineRule } from '../../_core/rule.ts';
import { shopDocuments } from '../../_core/shop-documents.ts';
import type { Evidence } from '../../_core/verdict.ts';
import { text } from './text.ts';

const COOKIE = 'cookie: ';

export default defineRule({
  severity: 'low',
  needs: ['documents', 'adminMarks'],
  guidelines: ['JPCERT-WATER-PAMOLA', 'IPA-EC-B05'],
  mend: { by: ['store'], effort: 'small' },
  text,
  check({ facts, derive, report }) {
    const shop = derive(shopDocuments);
    const marks = facts.adminMarks.filter(({ doc }) => shop.has(doc));
    if (marks.length > 0) {
      report({
        message: 'signed-in',
        values: { mark: marks[0]?.mark ?? '' },
        evidence: marks.slice(0, 5).map(evidenceOf),
        confidence: 'firm',
      });
    }
    return undefined;
  },
});

// A mark is a selector of the page, or a cookie's name.
function evidenceOf({ doc, mark }: AdminMarkFact): Evidence {
  if (mark.startsWith(COOKIE))
    return { kind: 'cookie', name: mark.slice(COOKIE.length), flags: [] };
  return { kind: 'element', doc, path: `${mark}@0`, excerpt: mark };
}
