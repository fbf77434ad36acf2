import { elementEvidence } from '../../_core/evidence.ts';
import { type Likeness, lookalikeOf } from '../../_core/lookalike.ts';
import { defineRule } from '../../_core/rule.ts';
import { shopDocuments } from '../../_core/shop-documents.ts';
import { isSameSite } from '../../_core/site.ts';
import { isCode, isPspHost } from '../../_core/third-party-scripts.ts';
import { hostOf } from '../../_core/url.ts';
import type { Confidence, Evidence } from '../../_core/verdict.ts';
import { text } from './text.ts';

const CONFIDENCE: Readonly<Record<Likeness, Confidence>> = {
  misspelt: 'firm',
  nested: 'firm',
  borrowed: 'tentative',
  'other-ending': 'tentative',
};

export default defineRule({
  severity: 'high',
  suspectsDamage: true,
  needs: ['documents', 'scripts'],
  guidelines: ['CCSG-SKIMMING', 'CCSG-V3', 'PCI-6.4.3', 'LAC-WEB-SKIMMING'],
  mend: { by: ['builder'], effort: 'medium' },
  text,
  check({ facts, derive, report }) {
    const own = derive(shopDocuments);
    const shop = facts.documents[0]?.url ?? '';
    const seen = new Map<string, Evidence[]>();
    const see = (host: string, evidence: () => Evidence[]) => {
      if (host !== '' && !seen.has(host)) seen.set(host, evidence());
    };
    for (const script of facts.scripts) {
      if (!own.has(script.doc) || !isCode(script)) continue;
      for (const host of [hostOf(script.src), ...script.hosts]) {
        see(host, () => elementEvidence([script]));
      }
    }
    // A script that took its own element away again is still among the requests.
    for (const { doc, url } of facts.requests ?? []) {
      if (own.has(doc)) see(hostOf(url), () => [{ kind: 'url', role: 'resource', url }]);
    }
    for (const [host, evidence] of seen) {
      const found = isSameSite(host, shop) || isPspHost(host) ? null : lookalikeOf(host);
      if (!found) continue;
      report({
        message: found.kind,
        values: { host, brand: found.brand.name, real: found.brand.sites[0] ?? '' },
        evidence,
        confidence: CONFIDENCE[found.kind],
      });
    }
    return;
  },
});
