import type { NativeFact } from '../../_core/behaviour-facts.ts';
import { cardStrength } from '../../_core/card-strength.ts';
import { callEvidence, groupedBy } from '../../_core/evidence.ts';
import { CARD_BEHAVIOUR_NEEDS, nothingFound } from '../../_core/payment-behaviour.ts';
import { defineRule } from '../../_core/rule.ts';
import {
  type Act,
  type Actor,
  actorOf,
  isSink,
  scriptBehaviour,
  scriptName,
} from '../../_core/script-behaviour.ts';
import { shopDocuments } from '../../_core/shop-documents.ts';
import { serverOf } from '../../_core/site.ts';
import type { Evidence } from '../../_core/verdict.ts';
import { text } from './text.ts';

const HANDLES = new Set(['encode', 'store']);

export default defineRule({
  severity: 'medium',
  suspectsDamage: true,
  needs: [...CARD_BEHAVIOUR_NEEDS, 'natives'],
  guidelines: ['CCSG-SKIMMING', 'PCI-6.4.3', 'PCI-11.6.1'],
  mend: { by: ['builder'], effort: 'medium' },
  text,
  check({ facts, derive, report }) {
    const own = derive(shopDocuments);
    const nothing = derive(nothingFound);
    if (nothing === 'not-applicable') return nothing;
    const shop = serverOf(facts.documents[0]?.url ?? '');
    const { acts } = derive(scriptBehaviour);
    const replaced = facts.natives.filter(({ doc }) => own.has(doc));
    for (const [url, group] of groupedBy(replaced, ({ by }) => by?.url ?? '')) {
      const ref = group[0]?.by ?? null;
      // Who stands further up the stack called the replacement and did not make it.
      const actor = actorOf(ref && { ...ref, via: [] }, shop);
      if (actor.owner === 'psp') continue;
      const handled = acts.filter((act) => handlesCard(act, actor));
      const values = { names: namesOf(group), script: scriptName(ref) };
      const evidence: Evidence[] = url === '' ? [] : [{ kind: 'url', role: 'script', url }];
      if (handled.length > 0) {
        const call = callEvidence(handled);
        report({
          message: 'replaced-and-handles-card',
          values,
          evidence: [...evidence, ...call],
          severity: 'high',
          confidence: 'firm',
          grade: 'tainted',
        });
        continue;
      }
      report({
        message: url === '' ? 'replaced' : 'replaced-by',
        values,
        evidence,
        severity: isStranger(actor) ? 'medium' : 'low',
        confidence: 'tentative',
        grade: 'static',
      });
    }
    return nothing;
  },
});

/**
 * The replacing script itself passed card data on. Calls that only go through it, as through every wrapper, have the caller in
 * their stack and do not count; nor do reads: recorders of sessions replace setters and read what they mask.
 */
function handlesCard(act: Act, actor: Actor): boolean {
  if (actor.owner !== 'third-party' || act.actor.url !== actor.url || act.actor.mixed) return false;
  if (!/number|parts|shape/.test(cardStrength([act]))) return false;
  return HANDLES.has(act.role) || (isSink(act) && act.destination !== 'psp');
}

function isStranger({ owner, vendor }: Actor): boolean {
  return owner === 'third-party' && vendor === null;
}

/** The first few names, as developers know them. */
function namesOf(rows: readonly NativeFact[]): string {
  const names = [...new Set(rows.map(({ name }) => name))];
  const rest = names.length > 4 ? ' …' : '';
  return names.slice(0, 4).join(', ') + rest;
}
