import type { Page } from 'playwright-core';
import type { ChromiumSession } from '../chromium.ts';
import { manyStores, storeAt, writeTables } from './desk-stores.ts';
import { type Metric, median, metric, spread } from './metric.ts';

const OPENINGS = 11;
const STORES = 50;
const SESSIONS = 12;
const FINDINGS = 200;
const KEYS = '見本の店 1';
/** Stores written at once: a message to the page of all of them would be some hundred megabytes. */
const AT_ONCE = 5;

/** The desk over 50 stores of 12 sessions of 200 findings: until it is painted, what it reads for it, and a key in its search. */
export async function measureProgramme(session: ChromiumSession): Promise<Metric[]> {
  await session.ask('store.list', {});
  await write(session);
  const many = `${STORES} stores of ${SESSIONS} sessions of ${FINDINGS} findings`;
  const metrics: Metric[] = [];
  for (const { id, name, path, ready } of VIEWS) {
    metrics.push(
      ...(await measureView(session, { id, path, ready, name: `${name} over ${many}` })),
    );
  }
  const keys = await typeIntoSearch(session);
  return [
    ...metrics,
    metric(
      'programme.key',
      `a key in the search over ${STORES} stores, until painted`,
      median(keys),
      'ms',
      50,
      spread(keys),
    ),
  ];
}

interface BenchView {
  id: string;
  name: string;
  path: string;
  /** What stands on the screen when the view is there. */
  ready: string;
}

async function measureView(session: ChromiumSession, view: BenchView): Promise<Metric[]> {
  const opened: Opening[] = [];
  const named = (value: number | null, note: string) =>
    metric(`${view.id}.shown`, `${view.name}, until painted`, value, 'ms', 400, note);
  for (let n = 0; n < OPENINGS; n++) {
    const opening = await open(session, view);
    if (!opening) return [named(null, `${view.ready} never came`)];
    opened.push(opening);
  }
  const shown = opened.map((one) => one.shown);
  const kilobytes = Math.round(median(opened.map((one) => one.bytes)) / 1000);
  const records = median(opened.map((one) => one.records));
  return [
    named(median(shown), spread(shown)),
    metric(
      `${view.id}.records`,
      'records it reads for that',
      records,
      '',
      null,
      `${kilobytes} kB as JSON`,
    ),
  ];
}

const VIEWS = [
  { id: 'programme', name: 'table of all stores', path: '', ready: 'tr[data-row]' },
  {
    ...{ id: 'follow-up', name: 'follow-up of a store' },
    ...{ path: `${storeAt(1)}/follow-up`, ready: '[data-finding]' },
  },
  {
    ...{ id: 'sessions', name: 'list of a store’s diagnoses' },
    ...{ path: `${storeAt(1)}/diagnosis`, ready: '[data-row]' },
  },
] as const satisfies readonly BenchView[];

async function write(session: ChromiumSession): Promise<void> {
  const all = manyStores(STORES, SESSIONS, FINDINGS);
  const { diagnoses, reports, ...bySession } = all;
  await session.screen.evaluate(writeTables, { diagnoses, reports });
  for (let at = 0; at < STORES; at += AT_ONCE) {
    const stores = new Set(Array.from({ length: AT_ONCE }, (_, n) => storeAt(at + n)));
    const ids = new Set(
      bySession.sessions.filter(({ store }) => stores.has(store)).map(({ id }) => id),
    );
    await session.screen.evaluate(writeTables, {
      sessions: bySession.sessions.filter(({ id }) => ids.has(id)),
      sessionPages: bySession.sessionPages.filter((one) => ids.has(one.session)),
      sessionFindings: bySession.sessionFindings.filter((one) => ids.has(one.session)),
    });
  }
}

interface Opening {
  /** Milliseconds since the page was asked for. */
  shown: number;
  /** Records that the page read until then, and their size as JSON. */
  records: number;
  bytes: number;
}

/** Null where the view did not come. */
async function open(session: ChromiumSession, { path, ready }: BenchView): Promise<Opening | null> {
  const desk = await session.context.newPage();
  try {
    await desk.addInitScript(countReads);
    await desk.addInitScript(noteReady, ready);
    await desk.goto(addressOf(session, path));
    if (!(await isReady(desk))) return null;
    return await desk.evaluate(() => {
      const { records, bytes } = (globalThis as unknown as { reads: Opening }).reads;
      const shown = performance.getEntriesByName('view-painted')[0]?.startTime ?? Number.NaN;
      return { shown, records, bytes };
    });
  } finally {
    await desk.close();
  }
}

const addressOf = ({ extensionId }: ChromiumSession, path: string): string =>
  `chrome-extension://${extensionId}/desk.html?locale=ja#/${path}`;

async function isReady(desk: Page): Promise<boolean> {
  const painted = () => performance.getEntriesByName('view-painted').length > 0;
  return desk.waitForFunction(painted, null, { timeout: 10_000 }).then(
    () => true,
    () => false,
  );
}

// In the desk, before its own script: counts what its database hands over. Sizes are worked out when it is asked for them.
function countReads(): void {
  const found: unknown[] = [];
  const reads = {
    get records() {
      return found.length;
    },
    get bytes() {
      return found.reduce<number>((sum, one) => sum + JSON.stringify(one).length, 0);
    },
  };
  Object.assign(globalThis, { reads });
  const note = (request: IDBRequest): IDBRequest => {
    request.addEventListener('success', () => {
      const { result } = request;
      if (result === undefined || result === null) return;
      if (Array.isArray(result)) found.push(...result);
      else found.push(result instanceof IDBCursorWithValue ? result.value : result);
    });
    return request;
  };
  for (const from of [IDBObjectStore.prototype, IDBIndex.prototype])
    for (const name of ['get', 'getAll', 'openCursor'] as const) {
      const asked = from[name] as (...given: unknown[]) => IDBRequest;
      Object.assign(from, {
        [name](this: IDBObjectStore & IDBIndex, ...given: unknown[]) {
          return note(asked.apply(this, given));
        },
      });
    }
}

// In the desk, before its own script: marks the frame that painted what the view is about.
function noteReady(ready: string): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector(ready)) return;
    observer.disconnect();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => performance.mark('view-painted');
    requestAnimationFrame(() => port2.postMessage(null));
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** From each key to the frame that painted what it left, in milliseconds. */
async function typeIntoSearch(session: ChromiumSession): Promise<number[]> {
  const desk = await session.context.newPage();
  try {
    await desk.goto(addressOf(session, ''));
    await desk.locator('tbody[data-growing=no]').waitFor();
    await desk.locator('input[type=search]').focus();
    return await desk.evaluate(typeKeys, KEYS);
  } finally {
    await desk.close();
  }
}

/** In the desk: types a text into the field that has the focus, key by key. */
export async function typeKeys(text: string): Promise<number[]> {
  const search = document.activeElement as HTMLInputElement;
  const painted = (): Promise<void> =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      requestAnimationFrame(() => port2.postMessage(null));
    });
  const took: number[] = [];
  for (let end = 1; end <= text.length; end++) {
    await painted();
    const began = performance.now();
    search.value = text.slice(0, end);
    search.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await painted();
    took.push(performance.now() - began);
  }
  return took;
}
