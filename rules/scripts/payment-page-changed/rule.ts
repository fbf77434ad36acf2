import { findVendorByUrl } from '../../_catalog/script-hosts/vendors.ts';
import { groupedBy } from '../../_core/evidence.ts';
import type { Facts } from '../../_core/facts.ts';
import { defineRule } from '../../_core/rule.ts';
import type { InventoryFact, PageChangeFact } from '../../_core/script-facts.ts';
import { isPspHost } from '../../_core/third-party-scripts.ts';
import { hostOf } from '../../_core/url.ts';
import type { Confidence, Evidence, Severity } from '../../_core/verdict.ts';
import { headerChanges, isLooser } from '../../_inventory/header-changes.ts';
import { addressIn, namesOf, scriptEvidence } from '../../_inventory/script-evidence.ts';
import { text } from './text.ts';

/** More scripts of one kind of change than this are one finding. */
const MOST = 3;

type ScriptMessage =
  | 'text-and-inserter-changed'
  | 'inserter-changed'
  | 'integrity-weaker'
  | 'text-changed'
  | 'text-updated'
  | 'script-added'
  | 'script-gone';

/** How each kind of change is reported, the gravest first; of a script that changed in several ways only the first is. */
const KINDS: readonly {
  message: ScriptMessage;
  severity: Severity;
  confidence: Confidence;
  is: (script: InventoryFact) => boolean;
}[] = [
  {
    ...{ message: 'text-and-inserter-changed', severity: 'high', confidence: 'tentative' },
    is: ({ changes }) => changes.includes('text') && changes.includes('inserter'),
  },
  {
    ...{ message: 'inserter-changed', severity: 'medium', confidence: 'tentative' },
    is: ({ changes }) => changes.includes('inserter'),
  },
  {
    ...{ message: 'integrity-weaker', severity: 'medium', confidence: 'firm' },
    is: ({ changes }) => changes.includes('integrity'),
  },
  {
    ...{ message: 'text-updated', severity: 'low', confidence: 'tentative' },
    is: (script) => script.changes.includes('text') && isUpdatedInPlace(script),
  },
  {
    ...{ message: 'text-changed', severity: 'medium', confidence: 'tentative' },
    is: ({ changes }) => changes.includes('text'),
  },
  {
    ...{ message: 'script-gone', severity: 'low', confidence: 'tentative' },
    is: ({ changes, approvedAt }) => changes.includes('gone') && approvedAt !== null,
  },
  {
    ...{ message: 'script-added', severity: 'low', confidence: 'certain' },
    is: ({ changes }) => changes.includes('new'),
  },
];

export default defineRule({
  severity: 'medium',
  only: 'payment-page',
  suspectsDamage: true,
  needs: ['documents', 'fields', 'forms', 'frames', 'scripts', 'metas', 'inventory'],
  guidelines: ['PCI-11.6.1', 'PCI-6.4.3', 'CCSG-V3'],
  mend: { by: ['store', 'builder'], effort: 'small' },
  text,
  check({ facts, report }) {
    const scripts = [...groupedBy(facts.inventory, ({ key }) => key).values()].flatMap(
      ([first]) => first ?? [],
    );
    const headers = facts.pageChanges ?? [];
    const isApproved = ({ approvedAt, changes }: InventoryFact) =>
      approvedAt !== null || changes.includes('new');
    if (headers.length === 0 && !scripts.some(isApproved)) return { unknown: 'nothing-approved' };
    const byKind = groupedBy(scripts, (script) => kindOf(script)?.message ?? '');
    for (const { message, severity, confidence } of KINDS) {
      for (const some of inFindings(byKind.get(message) ?? [], message)) {
        const values = { count: some.length, names: namesOf(some) };
        const evidence = scriptEvidence(some, facts, 20);
        report({ message, values, severity, confidence, evidence });
      }
    }
    for (const change of headers) report(headerReport(change, facts));
    return;
  },
});

function kindOf(script: InventoryFact) {
  return KINDS.find(({ is }) => is(script));
}

/** Their makers change these without asking the shop; approving them says that this is accepted. */
function isUpdatedInPlace(script: InventoryFact): boolean {
  const url = addressIn(script);
  return findVendorByUrl(url)?.selfUpdating === true || isPspHost(hostOf(url));
}

// What was put in, taken away or updated by its maker in one release is looked at together.
function inFindings(scripts: InventoryFact[], message: ScriptMessage): InventoryFact[][] {
  const together = ['script-added', 'script-gone', 'text-updated'].includes(message);
  if (scripts.length === 0) return [];
  return together || scripts.length > MOST ? [scripts] : scripts.map((script) => [script]);
}

function headerReport({ header, before, now }: PageChangeFact, facts: Facts) {
  const url = facts.documents?.[0]?.url ?? '';
  const evidence: Evidence[] = [
    { kind: 'header', name: header, value: now?.slice(0, 500) ?? null, url },
  ];
  return {
    message: headerMessage(before, now),
    values: { header, change: shown(header, before, now) },
    evidence,
    confidence: 'certain',
    severity: isLooser(header, before, now) ? 'medium' : 'low',
  } as const;
}

function headerMessage(before: string | null, now: string | null) {
  if (now === null) return 'header-gone';
  return before === null ? 'header-added' : 'header-changed';
}

/** `script-src + https://… − 'self'`: the parts that differ, the first few. */
function shown(header: string, before: string | null, now: string | null): string {
  const parts = headerChanges(header, before, now).map(({ directive, added, removed }) =>
    [directive, ...added.map((one) => `+ ${one}`), ...removed.map((one) => `− ${one}`)]
      .filter(Boolean)
      .join(' '),
  );
  return parts.join('; ').slice(0, 200);
}
