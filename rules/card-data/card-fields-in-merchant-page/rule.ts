import { elementEvidence } from '../../_core/evidence.ts';
import { paymentMethod } from '../../_core/payment-method.ts';
import { defineRule } from '../../_core/rule.ts';
import { thirdPartyScripts } from '../../_core/third-party-scripts.ts';
import type { Evidence } from '../../_core/verdict.ts';
import { text } from './text.ts';

export default defineRule({
  severity: 'low',
  needs: ['documents', 'fields', 'forms', 'frames', 'scripts', 'metas'],
  guidelines: ['CCSG-NR-N2', 'CCSG-SKIMMING', 'CCSG-V3', 'IPA-EC-B06', 'PCI-6.4.3'],
  mend: { by: ['builder', 'psp'], effort: 'large' },
  text,
  check({ derive, report }) {
    const { method, ownFields, isPaymentPage } = derive(paymentMethod);
    // What passes through the shop is said more gravely by card-number-reaches-merchant.
    if (!isPaymentPage || method === 'passing') return 'not-applicable';
    if (ownFields.length === 0) return undefined;

    const docs = new Set(ownFields.map(({ field }) => field.doc));
    const beside = derive(thirdPartyScripts).filter(
      ({ isPsp, scripts }) => !isPsp && scripts.some(({ doc }) => docs.has(doc)),
    );
    const scripts = beside
      .slice(0, 4)
      .flatMap(({ scripts: [first] }): Evidence[] =>
        first ? [{ kind: 'url', role: 'script', url: first.src }] : [],
      );
    report({
      message: beside.length > 0 ? 'beside-other-scripts' : 'in-page',
      values: { hosts: beside.length },
      evidence: [
        ...elementEvidence(
          ownFields.map(({ field }) => field),
          4,
        ),
        ...scripts,
      ],
      confidence: 'firm',
    });
    return undefined;
  },
});
