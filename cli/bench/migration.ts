import { type OldContents, oldProfile, openBlank, writeOldDatabase } from '../old-database.ts';
import { type Metric, metric } from './metric.ts';

const CONTENTS: OldContents = { version: 3, audits: 500, texts: 500, bytes: 100_000 };

/** A database of version 3 with 100 MB of audits and texts: how long the first opening by this version takes. */
export async function measureMigration(): Promise<Metric[]> {
  const profile = oldProfile();
  try {
    const before = await profile.open('nothing');
    const page = await openBlank(before, profile);
    await page.evaluate(writeOldDatabase, CONTENTS);
    await before.close();
    const browser = await profile.open('desk');
    const desk = await browser.newPage();
    await desk.evaluateOnNewDocument(noteOpenings);
    await desk.goto(`chrome-extension://${profile.extensionId}/desk.html?locale=ja#/data`);
    await desk.waitForFunction('openings.length > 0');
    const [first] = (await desk.evaluate('openings')) as { took: number; from: number }[];
    await browser.close();
    const note = `from version ${first?.from}; it only adds tables, whatever lies in the others`;
    const name = 'database of 100 MB brought to the newest shape';
    return [metric('database.migrated', name, first?.took ?? null, 'ms', null, note)];
  } finally {
    profile.remove();
  }
}

// In the desk, before its own script: how long each opening of a database takes, and from which version.
function noteOpenings(): void {
  const openings: { took: number; from: number | null }[] = [];
  Object.assign(globalThis, { openings });
  const open = IDBFactory.prototype.open;
  IDBFactory.prototype.open = function (...given) {
    const began = performance.now();
    let from: number | null = null;
    const request = open.apply(this, given);
    request.addEventListener('upgradeneeded', (event) => {
      from = event.oldVersion;
    });
    request.addEventListener('success', () =>
      openings.push({ took: performance.now() - began, from }),
    );
    return request;
  };
}
