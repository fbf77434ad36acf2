import { callEvidence, groupedBy } from '../../_core/evidence.ts';
import { paymentMethod } from '../../_core/payment-method.ts';
import { recorderGap } from '../../_core/recorder-state.ts';
import { defineRule } from '../../_core/rule.ts';
import { destinationOf, scriptBehaviour } from '../../_core/script-behaviour.ts';
import { serverOf } from '../../_core/site.ts';
import { hostOf } from '../../_core/url.ts';
import { text } from './text.ts';

export default defineRule({
  severity: 'high',
  only: 'payment-page',
  suspectsDamage: true,
  needs: ['documents', 'fields', 'forms', 'frames', 'scripts', 'metas', 'calls', 'recorders'],
  guidelines: ['CCSG-SKIMMING', 'LAC-WEB-SKIMMING', 'PCI-11.6.1'],
  mend: { by: ['builder', 'psp'], effort: 'medium' },
  text,
  check({ facts, derive, report }) {
    const payment = derive(paymentMethod);
    const changed = derive(scriptBehaviour).acts.filter(
      ({ api, destination, actor }) =>
        api === 'form.action' && destination === 'elsewhere' && actor.owner !== 'psp',
    );
    const hosts = groupedBy(changed, ({ target }) => hostOf(target));
    for (const [host, acts] of hosts) {
      // A shop that hands over to a payment company of its own choice may well set the address by script.
      const isGrave =
        payment.ownFields.length > 0 || acts.some(({ actor }) => actor.owner === 'third-party');
      report({
        message: isGrave ? 'changed' : 'handed-over',
        values: { host },
        evidence: callEvidence(acts),
        confidence: isGrave ? 'firm' : 'tentative',
        severity: isGrave ? 'high' : 'medium',
        grade: 'armed',
      });
    }
    const shop = serverOf(facts.documents[0]?.url ?? '');
    const sent = (facts.submissions ?? []).filter(
      ({ action, luhnNames, codeNames }) =>
        luhnNames.length + codeNames.length > 0 &&
        destinationOf(action, shop) === 'elsewhere' &&
        !hosts.has(hostOf(action)) &&
        !facts.forms.some((form) => hostOf(form.action) === hostOf(action)),
    );
    for (const [host, rows] of groupedBy(sent, ({ action }) => hostOf(action))) {
      report({
        message: 'sent-elsewhere',
        values: { host },
        evidence: [{ kind: 'url', role: 'form', url: rows[0]?.action ?? '' }],
        confidence: 'firm',
        grade: 'tainted',
      });
    }
    if (hosts.size + sent.length > 0) return;
    const gap = recorderGap(
      facts,
      payment.ownFields.map(({ field }) => field),
    );
    return gap ? { unknown: gap } : undefined;
  },
});
