import { elementEvidence } from '../../_core/evidence.ts';
import type { Facts } from '../../_core/facts.ts';
import { paymentMethod } from '../../_core/payment-method.ts';
import { reviewPolicies } from '../../_core/policy-review.ts';
import {
  enforcedPolicies,
  headerValues,
  pageHeaders,
  policyMetas,
} from '../../_core/response-headers.ts';
import { defineRule } from '../../_core/rule.ts';
import type { Evidence } from '../../_core/verdict.ts';
import { text } from './text.ts';

const CSP = 'content-security-policy';

export default defineRule({
  severity: 'medium',
  only: 'payment-page',
  needs: ['documents', 'fields', 'forms', 'frames', 'scripts', 'metas'],
  guidelines: ['IPA-WEB-5-x', 'IPA-WEB-1.5', 'IPA-EC-B01', 'CCSG-V3', 'PCI-6.4.3', 'PCI-11.6.1'],
  mend: { by: ['builder'], effort: 'large', operatorOnly: true },
  text,
  check({ facts, derive, report }) {
    const payment = derive(paymentMethod);
    const headers = pageHeaders(facts);
    const policies = enforcedPolicies(facts);
    const review = reviewPolicies(policies);
    const closed = review.limitsScripts && review.open.length === 0;
    // A stricter policy may stand in headers that were not seen.
    if (!headers && !closed) return { unknown: 'headers-not-seen' };
    const reportOnly = headers ? headerValues(headers, `${CSP}-report-only`).length > 0 : false;
    const grave = payment.method === 'redirect' ? 'low' : 'medium';
    const evidence = evidenceOf(facts);
    if (policies.length === 0) {
      if (reportOnly) {
        report({ message: 'report-only', evidence, confidence: 'certain', severity: 'low' });
      } else report({ message: 'missing', evidence, confidence: 'certain', severity: grave });
    } else if (!review.limitsScripts) {
      report({ message: 'scripts-not-limited', evidence, confidence: 'certain', severity: grave });
    } else if (!closed) {
      const values = { open: review.open.slice(0, 5).join(', ') };
      report({ message: 'weak', values, evidence, confidence: 'certain', severity: grave });
    } else if (review.gaps.length > 0) {
      const values = { gaps: review.gaps.join(', ') };
      report({ message: 'gaps', values, evidence, confidence: 'certain', severity: 'low' });
    }
    return;
  },
});

/** The policy as it came, from header and metas; a header that is not there is evidence, too. */
function evidenceOf(facts: Facts): Evidence[] {
  const headers = pageHeaders(facts);
  const metas = elementEvidence(policyMetas(facts));
  if (!headers) return metas;
  const url = headers.url;
  const sent = [CSP, `${CSP}-report-only`].flatMap((name) =>
    headerValues(headers, name).map(
      (value): Evidence => ({ kind: 'header', name, value: shown(value), url }),
    ),
  );
  if (sent.length > 0) return [...sent, ...metas];
  return [{ kind: 'header', name: CSP, value: null, url }, ...metas];
}

// A nonce is good for one answer only and tells nothing.
function shown(policy: string): string {
  return policy.replace(/'nonce-[^']*'/g, "'nonce-…'").slice(0, 500);
}
