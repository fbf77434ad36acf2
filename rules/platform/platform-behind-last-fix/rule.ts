import { products } from '../../_catalog/advisories/index.ts';
import { lastReleaseOf } from '../../_catalog/advisories/match.ts';
import { platform } from '../../_core/platform.ts';
import { statedVersionOf } from '../../_core/platform-version.ts';
import { defineRule } from '../../_core/rule.ts';
import { compareVersions, versionOf } from '../../_core/version.ts';
import { text } from './text.ts';

export default defineRule({
  severity: 'low',
  needs: ['documents', 'fields', 'forms', 'frames', 'scripts', 'metas'],
  guidelines: ['IPA-EC-B02', 'IPA-EC-U1', 'CCSG-V3', 'PCI-6.3.3'],
  mend: { by: ['builder', 'package-vendor'], effort: 'medium' },
  text,
  check({ facts, derive, report }) {
    const found = derive(platform);
    const product = found && products.get(found.id);
    if (!product) return 'not-applicable';
    const exact = statedVersionOf(found)?.exact;
    if (!exact) return { unknown: 'version-not-known' };
    const last = lastReleaseOf(product, exact);
    if (!last) return { unknown: 'line-not-known' };
    if (compareVersions(exact, versionOf(last.version)) < 0) {
      report({
        message: last.date ? 'behind' : 'behind-undated',
        values: {
          ...{ name: found.name, version: found.version ?? '' },
          ...{ last: last.version, released: last.date ?? '' },
        },
        evidence: [{ kind: 'url', role: 'page', url: facts.documents[0]?.url ?? '' }],
        confidence: 'firm',
      });
    }
    return undefined;
  },
});
