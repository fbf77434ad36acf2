import { browser } from 'wxt/browser';
import { PROFILE_BOUNDS, type ScriptProfile } from '../../rules/_profile/profile.ts';
import { createProfilerHost, type ProfilerHost } from '../profiler/host.ts';

let host: ProfilerHost | null = null;

/** Has a text profiled by a worker; null where that took too long or the worker fell over. Messages go on meanwhile. */
export function profileInWorker(text: string): Promise<ScriptProfile | null> {
  host ??= import.meta.env.FIREFOX
    ? createProfilerHost(() => new Worker(browser.runtime.getURL('/profiler.js')))
    : { profile: inTurn(askOffscreen) };
  return host.profile(text);
}

function inTurn<A, T>(work: (given: A) => Promise<T>): (given: A) => Promise<T> {
  let turn: Promise<unknown> = Promise.resolve();
  return (given) => {
    const done = turn.then(() => work(given));
    turn = done.catch(() => undefined);
    return done;
  };
}

/** Milliseconds within which the document must say that it has begun, and how often another one is tried. */
const BEGIN_MS = 2000;
const TRIES = 3;

async function askOffscreen(text: string): Promise<ScriptProfile | null> {
  for (let tries = 0; tries < TRIES; tries++) {
    const document = await offscreenDocument();
    const answer = document && (await answerOf(document, text));
    if (answer) return answer.profile;
  }
  throw new Error('no worker');
}

/** A document of ours as the service worker sees it; the DOM's types know of none. */
interface Client {
  url: string;
  postMessage: (message: unknown, transfer: Transferable[]) => void;
}
interface Clients {
  matchAll: (options: { includeUncontrolled: boolean }) => Promise<Client[]>;
}

const PAGE = '/offscreen.html';

async function offscreenDocument(): Promise<Client | null> {
  const known = await findDocument();
  if (known) return known;
  await browser.offscreen
    .createDocument({
      url: PAGE,
      reasons: ['WORKERS' as never],
      justification: 'Reads the texts of a payment page’s scripts in a worker.',
    })
    // There can be one only; that it is there already is what was wanted.
    .catch(() => undefined);
  return findDocument();
}

async function findDocument(): Promise<Client | null> {
  const { clients } = globalThis as unknown as { clients: Clients };
  const all = await clients.matchAll({ includeUncontrolled: true });
  return all.find(({ url }) => url === browser.runtime.getURL(PAGE)) ?? null;
}

/** Null where the document never began. */
function answerOf(
  document: Client,
  text: string,
): Promise<{ profile: ScriptProfile | null } | null> {
  const { port1, port2 } = new MessageChannel();
  return new Promise<{ profile: ScriptProfile | null } | null>((resolve) => {
    let limit = setTimeout(resolve, BEGIN_MS, null);
    port1.onmessage = ({ data }: MessageEvent<'begun' | ScriptProfile | null>) => {
      clearTimeout(limit);
      // It stops the worker itself; that it never answers again is the browser's doing.
      if (data === 'begun') limit = setTimeout(resolve, PROFILE_BOUNDS.ms * 2, { profile: null });
      else resolve({ profile: data });
    };
    document.postMessage({ profile: text }, [port2]);
  }).finally(() => port1.close());
}
