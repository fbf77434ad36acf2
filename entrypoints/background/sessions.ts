import { browser } from 'wxt/browser';
import { hostOf } from '../../rules/_core/url.ts';
import { SEVERITIES, type Severity } from '../../rules/_core/verdict.ts';
import type { SessionRow } from '../../rules/_diagnosis/diagnosis.ts';
import { LONGEST_MS } from '../../rules/_diagnosis/session-time.ts';
import { patternOf } from './auditable.ts';
import { auditTab } from './audits.ts';
import { enrolledStores } from './enrolment.ts';
import { rangeOf, withDatabase } from './history.ts';
import type { RequestHandlers } from './messages.ts';
import type { Payload } from './protocol.ts';
import { allowShots } from './session-shots.ts';
import { dropSession, keepEnd, keepOutside, keepPageStep, keepStart } from './session-store.ts';
import { loadShown } from './shown-load.ts';
import { tabAuditWithFacts } from './tab-state.ts';
import { endIfOver, takeIn, takenIn, takeUpWalks } from './taking-in.ts';
import { beginWalks, forgetWalk, noteWalk, readWalks, walkIn } from './walks.ts';

/** Walks through a shop: begun and ended by a person. What is seen meanwhile `taking-in.ts` takes in. */
export const sessionHandlers = {
  'session.start': startSession,
  'session.stop': ({ store }) => stopSession(store),
  'session.current': ({ store }) => currentSession(store),
  'session.remove': async ({ session }) => {
    await dropSession(session);
    // What is being taken in at this moment notes the walk once more.
    await takenIn();
    await forgetWalk(session);
    return null;
  },
  'session.step': ({ session, page, step }) => keepPageStep(session, page, step),
  'session.attach': ({ session, file, tool, findings }) =>
    keepOutside(session, file, { tool, findings }),
  'session.detach': ({ session, file }) => keepOutside(session, file, null),
  'session.shoot': async ({ tabId }) => {
    await allowShots(tabId);
    await takeInShown(tabId);
    return null;
  },
} satisfies Partial<RequestHandlers>;

const NO_COUNTS = Object.fromEntries(SEVERITIES.map((one) => [one, 0])) as Record<Severity, number>;

/** Begins a walk; one that is under way in the store is ended first. What is on the screen of it is its first page. */
async function startSession({
  store,
  tabId,
  shots,
}: Payload<'session.start'>): Promise<SessionRow> {
  const walk = await walkIn(store);
  for (const under of new Set([store, walk?.store ?? store])) await stopSession(under);
  const session: SessionRow = {
    id: crypto.randomUUID(),
    store,
    startedAt: new Date().toISOString(),
    endedAt: null,
    tabId,
    shots,
    counts: NO_COUNTS,
    pages: 0,
    steps: [],
    outside: [],
    platform: null,
    factsVersion: 0,
  };
  await keepStart(session);
  await noteWalk(session);
  await browser.alarms.create(alarmOf(store), { when: Date.now() + LONGEST_MS });
  void auditShown(store).catch(() => undefined);
  return session;
}

/** Pages of the store that lie open in front. */
async function auditShown(store: string): Promise<void> {
  const url = ['http', 'https'].map((scheme) => patternOf(`${scheme}://${hostOf(store)}`));
  for (const { id } of await browser.tabs.query({ url, active: true })) {
    if (id !== undefined) await takeInShown(id);
  }
}

/** Takes in what a tab shows: its last audit, where that is still of it. */
async function takeInShown(tabId: number): Promise<void> {
  const known = await tabAuditWithFacts(tabId);
  if (known && known.loadedAt === (await loadShown(tabId))) takeIn(tabId, known);
  else await auditTab(tabId);
}

async function stopSession(store: string): Promise<SessionRow | null> {
  const session = await currentSession(store);
  if (!session) return forgetGone(store);
  await takenIn();
  const ended = await keepEnd(session.id, new Date().toISOString());
  if (ended) await noteWalk(ended);
  return ended;
}

/** A walk whose session was deleted meanwhile, with its store say, is over as well. */
async function forgetGone(store: string): Promise<null> {
  const walk = await walkIn(store);
  if (walk?.store === store && walk.endedAt === null) await forgetWalk(walk.id);
  return null;
}

/** The walk under way in a store; null where there is none. */
export async function currentSession(store: string): Promise<SessionRow | null> {
  const rows = await withDatabase((db) =>
    db.getAllFromIndex('sessions', 'by-store', rangeOf(store)),
  );
  // Not the last in order: a clock that was set back begins walks before those of yesterday.
  const open = rows.find(({ endedAt }) => endedAt === null);
  if (!open) return null;
  const row = await endIfOver(open);
  return row.endedAt === null ? row : null;
}

const ALARM = 'session-over ';
const alarmOf = (store: string): string => `${ALARM}${store}`;

/** To be called once, when the background starts. */
export function watchSessions(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name.startsWith(ALARM)) void endOverdue().catch(() => undefined);
  });
  void begin().catch(() => undefined);
}

async function begin(): Promise<void> {
  if ((await readWalks()) === null) await restoreWalks();
  await takeUpWalks();
}

/** The browser was started anew: sessions that nobody stopped go on, or are over by now. */
async function restoreWalks(): Promise<void> {
  await beginWalks();
  await endOverdue();
}

async function endOverdue(): Promise<void> {
  for (const store of Object.keys(await enrolledStores())) {
    const row = await currentSession(store);
    if (!row) continue;
    await noteWalk(row);
    const when = Math.max(Date.parse(row.startedAt) + LONGEST_MS, Date.now() + 60_000);
    await browser.alarms.create(alarmOf(store), { when });
  }
}
