import { elementEvidence, groupedBy } from '../../_core/evidence.ts';
import type { Facts } from '../../_core/facts.ts';
import { paymentMethod } from '../../_core/payment-method.ts';
import { defineRule } from '../../_core/rule.ts';
import type { VulnerableLibraryFact } from '../../_core/script-facts.ts';
import { shopDocuments } from '../../_core/shop-documents.ts';
import type { Evidence } from '../../_core/verdict.ts';
import { text } from './text.ts';

/** Ids named in the sentence; a person looks up the first, and the data knows all. */
const IDS_SHOWN = 3;

export default defineRule({
  severity: 'medium',
  needs: ['documents', 'fields', 'forms', 'frames', 'scripts', 'metas', 'vulnerableLibraries'],
  guidelines: ['IPA-EC-B02', 'IPA-EC-U1', 'CCSG-V3', 'PCI-6.3.3'],
  text,
  check({ facts, derive, report }) {
    if (!derive(paymentMethod).isPaymentPage) return 'not-applicable';
    const own = derive(shopDocuments);
    const rows = facts.vulnerableLibraries.filter(({ doc }) => own.has(doc));
    for (const same of groupedBy(
      rows,
      ({ library, version }) => `${library} ${version}`,
    ).values()) {
      const [row] = same;
      if (!row) continue;
      report({
        message: messageOf(row),
        values: {
          library: row.library,
          version: row.version,
          below: row.below ?? '?',
          ids: row.ids.slice(0, IDS_SHOWN).join(', '),
          date: row.dataDate,
        },
        evidence: same.flatMap((each) => placeOf(each, facts)),
        confidence: 'firm',
        severity: row.severity,
      });
    }
    return;
  },
});

function messageOf({ below, ids }: VulnerableLibraryFact) {
  if (below === null) return ids.length > 0 ? 'no-better' : 'no-better-unnumbered';
  return ids.length > 0 ? 'better' : 'better-unnumbered';
}

function placeOf({ doc, index, url }: VulnerableLibraryFact, facts: Facts): Evidence[] {
  const element = facts.scripts?.filter((row) => row.doc === doc && row.index === index) ?? [];
  return [...elementEvidence(element), { kind: 'url', role: 'script', url }];
}
