import { cardFlows } from '../../_core/card-flows.ts';
import { cardStrength, readsFilledCard } from '../../_core/card-strength.ts';
import { callEvidence, groupedBy } from '../../_core/evidence.ts';
import { CARD_BEHAVIOUR_NEEDS, nothingFound } from '../../_core/payment-behaviour.ts';
import { defineRule } from '../../_core/rule.ts';
import {
  type Act,
  actorName,
  isOnCardField,
  isSink,
  scriptBehaviour,
} from '../../_core/script-behaviour.ts';
import { text } from './text.ts';

export default defineRule({
  severity: 'medium',
  needs: CARD_BEHAVIOUR_NEEDS,
  guidelines: ['CCSG-SKIMMING', 'PCI-6.4.3', 'PCI-11.6.1'],
  mend: { by: ['builder'], effort: 'medium' },
  text,
  check({ derive, report }) {
    const { acts } = derive(scriptBehaviour);
    const told = new Set(derive(cardFlows).map(({ actor }) => actor.url));
    for (const act of acts) {
      const leaks =
        isSink(act) && act.destination === 'elsewhere' && cardStrength([act]) !== 'none';
      if (leaks) told.add(act.actor.url);
    }
    // A script that sent something as well is told of by card-data-sent-to-third-party.
    const near = acts.filter(
      (act) => touchesCard(act) && act.actor.owner === 'third-party' && !told.has(act.actor.url),
    );
    for (const group of groupedBy(near, ({ actor }) => actor.url).values()) {
      const reads = group.filter(({ role }) => role === 'read');
      const shown = reads.length > 0 ? reads : group;
      const first = shown[0];
      if (!first) continue;
      // The shop's own code may read through it; a vendor's or a delivery network's script is a name to look up, no more.
      const known = first.actor.vendor !== null || group.every(({ actor }) => actor.mixed);
      const filled = reads.some(readsFilledCard);
      report({
        message: filled ? 'read' : reads.length > 0 ? 'looked-at' : 'listened',
        values: { script: actorName(first) },
        evidence: callEvidence(shown),
        severity: filled && !known ? 'medium' : 'low',
        confidence: 'tentative',
        grade: 'armed',
      });
    }
    return derive(nothingFound);
  },
});

function touchesCard(act: Act): boolean {
  return (act.role === 'read' || act.role === 'listen') && isOnCardField(act);
}
