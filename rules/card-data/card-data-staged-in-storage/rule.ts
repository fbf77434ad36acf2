import { type CardStrength, cardStrength, cardWasTyped } from '../../_core/card-strength.ts';
import { callEvidence, groupedBy } from '../../_core/evidence.ts';
import { CARD_BEHAVIOUR_NEEDS, nothingFound } from '../../_core/payment-behaviour.ts';
import { defineRule } from '../../_core/rule.ts';
import { type Act, actorName, scriptBehaviour } from '../../_core/script-behaviour.ts';
import type { Evidence } from '../../_core/verdict.ts';
import { text } from './text.ts';

const CERTAIN: readonly CardStrength[] = ['number', 'parts'];

export default defineRule({
  severity: 'high',
  suspectsDamage: true,
  needs: [...CARD_BEHAVIOUR_NEEDS, 'storage'],
  guidelines: ['CCSG-SKIMMING', 'CCSG-NR', 'IPA-EC-B06', 'PCI-6.4.3'],
  mend: { by: ['builder'], effort: 'medium' },
  text,
  check({ facts, derive, report }) {
    const { acts } = derive(scriptBehaviour);
    const typed = cardWasTyped(facts, acts);
    // A number that still lies there in the clear is told by card-number-in-storage-or-url.
    const lying = new Set(
      facts.storage.filter(({ luhn }) => luhn).map(({ area, key }) => `${area} ${key}`),
    );
    const stored = acts.filter((act) => act.role === 'store' && cardStrength([act]) !== 'none');
    for (const [place, group] of groupedBy(stored, placeOf)) {
      const strength = cardStrength(group);
      const first = group[0];
      if (!first || (strength === 'shape' && lying.has(place))) continue;
      const certain = CERTAIN.includes(strength);
      const firm = certain || (strength === 'shape' && typed);
      report({
        message: certain ? 'staged' : firm ? 'number-staged' : 'perhaps-staged',
        values: { key: first.target, script: actorName(first) },
        evidence: [storageEvidence(first), ...callEvidence(group)],
        severity: firm ? 'high' : 'medium',
        confidence: certain ? 'certain' : firm ? 'firm' : 'tentative',
        grade: 'armed',
      });
    }
    return derive(nothingFound);
  },
});

function areaOf({ api, subject }: Act): string {
  return api === 'document.cookie' || subject === 'cookie' ? 'cookie' : subject;
}

function placeOf(act: Act): string {
  return `${areaOf(act)} ${act.target}`;
}

function storageEvidence(act: Act): Evidence {
  return { kind: 'storage', area: areaOf(act), key: act.target };
}
