import { cardFields } from '../../_core/card-fields.ts';
import { elementEvidence, groupedBy } from '../../_core/evidence.ts';
import type { FormFact } from '../../_core/facts.ts';
import { personalKind } from '../../_core/personal-fields.ts';
import { upgradesInsecureRequests } from '../../_core/response-headers.ts';
import { defineRule } from '../../_core/rule.ts';
import { shopDocuments } from '../../_core/shop-documents.ts';
import { hostOf } from '../../_core/url.ts';
import { text } from './text.ts';

type Message = 'card' | 'personal' | 'other';
const SEVERITY = { card: 'critical', personal: 'high', other: 'low' } as const;

export default defineRule({
  severity: 'high',
  needs: ['documents', 'forms', 'fields', 'metas'],
  guidelines: ['IPA-EC-B09', 'IPA-20-7', 'CCSG-V3', 'PCI-4.2.1'],
  mend: { by: ['builder'], effort: 'small', operatorOnly: true },
  text,
  check({ facts, derive, report }) {
    const own = derive(shopDocuments);
    const page = facts.documents[0]?.url ?? '';
    if (!page.startsWith('https:') || !own.has(0) || facts.forms.length === 0) {
      return 'not-applicable';
    }
    if (upgradesInsecureRequests(facts)) return;
    const cards = derive(cardFields).map(({ field }) => field);
    const holds = (form: FormFact) => (row: { doc: number; form: number | null }) =>
      row.doc === form.doc && row.form === form.index;
    const insecure = facts.forms.filter(
      (form) => own.has(form.doc) && form.method !== 'dialog' && form.action.startsWith('http:'),
    );
    const messageOf = (form: FormFact): Message => {
      if (cards.some(holds(form))) return 'card';
      const personal = facts.fields.filter(personalKind).some(holds(form));
      return form.hasPassword || personal ? 'personal' : 'other';
    };
    for (const forms of groupedBy(
      insecure,
      (form) => `${messageOf(form)} ${form.actionOrigin}`,
    ).values()) {
      const [form] = forms;
      if (!form) continue;
      const message = messageOf(form);
      report({
        message,
        values: { host: hostOf(form.action), count: forms.length },
        evidence: elementEvidence(forms),
        confidence: 'certain',
        severity: SEVERITY[message],
      });
    }
    return;
  },
});
