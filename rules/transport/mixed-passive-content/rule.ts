import { elementEvidence, groupedBy } from '../../_core/evidence.ts';
import { insecureResources } from '../../_core/insecure-resources.ts';
import { defineRule } from '../../_core/rule.ts';
import { shopDocuments } from '../../_core/shop-documents.ts';
import { hostOf } from '../../_core/url.ts';
import { text } from './text.ts';

const MOST = 5;

export default defineRule({
  severity: 'low',
  needs: ['documents', 'resources', 'metas'],
  guidelines: ['IPA-EC-B09', 'IPA-20-7'],
  mend: { by: ['store', 'builder'], effort: 'small' },
  text,
  check({ facts, derive, report }) {
    const asked = insecureResources(facts, derive(shopDocuments));
    if (!asked) return 'not-applicable';
    const rows = asked.filter(({ kind }) => kind === 'image' || kind === 'media');
    for (const [host, group] of [...groupedBy(rows, ({ url }) => hostOf(url))].slice(0, MOST)) {
      report({
        message: 'asked-over-http',
        values: { host, count: group.length },
        evidence: elementEvidence(group),
        confidence: 'certain',
      });
    }
    return;
  },
});
