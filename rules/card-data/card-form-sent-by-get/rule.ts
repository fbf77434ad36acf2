import { cardFields } from '../../_core/card-fields.ts';
import { elementEvidence } from '../../_core/evidence.ts';
import type { FieldFact, FormFact } from '../../_core/facts.ts';
import { defineRule } from '../../_core/rule.ts';
import { shopDocuments } from '../../_core/shop-documents.ts';
import { text } from './text.ts';

const IN_ADDRESS: ReadonlySet<string> = new Set(['number', 'number-part', 'security-code']);

export default defineRule({
  severity: 'high',
  needs: ['documents', 'fields', 'forms'],
  guidelines: ['CCSG-NR', 'IPA-EC-B06', 'IPA-EC-B08'],
  mend: { by: ['builder'], effort: 'medium', operatorOnly: true },
  text,
  check({ facts, derive, report }) {
    const shop = derive(shopDocuments);
    const telling = derive(cardFields).filter(({ kind }) => IN_ADDRESS.has(kind));
    // Only what has a name is sent; a disabled field never is.
    const sent = telling
      .map(({ field }) => field)
      .filter((f) => shop.has(f.doc) && f.hasName && !f.disabled);
    let unstated = false;
    for (const form of facts.forms) {
      const fields = sent.filter((field) => belongs(field, form));
      if (form.method !== 'get' || fields.length === 0) continue;
      if (!/\smethod="get"/i.test(form.excerpt)) {
        unstated = true;
        continue;
      }
      report({
        message: 'sent-by-get',
        values: { fields: fields.length },
        evidence: elementEvidence([form, ...fields]),
        confidence: 'firm',
      });
    }
    for (const { doc, action, method, luhnNames } of facts.submissions ?? []) {
      if (!shop.has(doc) || method !== 'get' || luhnNames.length === 0) continue;
      report({
        message: 'seen-in-address',
        evidence: [{ kind: 'url', role: 'form', url: action }],
        confidence: 'certain',
      });
    }
    // Without a method it would be GET; but most forms of that kind are sent by script, and never by themselves.
    if (unstated) return { unknown: 'method-not-given' };
    return telling.length > 0 ? undefined : 'not-applicable';
  },
});

function belongs(field: FieldFact, form: FormFact): boolean {
  return field.doc === form.doc && field.form === form.index;
}
