import { adminLogin } from '../../_core/admin-login.ts';
import { defineRule } from '../../_core/rule.ts';
import { pathOf } from '../../_core/url.ts';
import { text } from './text.ts';

export default defineRule({
  severity: 'low',
  needs: ['documents', 'fields', 'forms', 'scripts', 'metas'],
  guidelines: ['CCSG-V1', 'IPA-EC-B04'],
  mend: { by: ['builder'], effort: 'small', operatorOnly: true },
  text,
  check({ derive, report }) {
    const login = derive(adminLogin);
    if (!login) return 'not-applicable';
    const { address, document, platform, evidence, confidence } = login;
    if (address === null) return undefined;
    const usual = address === 'usual' && platform !== null;
    report({
      message: usual ? 'default-path' : 'guessable-path',
      values: { path: pathOf(document.url), platform: platform ?? '' },
      evidence: [{ kind: 'url', role: 'page', url: document.url }, ...evidence],
      confidence,
    });
    return undefined;
  },
});
