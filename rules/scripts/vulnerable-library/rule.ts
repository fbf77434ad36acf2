import { isAtOrAbove } from '../../_catalog/libraries/versions.ts';
import { elementEvidence, groupedBy } from '../../_core/evidence.ts';
import type { Facts } from '../../_core/facts.ts';
import { defineRule } from '../../_core/rule.ts';
import type { VulnerableLibraryFact } from '../../_core/script-facts.ts';
import { shopDocuments } from '../../_core/shop-documents.ts';
import { compareSeverity, type Evidence } from '../../_core/verdict.ts';
import { text } from './text.ts';

/** Ids named in the sentence; a person looks up the first, and the data knows all. */
const IDS_SHOWN = 3;

export default defineRule({
  severity: 'medium',
  only: 'payment-page',
  needs: ['documents', 'fields', 'forms', 'frames', 'scripts', 'metas', 'vulnerableLibraries'],
  guidelines: ['IPA-EC-B02', 'IPA-EC-U1', 'CCSG-V3', 'PCI-6.3.3'],
  mend: { by: ['builder', 'package-vendor'], effort: 'medium' },
  text,
  check({ facts, derive, report }) {
    const own = derive(shopDocuments);
    const rows = withoutParts(facts.vulnerableLibraries.filter(({ doc }) => own.has(doc)));
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

/**
 * The data knows parts of some libraries by themselves (`jquery-ui-dialog` beside `jquery-ui`): in one script and of one
 * version they are one library to whoever replaces it.
 */
function withoutParts(rows: readonly VulnerableLibraryFact[]): VulnerableLibraryFact[] {
  const isPart = (row: VulnerableLibraryFact, whole: VulnerableLibraryFact): boolean =>
    whole.library.includes('-') &&
    row.library.startsWith(`${whole.library}-`) &&
    row.version === whole.version &&
    row.url === whole.url &&
    row.index === whole.index;
  return rows
    .filter((row) => !rows.some((whole) => isPart(row, whole)))
    .map((whole) => rows.filter((row) => isPart(row, whole)).reduce(joined, whole));
}

function joined(whole: VulnerableLibraryFact, part: VulnerableLibraryFact): VulnerableLibraryFact {
  const worse = compareSeverity(part.severity, whole.severity) < 0;
  return {
    ...whole,
    severity: worse ? part.severity : whole.severity,
    ids: [...new Set([...whole.ids, ...part.ids])],
    below:
      whole.below === null || part.below === null || isAtOrAbove(whole.below, part.below)
        ? part.below && whole.below
        : part.below,
  };
}

function messageOf({ below, ids }: VulnerableLibraryFact) {
  if (below === null) return ids.length > 0 ? 'no-better' : 'no-better-unnumbered';
  return ids.length > 0 ? 'better' : 'better-unnumbered';
}

function placeOf({ doc, index, url }: VulnerableLibraryFact, facts: Facts): Evidence[] {
  const element = facts.scripts?.filter((row) => row.doc === doc && row.index === index) ?? [];
  return [...elementEvidence(element), { kind: 'url', role: 'script', url }];
}
