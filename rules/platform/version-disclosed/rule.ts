import { groupedBy } from '../../_core/evidence.ts';
import { platform } from '../../_core/platform.ts';
import { defineRule } from '../../_core/rule.ts';
import { shopDocuments } from '../../_core/shop-documents.ts';
import { shownVersions } from './shown-versions.ts';
import { text } from './text.ts';

/** Places that are named as evidence for one version. */
const MOST_PLACES = 3;

export default defineRule({
  severity: 'low',
  needs: ['documents', 'fields', 'forms', 'frames', 'scripts', 'metas', 'resources'],
  guidelines: ['IPA-EC-B01', 'IPA-EC-U1', 'CCSG-V3'],
  mend: { by: ['builder'], effort: 'small', operatorOnly: true },
  text,
  check({ facts, derive, report }) {
    const found = derive(platform);
    if (!found) return 'not-applicable';
    const own = derive(shopDocuments);
    for (const { id, name } of found.base ? [found, found.base] : [found]) {
      const [first, ...others] = groupedBy(shownVersions(id, facts, own), (row) => row.version);
      if (!first) continue;
      const [version, places] = first;
      report({
        message: others.length > 0 ? 'shown-several' : 'shown',
        values: { name, version },
        evidence: places.slice(0, MOST_PLACES).map(({ evidence }) => evidence),
        confidence: 'firm',
      });
    }
    return undefined;
  },
});
