import { browser } from 'wxt/browser';
import { hostOf } from '../../rules/_core/url.ts';
import type { SessionRow } from '../../rules/_diagnosis/diagnosis.ts';
import { missingSteps } from '../../rules/_diagnosis/session-page.ts';
import type { WalkStatus } from './protocol.ts';

/**
 * The walks under way, by the shop's host: a shop under http and https is one shop that is walked through. In session storage,
 * so that an audit knows without the database whether anybody walks there, and a stopped background finds it again.
 */
export interface Walk
  extends Pick<
    SessionRow,
    'id' | 'store' | 'tabId' | 'startedAt' | 'endedAt' | 'shots' | 'pages' | 'steps'
  > {
  /** Time of the last audit that was taken in (ISO 8601); '' before the first. */
  lastAt: string;
  /** What the browser called it when the last audit could not be taken in (no room, no database); '' where it could. */
  trouble: string;
}

type Walks = Record<string, Walk>;

/** Where in session storage they lie: screens that follow a walk listen to it. */
export const WALKS = 'walks';

// One change after the other: two tabs may be at it.
let changes: Promise<unknown> = Promise.resolve();

/** All of them; null where nobody has looked since the browser was started. */
export async function readWalks(): Promise<Walks | null> {
  const stored = await browser.storage.session.get(WALKS);
  return (stored[WALKS] as Walks | undefined) ?? null;
}

/** The walk in a store; also one that was just ended, whose last audits may still be on their way. */
export async function walkIn(store: string): Promise<Walk | null> {
  return (await readWalks())?.[hostOf(store)] ?? null;
}

/** What a screen is told of the walk in a store; null where nobody walks there, or not any more. */
export function walkStatus(walks: Walks | null, store: string | null): WalkStatus | null {
  const walk = store === null ? undefined : walks?.[hostOf(store)];
  if (!walk || walk.endedAt !== null) return null;
  const { id, pages, shots, trouble } = walk;
  return { id, store: walk.store, pages, missing: missingSteps(walk.steps), shots, trouble };
}

/** Notes how a session stands now, and that an audit of that time was taken in. */
export function noteWalk(row: SessionRow, lastAt = ''): Promise<void> {
  const { id, store, tabId, startedAt, endedAt, shots, pages, steps } = row;
  const walk: Walk = {
    id,
    store,
    tabId,
    startedAt,
    endedAt,
    shots,
    pages,
    steps,
    lastAt,
    trouble: '',
  };
  return changeWalks((walks) => {
    const known = walks[hostOf(store)];
    // One that was begun meanwhile is the one that audits are taken into; times do not tell, clocks are set back.
    if (known && known.id !== id && known.endedAt === null) return walks;
    const ended = endedAt ?? (known?.id === id ? known.endedAt : null);
    const latest = known?.id === id && known.lastAt > lastAt ? known.lastAt : lastAt;
    return { ...walks, [hostOf(store)]: { ...walk, endedAt: ended, lastAt: latest } };
  });
}

/** Notes that an audit could not be taken in: whoever walks is told. */
export function noteTrouble(store: string, trouble: string): Promise<void> {
  return changeWalks((walks) => {
    const known = walks[hostOf(store)];
    return known ? { ...walks, [hostOf(store)]: { ...known, trouble } } : walks;
  });
}

export function forgetWalk(session: string): Promise<void> {
  return changeWalks((walks) =>
    Object.fromEntries(Object.entries(walks).filter(([, { id }]) => id !== session)),
  );
}

/** Says which walks there are, when the browser was started anew. */
export function beginWalks(): Promise<void> {
  return changeWalks((walks) => walks);
}

function changeWalks(change: (walks: Walks) => Walks): Promise<void> {
  const done = changes.then(async () => {
    await browser.storage.session.set({ [WALKS]: change((await readWalks()) ?? {}) });
  });
  changes = done.catch(() => undefined);
  return done;
}
