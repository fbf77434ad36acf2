import { cardFields } from '../../_core/card-fields.ts';
import { elementEvidence } from '../../_core/evidence.ts';
import type { FieldFact } from '../../_core/facts.ts';
import { defineRule } from '../../_core/rule.ts';
import { shopDocuments } from '../../_core/shop-documents.ts';
import { text } from './text.ts';

// A hidden input has no label: only its name tells.
const CODE_NAME =
  /(?:^|[^a-z])(?:card|cc)?[-_]?(?:cvv2?|cvc2?|cvn2?|csc)(?![a-z])|security[-_]?code|sec(?:urity)?[-_]?cd(?![a-z])/i;

export default defineRule({
  severity: 'high',
  needs: ['documents', 'fields', 'forms', 'storage'],
  guidelines: ['CCSG-NR', 'IPA-EC-B06', 'IPA-EC-B08'],
  mend: { by: ['builder', 'package-vendor'], effort: 'medium', operatorOnly: true },
  text,
  check({ facts, derive, report }) {
    const shop = derive(shopDocuments);
    const codes = derive(cardFields).filter(
      ({ field, kind }) => kind === 'security-code' && shop.has(field.doc),
    );
    // What the shopper has typed is in the field but not in the page's own `value`.
    const prefilled = codes.filter(
      ({ field: { type, holds } }) => type !== 'hidden' && holds.shortDigits && holds.prefilled,
    );
    if (prefilled.length > 0) {
      const evidence = elementEvidence(prefilled.map(({ field }) => field));
      const certain = prefilled.some(({ confidence }) => confidence === 'certain');
      report({ message: 'prefilled', evidence, confidence: certain ? 'certain' : 'firm' });
    }
    const hidden = facts.fields.filter((field) => shop.has(field.doc) && isHiddenCode(field));
    if (hidden.length > 0) {
      report({ message: 'hidden-code', evidence: elementEvidence(hidden), confidence: 'firm' });
    }
    const stored = facts.storage.filter(({ doc, securityCode }) => shop.has(doc) && securityCode);
    for (const { area, key } of stored.slice(0, 5)) {
      report({
        message: 'stored',
        values: { key },
        evidence: [{ kind: 'storage', area, key }],
        confidence: 'firm',
      });
    }
    return codes.length > 0 ? undefined : 'not-applicable';
  },
});

function isHiddenCode({ type, name, id, holds }: FieldFact): boolean {
  return type === 'hidden' && holds.shortDigits && (CODE_NAME.test(name) || CODE_NAME.test(id));
}
