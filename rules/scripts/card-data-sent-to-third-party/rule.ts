import { findPspsOfAddress, psps } from '../../_catalog/psps/index.ts';
import { type CardFlow, cardFlows } from '../../_core/card-flows.ts';
import { type CardStrength, cardStrength, cardWasTyped } from '../../_core/card-strength.ts';
import { callEvidence, groupedBy } from '../../_core/evidence.ts';
import { CARD_BEHAVIOUR_NEEDS, nothingFound } from '../../_core/payment-behaviour.ts';
import { paymentMethod } from '../../_core/payment-method.ts';
import { defineRule, type Report } from '../../_core/rule.ts';
import {
  type Act,
  actorName,
  isSink,
  placeName,
  scriptBehaviour,
} from '../../_core/script-behaviour.ts';
import { text } from './text.ts';

type Message = keyof typeof text.ja.seen;

const SENT = {
  number: { message: 'sent', severity: 'critical', confidence: 'certain', grade: 'leak-proven' },
  parts: { message: 'parts-sent', severity: 'high', confidence: 'firm', grade: 'leak-proven' },
  shape: { message: 'number-like', severity: 'high', confidence: 'firm', grade: 'tainted' },
  'one-part': {
    message: 'one-part',
    severity: 'medium',
    confidence: 'tentative',
    grade: 'tainted',
  },
} as const satisfies Record<Exclude<CardStrength, 'none'>, Partial<Report<Message>>>;

const FLOWS = {
  encoded: { message: 'encoded-then-sent', severity: 'high', confidence: 'firm' },
  fresh: { message: 'read-then-sent-at-once', severity: 'high', confidence: 'tentative' },
  read: { message: 'read-then-sent', severity: 'medium', confidence: 'tentative' },
} as const satisfies Record<CardFlow['kind'], Partial<Report<Message>>>;

export default defineRule({
  severity: 'critical',
  suspectsDamage: true,
  needs: CARD_BEHAVIOUR_NEEDS,
  guidelines: ['CCSG-SKIMMING', 'CCSG-V3', 'PCI-6.4.3', 'PCI-11.6.1', 'LAC-WEB-SKIMMING'],
  mend: { by: ['builder', 'psp'], effort: 'medium' },
  text,
  check({ facts, derive, report }) {
    const { acts } = derive(scriptBehaviour);
    const sent = acts.filter((act) => isSink(act) && cardStrength([act]) !== 'none');
    const typed = cardWasTyped(facts, acts);

    const away = sent.filter(({ destination }) => destination === 'elsewhere');
    const leaks = [...groupedBy(away, pairOf).values()];
    for (const group of leaks) report(leakReport(group, typed));

    const leaking = new Set(leaks.flatMap((group) => group.map(({ actor }) => actor.url)));
    for (const { kind, actor, took, sent: opaque } of derive(cardFlows)) {
      // One cause, one finding: what was read in the clear says more than what was guessed.
      if (leaking.has(actor.url)) continue;
      const evidence = [...callEvidence(took, 3), ...callEvidence(opaque, 3)];
      report({ ...FLOWS[kind], values: valuesOf(opaque), evidence, grade: 'tainted' });
    }

    const psp = derive(paymentMethod).psp;
    const others = sent.filter(
      ({ destination, target }) => destination === 'psp' && isOther(target, psp),
    );
    for (const group of groupedBy(others, pairOf).values()) {
      const values = { ...valuesOf(group), psp: psps.get(psp ?? '')?.name.en ?? '' };
      const evidence = callEvidence(group);
      report({
        message: 'other-psp',
        values,
        evidence,
        severity: 'medium',
        confidence: 'tentative',
      });
    }
    return derive(nothingFound);
  },
});

function leakReport(group: readonly Act[], typed: boolean): Report<Message> {
  const strength = cardStrength(group);
  const words = SENT[strength === 'none' ? 'one-part' : strength];
  // Digits of that form are chance now and then; where a card was typed into the page, hardly.
  const doubt = strength === 'shape' && !typed;
  return {
    ...words,
    ...(doubt && { severity: 'medium', confidence: 'tentative' }),
    values: valuesOf(group),
    evidence: callEvidence(group),
  };
}

function valuesOf(acts: readonly Act[]): { script: string; host: string } {
  const first = acts[0];
  return { script: first ? actorName(first) : '?', host: first ? placeName(first) : '?' };
}

function pairOf(act: Act): string {
  return `${act.actor.url} ${placeName(act)}`;
}

/** True where an address belongs to payment services of the catalogue, and the page's own is none of them. */
function isOther(url: string, psp: string | null): boolean {
  if (psp === null) return false;
  const owners = findPspsOfAddress(url).map((owner) => owner.psp.id);
  return owners.length > 0 && !owners.includes(psp);
}
