import { elementEvidence } from '../../_core/evidence.ts';
import { paymentMethod } from '../../_core/payment-method.ts';
import { personalKind } from '../../_core/personal-fields.ts';
import { defineRule } from '../../_core/rule.ts';
import { shopDocuments } from '../../_core/shop-documents.ts';
import type { Evidence } from '../../_core/verdict.ts';
import { text } from './text.ts';

export default defineRule({
  severity: 'high',
  needs: ['documents', 'fields', 'forms', 'frames', 'scripts', 'metas'],
  guidelines: ['IPA-EC-B09', 'IPA-20-7', 'CCSG-V3', 'PCI-4.2.1'],
  mend: { by: ['builder'], effort: 'medium', operatorOnly: true },
  text,
  check({ facts, derive, report }) {
    const url = facts.documents[0]?.url ?? '';
    if (!/^https?:/.test(url) || !derive(shopDocuments).has(0)) return 'not-applicable';
    const payment = derive(paymentMethod);
    const personal = facts.fields.filter((field) => field.doc === 0 && personalKind(field));
    const kinds = new Set(personal.map(personalKind));
    // One e-mail address may be a newsletter's; a password alone is enough.
    const asksPersonal = kinds.has('password') || kinds.size > 1;
    if (!payment.isPaymentPage && !asksPersonal) return 'not-applicable';
    if (url.startsWith('https:')) return;
    const page: Evidence = { kind: 'url', role: 'page', url };
    if (payment.ownFields.length > 0) {
      const fields = payment.ownFields.map(({ field }) => field);
      report({
        message: 'card-entered',
        evidence: [page, ...elementEvidence(fields)],
        confidence: 'certain',
        severity: 'critical',
      });
    } else if (payment.isPaymentPage) {
      report({ message: 'payment-page', evidence: [page], confidence: 'certain' });
    } else {
      report({
        message: 'personal-data',
        evidence: [page, ...elementEvidence(personal)],
        confidence: 'certain',
      });
    }
    return;
  },
});
