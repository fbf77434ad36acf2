import {
  findTagManagerByHost,
  findTagManagerByUrl,
  TAG_MANAGERS,
  type TagManager,
} from '../../_catalog/script-hosts/tag-managers.ts';
import { elementEvidence } from '../../_core/evidence.ts';
import type { ScriptFact } from '../../_core/facts.ts';
import { paymentMethod } from '../../_core/payment-method.ts';
import { defineRule } from '../../_core/rule.ts';
import { shopDocuments } from '../../_core/shop-documents.ts';
import { isCode } from '../../_core/third-party-scripts.ts';
import type { Confidence } from '../../_core/verdict.ts';
import { launchProfileIn } from '../../_launch/agreed.ts';
import { text } from './text.ts';

interface Seen {
  confidence: Confidence;
  scripts: ScriptFact[];
}

export default defineRule({
  severity: 'medium',
  only: 'payment-page',
  needs: ['documents', 'fields', 'forms', 'frames', 'scripts', 'metas'],
  guidelines: ['CCSG-SKIMMING', 'CCSG-V3', 'PCI-6.4.3'],
  mend: { by: ['builder', 'store'], effort: 'medium' },
  text,
  check({ facts, derive, report }) {
    const payment = derive(paymentMethod);
    const own = derive(shopDocuments);
    const scripts = facts.scripts.filter((script) => own.has(script.doc) && isCode(script));
    // The same file serves Yahoo!'s advertising tag, whose pages prepare `yjDataLayer` for it.
    const isYahooAdTag = scripts.some(({ tokens }) => tokens.includes('yjDataLayer'));
    const seen = new Map<TagManager, Seen>();
    for (const script of scripts) {
      const found = managerOf(script);
      if (!found || (found.manager.id === 'yahoo-japan' && isYahooAdTag)) continue;
      const entry = seen.get(found.manager) ?? { confidence: found.confidence, scripts: [] };
      if (found.confidence === 'certain') entry.confidence = 'certain';
      entry.scripts.push(script);
      seen.set(found.manager, entry);
    }
    const agreed = new Set(launchProfileIn(facts)?.containers);
    for (const [manager, entry] of seen) {
      const ids = containersOf(entry.scripts);
      if (ids !== '' && ids.split(', ').every((id) => agreed.has(id))) continue;
      report({
        message: ids === '' ? 'loaded' : 'loaded-containers',
        values: { name: manager.name, ids },
        evidence: elementEvidence(entry.scripts),
        confidence: entry.confidence,
        severity: payment.ownFields.length > 0 ? 'medium' : 'low',
      });
    }
    return;
  },
});

/** The tag manager that a script element loads, or whose paste-in loader an inline script is. */
function managerOf(script: ScriptFact): { manager: TagManager; confidence: Confidence } | null {
  const bySrc = findTagManagerByUrl(script.src);
  if (bySrc) return { manager: bySrc, confidence: 'certain' };
  if (!script.inline) return null;
  const google = TAG_MANAGERS.find(({ id }) => id === 'google');
  // `GTM-` alone also names containers of other Google tools, which come with `gtag(`.
  if (google && script.tokens.includes('GTM-') && !script.tokens.includes('gtag(')) {
    return { manager: google, confidence: 'firm' };
  }
  for (const host of script.hosts) {
    const manager = findTagManagerByHost(host);
    // Google's host serves its measuring tag, too.
    if (manager && manager.id !== 'google') return { manager, confidence: 'firm' };
  }
  return null;
}

/** Ids of the Google containers that addresses name, for the owner to compare with their own. */
function containersOf(scripts: readonly ScriptFact[]): string {
  const ids = scripts.flatMap(
    (script) => /[?&]id=(GTM-[A-Z0-9]{4,12})\b/.exec(script.src)?.[1] ?? [],
  );
  return [...new Set(ids)].slice(0, 5).join(', ');
}
