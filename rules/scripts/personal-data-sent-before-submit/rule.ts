import { PERSONAL_PARTS } from '../../_core/behaviour-facts.ts';
import { callEvidence, groupedBy } from '../../_core/evidence.ts';
import { personalKind } from '../../_core/personal-fields.ts';
import { recorderGap } from '../../_core/recorder-state.ts';
import { defineRule } from '../../_core/rule.ts';
import {
  type Act,
  actorName,
  carriesCard,
  isSink,
  placeName,
  scriptBehaviour,
} from '../../_core/script-behaviour.ts';
import { shopDocuments } from '../../_core/shop-documents.ts';
import { text } from './text.ts';

export default defineRule({
  severity: 'low',
  needs: ['documents', 'fields', 'calls', 'recorders'],
  guidelines: ['PCI-6.4.3', 'IPA-EC-M6'],
  mend: { by: ['store', 'builder'], effort: 'small' },
  text,
  check({ facts, derive, report }) {
    const { acts } = derive(scriptBehaviour);
    const until = Math.min(...acts.filter(isSubmission).map(({ at }) => at));
    // Card data on its way out is told by rules of its own, which say more.
    const early = acts.filter(
      (act) =>
        isSink(act) &&
        act.destination === 'elsewhere' &&
        act.at < until &&
        carriesPerson(act) &&
        !carriesCard(act),
    );
    for (const [host, group] of groupedBy(early, placeName)) {
      const first = group[0];
      if (!first) continue;
      report({
        message: 'sent-early',
        values: { host, script: actorName(first) },
        evidence: callEvidence(group),
        confidence: group.some(isOwnTest) ? 'firm' : 'tentative',
      });
    }
    const own = derive(shopDocuments);
    const asked = facts.fields.filter((field) => own.has(field.doc) && asksForPerson(field));
    if (asked.length === 0) return 'not-applicable';
    const gap = recorderGap(facts, asked);
    return gap ? { unknown: gap } : undefined;
  },
});

function asksForPerson(field: Parameters<typeof personalKind>[0]): boolean {
  const kind = personalKind(field);
  return kind !== null && kind !== 'password';
}

function carriesPerson({ carries }: Act): boolean {
  return carries.some(({ part }) => (PERSONAL_PARTS as readonly string[]).includes(part));
}

function isOwnTest({ carries }: Act): boolean {
  return carries.some(({ canary }) => canary);
}

function isSubmission({ api }: Act): boolean {
  return api === 'form.submit' || api === 'navigation';
}
