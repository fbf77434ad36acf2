import { SEVERITIES, type Severity } from '../../rules/_core/verdict.ts';
import type { SessionRow } from '../../rules/_diagnosis/diagnosis.ts';
import { rangeOf, withDatabase } from './history.ts';
import type { RequestHandlers } from './messages.ts';
import type { Payload } from './protocol.ts';

/** Walks through a shop: begun and ended by a person, each in one transaction. */
export const sessionHandlers = {
  'session.start': startSession,
  'session.stop': ({ store }) => stopSession(store),
  'session.current': ({ store }) => currentSession(store),
  'session.remove': async ({ session }) => {
    await removeSession(session);
    return null;
  },
} satisfies Partial<RequestHandlers>;

const NO_COUNTS = Object.fromEntries(SEVERITIES.map((one) => [one, 0])) as Record<Severity, number>;

/** Begins a walk; one that is under way in the store is ended first. */
async function startSession({
  store,
  tabId,
  shots,
}: Payload<'session.start'>): Promise<SessionRow> {
  await stopSession(store);
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
  await withDatabase((db) => db.put('sessions', session));
  return session;
}

async function stopSession(store: string): Promise<SessionRow | null> {
  const session = await currentSession(store);
  if (!session) return null;
  const ended = { ...session, endedAt: new Date().toISOString() };
  await withDatabase((db) => db.put('sessions', ended));
  return ended;
}

/** The walk under way in a store; null where there is none. */
export async function currentSession(store: string): Promise<SessionRow | null> {
  const cursor = await withDatabase(async (db) => {
    const newest = await db
      .transaction('sessions')
      .store.index('by-store')
      .openCursor(rangeOf(store), 'prev');
    return newest?.value;
  });
  return cursor && cursor.endedAt === null ? cursor : null;
}

async function removeSession(session: string): Promise<void> {
  await withDatabase(async (db) => {
    const tx = db.transaction(
      ['sessions', 'sessionPages', 'sessionFindings', 'sessionShots'],
      'readwrite',
    );
    await tx.objectStore('sessions').delete(session);
    await tx.objectStore('sessionFindings').delete(session);
    await tx.objectStore('sessionPages').delete(rangeOf(session));
    await tx.objectStore('sessionShots').delete(rangeOf(session));
    await tx.done;
  });
}
