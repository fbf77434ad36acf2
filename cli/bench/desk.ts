import type { Page } from 'playwright-core';
import type { Inventory } from '../../rules/_inventory/inventory.ts';
import type { ChromiumSession } from '../chromium.ts';
import { largeInventory } from './desk-inventory.ts';
import { typeKeys } from './desk-programme.ts';
import { type Metric, median, metric, spread } from './metric.ts';

const OPENINGS = 15;
const KEYS = 'bundle cdn-7 assets 3';

/** The desk over an inventory of 500 scripts and 200 visits: until it is painted, and until a key in the search field is. */
export async function measureDesk(session: ChromiumSession, store: string): Promise<Metric[]> {
  await session.ask('store.add', { origin: store });
  await session.screen.evaluate(writeInventory, largeInventory(store, 500, 200));
  const openings: Opening[] = [];
  for (let n = 0; n < OPENINGS; n++) openings.push(await openDesk(session, store));
  const keys = await typeIntoSearch(session, store);
  const shown = openings.map((opening) => opening.shown);
  const whole = openings.map((opening) => opening.whole);
  return [
    metric(
      'desk.shown',
      'desk of 500 scripts and 200 visits opened until its first rows are painted',
      median(shown),
      'ms',
      300,
      spread(shown),
    ),
    metric(
      'desk.whole',
      'until all of its rows are drawn',
      median(whole),
      'ms',
      null,
      spread(whole),
    ),
    metric(
      'desk.key',
      'a key in its search field until the rows it leaves are painted',
      median(keys),
      'ms',
      50,
      spread(keys),
    ),
  ];
}

/** Milliseconds since the page was asked for. */
interface Opening {
  shown: number;
  whole: number;
}

async function openDesk(session: ChromiumSession, store: string): Promise<Opening> {
  const desk = await session.context.newPage();
  try {
    await desk.addInitScript(noteRows);
    await desk.goto(addressOf(session, store));
    await wholeList(desk);
    return await desk.evaluate(() => {
      const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
      return { shown: at('rows-painted'), whole: at('rows-whole') };
    });
  } finally {
    await desk.close();
  }
}

const addressOf = ({ extensionId }: ChromiumSession, store: string): string =>
  `chrome-extension://${extensionId}/desk.html?locale=ja#/${store}/scripts`;

async function wholeList(desk: Page): Promise<void> {
  await desk.waitForFunction(() => performance.getEntriesByName('rows-whole').length > 0);
}

// In the desk, before its own script: marks the frame that painted the first rows, and the moment when all are there.
function noteRows(): void {
  let painted = false;
  const observer = new MutationObserver(() => {
    const list = document.querySelector('tbody[data-growing]');
    if (!list?.firstElementChild) return;
    if (!painted) {
      painted = true;
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => performance.mark('rows-painted');
      requestAnimationFrame(() => port2.postMessage(null));
    }
    if (list.getAttribute('data-growing') === 'no') {
      observer.disconnect();
      performance.mark('rows-whole');
    }
  });
  observer.observe(document, { childList: true, subtree: true, attributes: true });
}

/** From each key to the frame that painted what it left, in milliseconds. */
async function typeIntoSearch(session: ChromiumSession, store: string): Promise<number[]> {
  const desk = await session.context.newPage();
  try {
    await desk.addInitScript(noteRows);
    await desk.goto(addressOf(session, store));
    await wholeList(desk);
    await desk.locator('input[type=search]').focus();
    return await desk.evaluate(typeKeys, KEYS);
  } finally {
    await desk.close();
  }
}

/** Runs in a page of the extension's own: writes an inventory into its database, which the background has made. */
export function writeInventory({ rows, pages, visits, log }: Inventory): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('reji-tenken');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      const tx = db.transaction(
        ['inventory', 'inventoryPages', 'visits', 'inventoryLog'],
        'readwrite',
      );
      for (const row of rows) tx.objectStore('inventory').put(row);
      for (const page of pages) tx.objectStore('inventoryPages').put(page);
      for (const visit of visits) tx.objectStore('visits').add(visit);
      for (const entry of log) tx.objectStore('inventoryLog').add(entry);
      tx.onerror = () => reject(tx.error);
      tx.oncomplete = () => {
        db.close();
        resolve();
      };
    };
  });
}
