import { groupedBy } from '../../_core/evidence.ts';
import { defineRule } from '../../_core/rule.ts';
import { namesOf, scriptEvidence } from '../../_inventory/script-evidence.ts';
import { launchProfileIn } from '../../_launch/agreed.ts';
import { text } from './text.ts';

/** More scripts than this are summed up, so that one release does not fill the list. */
const MOST = 5;

export default defineRule({
  severity: 'medium',
  only: 'payment-page',
  needs: ['documents', 'fields', 'forms', 'frames', 'scripts', 'metas', 'inventory'],
  guidelines: ['PCI-6.4.3', 'PCI-11.6.1', 'CCSG-V3'],
  mend: { by: ['store', 'builder'], effort: 'small' },
  text,
  check({ facts, report }) {
    // One script stands in the inventory once, however often the page has it.
    const scripts = [...groupedBy(facts.inventory, ({ key }) => key).values()].flatMap(
      ([first]) => first ?? [],
    );
    const agreed = new Set(launchProfileIn(facts)?.approved);
    const unapproved = scripts.filter(
      ({ status, key }) => status === 'unapproved' && !agreed.has(key),
    );
    if (unapproved.length === 0) return;
    // `new` says that something of the store was approved before this script came.
    const begun = scripts.some(
      ({ approvedAt, changes }) => approvedAt !== null || changes.includes('new'),
    );
    if (!begun) {
      report({
        message: 'not-looked-at',
        values: { count: unapproved.length },
        evidence: scriptEvidence(unapproved, facts),
        confidence: 'certain',
        severity: 'info',
      });
      return;
    }
    const shown = unapproved.length > MOST ? MOST - 1 : unapproved.length;
    for (const script of unapproved.slice(0, shown)) {
      report({
        message: script.changes.includes('new') ? 'new-script' : 'not-approved',
        values: { name: script.name },
        evidence: scriptEvidence([script], facts),
        confidence: 'certain',
      });
    }
    const rest = unapproved.slice(shown);
    if (rest.length === 0) return;
    report({
      message: 'more-scripts',
      values: { count: rest.length, names: namesOf(rest) },
      evidence: scriptEvidence(rest, facts, 20),
      confidence: 'certain',
    });
    return;
  },
});
