import { callEvidence, groupedBy } from '../../_core/evidence.ts';
import { paymentMethod } from '../../_core/payment-method.ts';
import { recorderGap } from '../../_core/recorder-state.ts';
import { defineRule } from '../../_core/rule.ts';
import { type Act, carriesCard, scriptBehaviour } from '../../_core/script-behaviour.ts';
import { hostOf, pathOf } from '../../_core/url.ts';
import { text } from './text.ts';

const PRESSING = /^(?:click|mousedown|mouseup|pointerdown|pointerup|touchstart|touchend|submit)$/;

export default defineRule({
  severity: 'low',
  only: 'payment-page',
  needs: ['documents', 'fields', 'forms', 'frames', 'scripts', 'metas', 'calls', 'recorders'],
  guidelines: ['CCSG-SKIMMING', 'PCI-6.4.3', 'LAC-WEB-SKIMMING'],
  mend: { by: ['builder'], effort: 'medium' },
  text,
  check({ facts, derive, report }) {
    const payment = derive(paymentMethod);
    const strangers = derive(scriptBehaviour).acts.filter(isStrangers);
    let isFound = false;
    for (const [url, acts] of groupedBy(strangers, ({ actor }) => actor.url)) {
      const pressing = acts.filter(isOnButton);
      if (pressing.length === 0) continue;
      isFound = true;
      const reads = acts.filter(readsCard);
      const first = Math.min(...reads.map(({ at }) => at));
      const sends = acts.filter(
        ({ role, destination, at }) =>
          role === 'send' && destination === 'elsewhere' && at >= first,
      );
      const message = reads.length === 0 ? 'armed' : sends.length === 0 ? 'reads' : 'sends';
      report({
        message,
        values: {
          script: `${hostOf(url)}${pathOf(url)}`,
          host: sends.map(({ target }) => hostOf(target)).find((host) => host !== '') ?? '?',
        },
        evidence: callEvidence([
          ...pressing.slice(0, 2),
          ...reads.slice(0, 2),
          ...sends.slice(0, 2),
        ]),
        confidence: message === 'sends' ? 'firm' : 'tentative',
        severity: message === 'sends' ? 'high' : message === 'reads' ? 'medium' : 'low',
        grade: message === 'sends' ? 'tainted' : 'armed',
      });
    }
    const fields = payment.ownFields.map(({ field }) => field);
    const gap = isFound ? null : recorderGap(facts, fields);
    return gap ? { unknown: gap } : undefined;
  },
});

/**
 * Put down to a script that is neither the shop's nor a known company's. A wrapper of the browser's functions (an error
 * tracker's) stands before every caller: where the shop's own script called it, the deed is the shop's.
 */
function isStrangers({ actor, by }: Act): boolean {
  if (actor.owner !== 'third-party' || actor.vendor !== null) return false;
  return !(actor.mixed && by?.url === actor.url);
}

function isOnButton({ role, subject, target, api }: Act): boolean {
  if (api === 'button.onclick') return true;
  const isPlace = subject === 'pay-button' || subject === 'form';
  return role === 'listen' && isPlace && PRESSING.test(target);
}

function readsCard(act: Act): boolean {
  if (act.role !== 'read') return false;
  return act.subject === 'pan' || act.subject === 'code' || carriesCard(act);
}
