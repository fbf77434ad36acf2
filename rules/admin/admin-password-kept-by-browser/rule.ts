import { adminLogin } from '../../_core/admin-login.ts';
import { defineRule } from '../../_core/rule.ts';
import { text } from './text.ts';

export default defineRule({
  severity: 'info',
  needs: ['documents', 'fields', 'forms', 'scripts', 'metas'],
  guidelines: ['IPA-EC-B05'],
  mend: { by: ['store'], effort: 'small' },
  text,
  check({ derive, report }) {
    const login = derive(adminLogin);
    if (!login?.password) return 'not-applicable';
    const { password, form, evidence, confidence } = login;
    const asked = password.autocomplete.trim().toLowerCase();
    if (asked === 'off' || asked === 'one-time-code') return undefined;
    if (asked === '' && /\sautocomplete="off"/i.test(form?.excerpt ?? '')) return undefined;
    report({ message: 'offered', evidence, confidence });
    return undefined;
  },
});
