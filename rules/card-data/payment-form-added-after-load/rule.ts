import { findPspByUrl } from '../../_catalog/psps/index.ts';
import type { AdditionFact } from '../../_core/behaviour-facts.ts';
import { elementEvidence } from '../../_core/evidence.ts';
import type { Facts } from '../../_core/facts.ts';
import {
  additionEvidence,
  hasNoAddress,
  isPassingCover,
  optionalRecorderGap,
  type PaymentFrame,
  paymentFrames,
  shownCards,
  takesCard,
} from '../../_core/payment-frames.ts';
import { defineRule } from '../../_core/rule.ts';
import { type Actor, actorOf } from '../../_core/script-behaviour.ts';
import { shopDocuments } from '../../_core/shop-documents.ts';
import { serverOf } from '../../_core/site.ts';
import { hostOf } from '../../_core/url.ts';
import type { Evidence } from '../../_core/verdict.ts';
import { text } from './text.ts';

/** Card inputs or a form that came late, and on whose account. */
interface Late {
  row: AdditionFact;
  actor: Actor;
}

/** A payment company's frame that the shopper cannot reach. */
interface Concealed {
  how: 'beside-hidden' | 'beside-covered' | 'beside-removed';
  host: string;
  evidence: Evidence;
}

export default defineRule({
  severity: 'high',
  only: 'payment-page',
  suspectsDamage: true,
  needs: ['documents', 'fields', 'forms', 'frames', 'scripts', 'metas'],
  guidelines: ['CCSG-SKIMMING', 'LAC-WEB-SKIMMING', 'JPCERT-WATER-PAMOLA', 'PCI-11.6.1'],
  mend: { by: ['builder', 'psp'], effort: 'medium' },
  text,
  check({ facts, derive, report }) {
    const own = derive(shopDocuments);
    const shown = derive(shownCards);
    const frames = derive(paymentFrames);
    const late = lateOf(facts, own);
    const isStanding = shown.atShop.length > 0 || late.some(({ row }) => row.removed);
    const written = shown.inWrittenFrames.map(({ field }) => field);
    const concealed = concealedOf(facts, own, frames);
    if (concealed && (written.length > 0 || (late.length > 0 && isStanding))) {
      report({
        message: concealed.how,
        values: { host: concealed.host },
        evidence: [
          concealed.evidence,
          ...late.slice(0, 3).map(({ row }) => additionEvidence(row)),
          ...elementEvidence(written, 3),
        ],
        confidence: 'firm',
        grade: 'armed',
      });
      return;
    }
    const stranger = late.find(({ actor }) => actor.owner === 'third-party');
    if (stranger && isStanding) {
      report({
        message: 'by-third-party',
        values: { script: hostOf(stranger.actor.url) },
        evidence: [
          additionEvidence(stranger.row),
          { kind: 'url', role: 'script', url: stranger.actor.url },
        ],
        confidence: 'tentative',
        severity: 'medium',
        grade: 'armed',
      });
      return;
    }
    const gap = optionalRecorderGap(facts);
    return gap ? { unknown: gap } : undefined;
  },
});

/** Additions that ask for a card in the page itself, or in a frame that a script wrote; not those of payment companies. */
function lateOf(facts: Facts, own: ReadonlySet<number>): Late[] {
  const shop = serverOf(facts.documents?.[0]?.url ?? '');
  return (facts.additions ?? [])
    .filter(({ doc, cardWords }) => cardWords && own.has(doc))
    .filter(
      ({ tag, url, excerpt }) =>
        tag === 'input' ||
        tag === 'form' ||
        (tag === 'iframe' && hasNoAddress({ src: url, srcdoc: / srcdoc\b/.test(excerpt) })),
    )
    .map((row) => ({ row, actor: actorOf(row.by, shop) }))
    .filter(({ actor }) => actor.owner !== 'psp');
}

function concealedOf(
  facts: Facts,
  own: ReadonlySet<number>,
  frames: readonly PaymentFrame[],
): Concealed | null {
  const known = frames.filter((each) => each.known).map(({ frame }) => frame);
  const reachable = known.filter(
    ({ visible, coveredBy }) =>
      visible !== false && (coveredBy === '' || isPassingCover(coveredBy)),
  );
  const seen = (how: Concealed['how'], url: string, evidence: Evidence): Concealed => ({
    how,
    host: hostOf(url),
    evidence,
  });
  // One that can be reached takes the card: others are its steps and tabs.
  if (reachable.length > 0) return null;
  for (const frame of known) {
    const evidence = elementEvidence([frame])[0] as Evidence;
    if (frame.visible === false) return seen('beside-hidden', frame.src, evidence);
    if (frame.coveredBy !== '') return seen('beside-covered', frame.src, evidence);
  }
  const gone = (facts.additions ?? []).find(
    ({ doc, tag, removed, url }) =>
      own.has(doc) && tag === 'iframe' && removed && takesCard(findPspByUrl(url, 'frame')),
  );
  return gone ? seen('beside-removed', gone.url, additionEvidence(gone)) : null;
}
