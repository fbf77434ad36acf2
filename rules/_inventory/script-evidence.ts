import { elementEvidence } from '../_core/evidence.ts';
import type { Facts } from '../_core/facts.ts';
import type { InventoryFact } from '../_core/script-facts.ts';
import type { Evidence } from '../_core/verdict.ts';
import { elementOf } from './sightings.ts';

/** Scripts of the inventory as evidence: their elements where they have any, else their addresses. A few only. */
export function scriptEvidence(rows: readonly InventoryFact[], facts: Facts, most = 5): Evidence[] {
  return rows.slice(0, most).flatMap((row): Evidence[] => {
    const element = elementOf(row, facts);
    if (element) return elementEvidence([element]);
    const url = addressIn(row);
    return url === '' ? [] : [{ kind: 'url', role: 'script', url }];
  });
}

/** The address that a script's identity holds; '' for inline ones. */
export function addressIn({ key }: Pick<InventoryFact, 'key'>): string {
  return /^(?:external|worker|evaluated) (https?:\S+)/.exec(key)?.[1] ?? '';
}

/** Names of scripts in one line, the first few. */
export function namesOf(rows: readonly Pick<InventoryFact, 'name'>[], most = 5): string {
  const names = [...new Set(rows.map(({ name }) => name))];
  return names.length > most ? `${names.slice(0, most).join(', ')} …` : names.join(', ');
}
