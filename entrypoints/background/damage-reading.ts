import type { Looked } from '../../rules/_diagnosis/damage-signs.ts';
import { sessionFindingsOf, sessionsOf } from './diagnosis-reading.ts';
import { isKnownRecord, rangeOf, withDatabase } from './history.ts';

/**
 * Every look at a store that is still kept: its audits, and its sessions, which are kept longer. One record at a time, for a store
 * may have thousands.
 */
export async function looksOf(store: string): Promise<Looked[]> {
  return [...(await auditsOf(store)), ...(await walksOf(store))];
}

async function auditsOf(store: string): Promise<Looked[]> {
  return withDatabase(async (db) => {
    const looks: Looked[] = [];
    const rows = db.transaction('audits').store.index('by-store').iterate(rangeOf(store));
    for await (const { value } of rows)
      if (isKnownRecord(value) && value.findings.length > 0)
        looks.push({ at: value.at, page: value.page, findings: value.findings });
    return looks;
  });
}

async function walksOf(store: string): Promise<Looked[]> {
  const looks: Looked[] = [];
  for (const { id, startedAt } of await sessionsOf(store)) {
    const kept = await sessionFindingsOf(id);
    for (const { found, pages } of kept?.findings ?? [])
      if (found) looks.push(...pages.map((page) => ({ at: startedAt, page, findings: [found] })));
  }
  return looks;
}
