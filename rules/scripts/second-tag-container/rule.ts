import { findTagManagerByUrl, type TagManager } from '../../_catalog/script-hosts/tag-managers.ts';
import type { AdditionFact } from '../../_core/behaviour-facts.ts';
import { elementEvidence, groupedBy } from '../../_core/evidence.ts';
import type { Facts, ScriptFact } from '../../_core/facts.ts';
import { additionEvidence } from '../../_core/payment-frames.ts';
import { defineRule } from '../../_core/rule.ts';
import { actorOf } from '../../_core/script-behaviour.ts';
import { shopDocuments } from '../../_core/shop-documents.ts';
import { serverOf } from '../../_core/site.ts';
import { isCode } from '../../_core/third-party-scripts.ts';
import { hostOf, pathOf } from '../../_core/url.ts';
import { text } from './text.ts';

export default defineRule({
  severity: 'low',
  only: 'payment-page',
  needs: ['documents', 'fields', 'forms', 'frames', 'scripts', 'metas'],
  guidelines: ['PCI-6.4.3', 'CCSG-SKIMMING'],
  mend: { by: ['store', 'builder'], effort: 'small' },
  text,
  check({ facts, derive, report }) {
    const own = derive(shopDocuments);
    const loading = facts.scripts.filter(
      (script) => own.has(script.doc) && isCode(script) && findTagManagerByUrl(script.src),
    );
    const managers = new Map<string, ScriptFact[]>(
      groupedBy(loading, ({ src }) => findTagManagerByUrl(src)?.id ?? ''),
    );
    for (const scripts of managers.values()) {
      const manager = findTagManagerByUrl(scripts[0]?.src ?? '') as TagManager;
      const ids = [...new Set(scripts.map(({ src }) => containerOf(manager, src)))];
      const late = strangersAddition(facts, own, manager);
      const values = { name: manager.name, ids: ids.slice(0, 8).join(', '), count: ids.length };
      if (late && ids.length > 1) {
        report({
          message: 'added-by-script',
          values: { ...values, script: late.script },
          evidence: [additionEvidence(late.row), ...elementEvidence(scripts)],
          confidence: 'tentative',
          severity: 'medium',
          grade: 'static',
        });
      } else if (ids.length > 1) {
        const evidence = elementEvidence(scripts);
        report({ message: 'several', values, evidence, confidence: 'certain', grade: 'static' });
      } else if (requestedMore(facts, own, manager, scripts.length)) {
        report({
          message: 'only-requested',
          values,
          evidence: elementEvidence(scripts),
          confidence: 'tentative',
          severity: 'medium',
          grade: 'static',
        });
      }
    }
    return;
  },
});

/** What a container is called: Google's id in the query, else the path that names account and profile. */
function containerOf(manager: TagManager, src: string): string {
  const id = /[?&]id=([A-Za-z0-9-]{4,20})/.exec(src)?.[1];
  return manager.id === 'google' && id ? id : pathOf(src);
}

/** A container that a script from elsewhere put in: the paste-in loader is an inline script of the page. */
function strangersAddition(
  facts: Facts,
  own: ReadonlySet<number>,
  manager: TagManager,
): { row: AdditionFact; script: string } | null {
  const shop = serverOf(facts.documents?.[0]?.url ?? '');
  for (const row of facts.additions ?? []) {
    if (row.tag !== 'script' || !own.has(row.doc)) continue;
    if (findTagManagerByUrl(row.url)?.id !== manager.id) continue;
    const actor = actorOf(row.by, shop);
    if (actor.owner === 'third-party') return { row, script: hostOf(actor.url) };
  }
  return null;
}

/** More containers were fetched than elements are left. */
function requestedMore(
  facts: Facts,
  own: ReadonlySet<number>,
  manager: TagManager,
  elements: number,
): boolean {
  const fetched = (facts.requests ?? [])
    .filter(({ doc, initiator, url }) => {
      if (!own.has(doc) || initiator !== 'script') return false;
      return findTagManagerByUrl(url)?.id === manager.id;
    })
    .reduce((sum, { count }) => sum + count, 0);
  return fetched > elements;
}
