import { adminLogin } from '../../_core/admin-login.ts';
import { defineRule } from '../../_core/rule.ts';
import { text } from './text.ts';

export default defineRule({
  severity: 'medium',
  needs: ['documents', 'fields', 'forms', 'scripts', 'metas'],
  guidelines: ['CCSG-V1', 'IPA-EC-B04'],
  mend: { by: ['store', 'package-vendor'], effort: 'medium' },
  text,
  check({ derive, report }) {
    const login = derive(adminLogin);
    if (!login) return 'not-applicable';
    if (login.secondFactor !== null) return undefined;
    // Most platforms ask for the code on the page after the password, which this page cannot show.
    report({ message: 'not-on-this-page', evidence: login.evidence, confidence: 'tentative' });
    return undefined;
  },
});
