import { type AdminLogin, adminLogin } from '../../_core/admin-login.ts';
import type { MetaFact } from '../../_core/facts.ts';
import { headerValues, pageHeaders } from '../../_core/response-headers.ts';
import { defineRule } from '../../_core/rule.ts';
import { text } from './text.ts';

export default defineRule({
  severity: 'low',
  needs: ['documents', 'fields', 'forms', 'scripts', 'metas'],
  guidelines: ['CCSG-V1', 'IPA-EC-B04'],
  mend: { by: ['builder', 'package-vendor'], effort: 'small', operatorOnly: true },
  text,
  check({ facts, derive, report }) {
    const login = derive(adminLogin);
    if (!login) return 'not-applicable';
    const { doc, url } = login.document;
    if (facts.metas.some((meta) => keepsOut(meta, login))) return undefined;
    const headers = pageHeaders(facts, doc);
    if (!headers) return { unknown: 'headers-not-seen' };
    const sent = headerValues(headers, 'x-robots-tag');
    if (sent.some((value) => NOINDEX.test(value))) return undefined;
    report({
      message: 'without-noindex',
      evidence: [
        { kind: 'header', name: 'x-robots-tag', value: sent.join(', ') || null, url },
        ...login.evidence,
      ],
      confidence: login.confidence,
    });
    return undefined;
  },
});

const NOINDEX = /(?:^|[\s,:])(?:noindex|none)(?:$|[\s,])/i;

function keepsOut({ doc, name, content }: MetaFact, { document }: AdminLogin): boolean {
  return doc === document.doc && /^(?:robots|googlebot)$/.test(name) && NOINDEX.test(content);
}
