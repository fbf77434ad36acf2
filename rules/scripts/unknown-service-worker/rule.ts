import { callEvidence } from '../../_core/evidence.ts';
import { paymentMethod } from '../../_core/payment-method.ts';
import { defineRule } from '../../_core/rule.ts';
import { type Act, scriptBehaviour } from '../../_core/script-behaviour.ts';
import { hostOf, pathOf } from '../../_core/url.ts';
import type { Evidence } from '../../_core/verdict.ts';
import { text } from './text.ts';

/** Endings under which servers keep anything but script. */
const NO_SCRIPT = /\.(?:png|jpe?g|gif|webp|svg|ico|css|woff2?|ttf|txt|json|xml|html?|pdf|mp4)$/i;

export default defineRule({
  severity: 'info',
  needs: [
    ...(['documents', 'fields', 'forms', 'frames', 'scripts', 'metas'] as const),
    ...(['calls', 'serviceWorkers'] as const),
  ],
  guidelines: ['PCI-6.4.3', 'CCSG-SKIMMING'],
  text,
  check({ facts, derive, report }) {
    if (!derive(paymentMethod).isPaymentPage) return 'not-applicable';
    const registering = derive(scriptBehaviour).acts.filter(
      ({ api }) => api === 'serviceWorker.register',
    );
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

/** Neither the shop's script, a payment company's nor a known company's (push messages come by those). */
function isStrangers({ actor }: Act): boolean {
  return actor.owner === 'third-party' && actor.vendor === null;
}
