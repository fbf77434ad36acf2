import { findVendorByUrl } from '../../_catalog/script-hosts/vendors.ts';
import type { RequestFact } from '../../_core/browser-facts.ts';
import type { FactsWith } from '../../_core/derive.ts';
import { groupedBy } from '../../_core/evidence.ts';
import { recorderGap } from '../../_core/recorder-state.ts';
import { defineRule } from '../../_core/rule.ts';
import {
  type Act,
  carriesCard,
  destinationOf,
  scriptBehaviour,
} from '../../_core/script-behaviour.ts';
import { shopDocuments } from '../../_core/shop-documents.ts';
import { serverOf } from '../../_core/site.ts';
import { hostOf } from '../../_core/url.ts';
import { text } from './text.ts';

// What only script can start; images, links and frames come from markup as well.
const BY_SCRIPT = /^(?:fetch|xmlhttprequest|beacon)$/;

export default defineRule({
  severity: 'medium',
  only: 'payment-page',
  needs: [
    ...(['documents', 'fields', 'forms', 'frames', 'scripts', 'metas'] as const),
    ...(['calls', 'recorders', 'requests'] as const),
  ],
  guidelines: ['CCSG-SKIMMING', 'LAC-WEB-SKIMMING', 'PCI-6.4.3'],
  mend: { by: ['builder'], effort: 'medium' },
  text,
  check({ facts, derive, report }) {
    // A record with gaps proves nothing: what is missing in it may have been dropped.
    const gap = recorderGap(facts);
    if (gap) return { unknown: gap };
    if (facts.recorders.some(({ dropped }) => dropped > 0)) return { unknown: 'recorder-flooded' };
    const { acts } = derive(scriptBehaviour);
    const told = new Set(acts.map(({ target }) => hostOf(target)));
    const unseen = unseenOf(facts, derive(shopDocuments), told);
    const wasCardThere = acts.some(handlesCard) || (facts.dryRuns ?? []).length > 0;
    for (const [host, rows] of groupedBy(unseen, ({ url }) => hostOf(url))) {
      const isGrave = wasCardThere && !findVendorByUrl(rows[0]?.url ?? '');
      report({
        message: isGrave ? 'with-card' : 'unseen',
        values: { host },
        evidence: rows.slice(0, 5).map(({ url }) => ({ kind: 'url', role: 'resource', url })),
        confidence: 'tentative',
        severity: isGrave ? 'high' : 'medium',
        grade: 'tainted',
      });
    }
    return;
  },
});

/**
 * Requests by script to hosts that no call told of, in documents whose record can be believed, and in those that scripts of
 * such a document wrote: a clean `fetch` is borrowed from one.
 */
function unseenOf(
  facts: FactsWith<'documents' | 'recorders' | 'requests'>,
  own: ReadonlySet<number>,
  told: ReadonlySet<string>,
): RequestFact[] {
  const shop = serverOf(facts.documents[0]?.url ?? '');
  const trusted = new Set(
    facts.recorders
      .filter(({ state, flooded }) => state === 'trusted' && !flooded)
      .map(({ doc }) => doc),
  );
  const written = new Set(
    facts.documents.filter((row) => row.inheritsOrigin).map(({ doc }) => doc),
  );
  return facts.requests.filter(
    ({ doc, url, initiator }) =>
      own.has(doc) &&
      (trusted.has(doc) || written.has(doc)) &&
      BY_SCRIPT.test(initiator) &&
      destinationOf(url, shop) === 'elsewhere' &&
      !told.has(hostOf(url)),
  );
}

function handlesCard(act: Act): boolean {
  return (
    carriesCard(act) || (act.role === 'read' && (act.subject === 'pan' || act.subject === 'code'))
  );
}
