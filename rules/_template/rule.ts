import { defineRule } from '../_core/rule.ts';
import { text } from './text.ts';

export default defineRule({
  severity: 'medium',
  needs: ['documents'],
  guidelines: ['IPA-EC-B01'],
  mend: { by: ['builder'], effort: 'small' },
  text,
  check({ facts, report }) {
    const [page] = facts.documents;
    if (!page) return 'not-applicable';
    if (page.title === '') {
      report({
        message: 'seen',
        confidence: 'certain',
        evidence: [{ kind: 'url', role: 'page', url: page.url }],
      });
    }
    return undefined;
  },
});
