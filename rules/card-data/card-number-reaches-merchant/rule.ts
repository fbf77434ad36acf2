import { elementEvidence } from '../../_core/evidence.ts';
import { type PaymentMethod, paymentMethod } from '../../_core/payment-method.ts';
import { hiddenCardNumbers, isNumber, seenAtShop } from '../../_core/payment-method-facts.ts';
import { defineRule } from '../../_core/rule.ts';
import { shopDocuments } from '../../_core/shop-documents.ts';
import type { Evidence } from '../../_core/verdict.ts';
import { text } from './text.ts';

export default defineRule({
  severity: 'critical',
  only: 'payment-page',
  needs: ['documents', 'fields', 'forms', 'frames', 'scripts', 'metas'],
  guidelines: ['CCSG-NR-P', 'CCSG-NR', 'IPA-EC-B06'],
  mend: { by: ['builder', 'psp'], effort: 'large', operatorOnly: true },
  text,
  check({ facts, derive, report }) {
    const payment = derive(paymentMethod);
    const shop = derive(shopDocuments);
    const sent = shop.size > 0 ? seenAtShop(facts, facts.documents[0]?.url ?? '') : null;
    if (sent) {
      const values = { name: sent.luhnNames[0] ?? '', action: sent.action };
      const evidence: Evidence[] = [{ kind: 'url', role: 'form', url: sent.action }];
      report({ message: 'seen-sent', values, evidence, confidence: 'certain' });
    }

    const hidden = hiddenCardNumbers(facts.fields, shop);
    const served = hidden.filter(({ holds }) => holds.prefilled);
    const shown = served.length > 0 ? served : hidden;
    if (shown.length > 0) {
      report({
        message: served.length > 0 ? 'hidden-number' : 'hidden-copy',
        values: { name: shown[0]?.name || shown[0]?.id || 'hidden' },
        evidence: elementEvidence(shown),
        confidence: served.length > 0 ? 'certain' : 'firm',
      });
    }
    if (sent || hidden.length > 0) return undefined;

    if (payment.method === 'passing') {
      const evidence = suspectedBy(payment);
      report({ message: 'named-field', evidence, confidence: payment.confidence });
      return undefined;
    }
    if (payment.method === 'unknown') return { unknown: 'destination-not-seen' };
    // Once a submission without the number was seen, the method is certain.
    const named = payment.ownFields.some((card) => isNumber(card) && card.field.hasName);
    const open = payment.method === 'token' && payment.confidence !== 'certain';
    return named && open ? { unknown: 'named-token-fields' } : undefined;
  },
});

function suspectedBy({ ownFields, reasons }: PaymentMethod): Evidence[] {
  const numbers = ownFields.filter(isNumber);
  if (numbers.length > 0) return elementEvidence(numbers.map(({ field }) => field));
  return reasons.flatMap(({ evidence }) => evidence).slice(0, 5);
}
