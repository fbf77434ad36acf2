import { cardStrength } from '../../_core/card-strength.ts';
import { callEvidence } from '../../_core/evidence.ts';
import { defineRule } from '../../_core/rule.ts';
import { type Act, actorName, scriptBehaviour } from '../../_core/script-behaviour.ts';
import { hostOf, pathOf } from '../../_core/url.ts';
import type { Evidence } from '../../_core/verdict.ts';
import { text } from './text.ts';

/** Endings under which servers keep anything but script. */
const NO_SCRIPT = /\.(?:png|jpe?g|gif|webp|svg|ico|css|woff2?|ttf|txt|json|xml|html?|pdf|mp4)$/i;

export default defineRule({
  severity: 'info',
  only: 'payment-page',
  suspectsDamage: true,
  needs: [
    ...(['documents', 'fields', 'forms', 'frames', 'scripts', 'metas'] as const),
    ...(['calls', 'serviceWorkers'] as const),
  ],
  guidelines: ['PCI-6.4.3', 'CCSG-SKIMMING'],
  mend: { by: ['builder'], effort: 'small' },
  text,
  check({ facts, derive, report }) {
    const { acts } = derive(scriptBehaviour);
    const given = acts.filter((act) => act.role === 'hand' && isWholeCard(act));
    if (given.length > 0)
      report({
        message: 'given-card',
        values: { script: actorName(given[0] as Act) },
        evidence: callEvidence(given),
        confidence: 'certain',
        severity: 'high',
        grade: 'armed',
      });
    const registering = acts.filter(({ api }) => api === 'serviceWorker.register');
    const known = facts.serviceWorkers.map(({ url }) => url);
    for (const url of new Set([...known, ...registering.map(({ target }) => target)])) {
      if (hostOf(url) === '') continue;
      const calls = registering.filter(({ target }) => target === url);
      const stranger = calls.find(isStrangers);
      const isOdd = NO_SCRIPT.test(pathOf(url));
      const evidence: Evidence[] = [{ kind: 'url', role: 'script', url }];
      report({
        message: stranger ? 'by-third-party' : isOdd ? 'odd-name' : 'registered',
        values: { path: pathOf(url), script: hostOf(stranger?.actor.url ?? '') || '?' },
        evidence: [...evidence, ...callEvidence(calls)],
        confidence: stranger || isOdd ? 'tentative' : 'certain',
        severity: stranger || isOdd ? 'medium' : 'info',
        grade: 'static',
      });
    }
    return;
  },
});

/** What a worker is given leaves the page's reach: only this run's own test card is proof that it was one. */
function isWholeCard(act: Act): boolean {
  return ['number', 'parts'].includes(cardStrength([act]));
}

/** Neither the shop's script, a payment company's nor a known company's (push messages come by those). */
function isStrangers({ actor }: Act): boolean {
  return actor.owner === 'third-party' && actor.vendor === null;
}
