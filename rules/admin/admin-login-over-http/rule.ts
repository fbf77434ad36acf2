import { adminLogin } from '../../_core/admin-login.ts';
import { defineRule } from '../../_core/rule.ts';
import type { Evidence } from '../../_core/verdict.ts';
import { text } from './text.ts';

export default defineRule({
  severity: 'high',
  needs: ['documents', 'fields', 'forms', 'scripts', 'metas'],
  guidelines: ['IPA-EC-B09', 'CCSG-V1', 'IPA-20-7'],
  mend: { by: ['builder', 'package-vendor'], effort: 'medium', operatorOnly: true },
  text,
  check({ derive, report }) {
    const login = derive(adminLogin);
    if (!login) return 'not-applicable';
    const { document, form, evidence, confidence } = login;
    const plain = (url: string, role: 'page' | 'form'): Evidence[] => [
      { kind: 'url', role, url },
      ...evidence,
    ];
    if (document.url.startsWith('http:')) {
      report({ message: 'page-over-http', evidence: plain(document.url, 'page'), confidence });
    } else if (form?.action.startsWith('http:')) {
      report({ message: 'sent-over-http', evidence: plain(form.action, 'form'), confidence });
    }
    return undefined;
  },
});
