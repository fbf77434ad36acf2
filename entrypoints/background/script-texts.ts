import { browser } from 'wxt/browser';
import { exactAddress, type PageScript } from '../../rules/_core/page-scripts.ts';
import type { TextState } from '../../rules/_core/script-facts.ts';
import { hostOf } from '../../rules/_core/url.ts';
import type { DocumentTexts } from '../script-texts/read.ts';
import { decodeDataUrl } from './data-url.ts';
import { type Fetched, fetchText, hashOf } from './fetch-text.ts';
import { knownAddress, rememberAddress } from './known-addresses.ts';

/** Requests at one moment. */
const AT_ONCE = 6;
/** Scripts that are asked for, and characters kept, for one load of a page. */
const MAX_ASKED = 300;
const MAX_CHARACTERS = 40_000_000;
/** Milliseconds in which to begin asking, for one audit. */
const ASKING_MS = 30_000;

/** What is known of a script's text. */
export interface ReadText {
  state: TextState;
  text: string | null;
  hash: string | null;
  varying: boolean;
}

const unread = (state: TextState): ReadText => ({ state, text: null, hash: null, varying: false });

/** Reads the texts of one load of a page. What was asked for once is not asked for again by a later audit of the same load. */
export interface TextReader {
  read: (script: PageScript, page: TextSource) => Promise<ReadText>;
  /** Another audit of the load begins: it has its own time for asking. */
  renew: () => void;
  /** What was not available is asked for again: a host may have been granted meanwhile. */
  retry: () => void;
}

/** The document that a script stands in. */
export interface TextSource {
  /** Null where the document could not be entered again. */
  texts: DocumentTexts | null;
  /** Address, of which scheme and host count. */
  url: string;
  charset: string;
}

/**
 * `store`: whose page it is, for remembering what a text was. `signalNow` is asked at each call; what its signal calls off
 * rejects, and is asked for again by the next call.
 */
export function createTextReader(store: string, signalNow: () => AbortSignal): TextReader {
  const asked = new Map<string, Promise<ReadText>>();
  const missing = new Set<string>();
  let until = Date.now() + ASKING_MS;
  const inLine = atMost(AT_ONCE);
  let room = MAX_CHARACTERS;

  const ask = async (url: string, charset: string, signal: AbortSignal): Promise<ReadText> => {
    if (Date.now() > until) return unread('not-available');
    const { text, ...read } = await fetchTwice({ store, url, charset, signal });
    room -= text?.length ?? 0;
    return room < 0 ? unread('too-large') : { ...read, text };
  };
  const readExternal = (url: string, charset: string): Promise<ReadText> => {
    const known = asked.get(url);
    if (known) return known;
    if (asked.size >= MAX_ASKED) return Promise.resolve(unread('not-available'));
    const signal = signalNow();
    const reading = inLine(() => ask(url, charset, signal));
    asked.set(url, reading);
    void reading.then(
      ({ state }) => state === 'not-available' && missing.add(url),
      () => asked.get(url) === reading && asked.delete(url),
    );
    return reading;
  };

  return {
    renew: () => {
      until = Date.now() + ASKING_MS;
    },
    retry: () => {
      for (const url of missing) asked.delete(url);
      missing.clear();
    },
    read: async (script, { texts, url, charset }) => {
      if (script.kind === 'evaluated' || script.url.startsWith('blob:')) return unread('evaluated');
      if (script.kind === 'inline') return readInline(script, texts);
      if (script.url.startsWith('data:')) return readData(script, texts);
      const exact = exactAddress(script.url, texts?.loaded ?? []);
      if (exact === null || !mayAsk(exact, url)) return unread('not-available');
      return readExternal(exact, charset);
    },
  };
}

/**
 * Nothing is asked for over http but what the shop's own host served a page over http: everything else would be a request that
 * anybody on the way can answer. Firefox makes https of it, which the page did not ask for.
 */
export function mayAsk(url: string, page: string): boolean {
  if (url.startsWith('https:')) return true;
  return !import.meta.env.FIREFOX && page.startsWith('http:') && hostOf(url) === hostOf(page);
}

async function readInline(script: PageScript, page: DocumentTexts | null): Promise<ReadText> {
  const text = page?.texts[script.index ?? -1] ?? null;
  const length = script.element?.length ?? -1;
  if (text === null) return unread(page && page.cut > 0 ? 'too-large' : 'not-available');
  // Another script stands at this place by now.
  if (text.length !== length) return unread('not-available');
  return { state: 'read', text, hash: await hashOf(text), varying: false };
}

async function readData(script: PageScript, page: DocumentTexts | null): Promise<ReadText> {
  const text = decodeDataUrl(page?.texts[script.index ?? -1] ?? '');
  if (text === null) return unread('not-available');
  return { state: 'read', text, hash: await hashOf(text), varying: false };
}

interface Wanted {
  store: string;
  url: string;
  charset: string;
  signal: AbortSignal;
}

/**
 * A text that is not known yet, or is another than it was, is asked for twice more at once and past every cache: then it is
 * either a new text, or one that varies.
 */
async function fetchTwice(wanted: Wanted): Promise<ReadText> {
  const { store, url } = wanted;
  const first = await fetchText({ ...wanted, cache: 'default' });
  if (first.state !== 'read') return unread(first.state);
  const known = await knownAddress(store, url);
  if (known?.hash === first.hash) return asRead(first, known.varying);
  const second = await fetchText({ ...wanted, cache: 'no-store' });
  if (second.state !== 'read' || second.hash === first.hash) {
    await rememberAddress({ store, url, hash: first.hash, varying: false });
    return asRead(first, false);
  }
  // The first may have come from the browser's cache.
  const third = await fetchText({ ...wanted, cache: 'no-store' });
  const varying = third.state === 'read' && third.hash !== second.hash;
  await rememberAddress({ store, url, hash: second.hash, varying });
  return asRead(second, varying);
}

function asRead({ text, hash }: Extract<Fetched, { state: 'read' }>, varying: boolean): ReadText {
  return { state: 'read', text, hash, varying };
}

function atMost(count: number): <T>(work: () => Promise<T>) => Promise<T> {
  let free = count;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free++;
    }
  };
}

/** How long a tab's documents may take to hand their texts over, in milliseconds. */
const PAGE_MS = 8000;

/** The texts that only the documents of a tab have, by the browser's frame ids; empty where they do not answer in time. */
export async function textsInPage(tabId: number): Promise<Map<number, DocumentTexts>> {
  const answers = browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    files: ['/script-texts.js'],
    injectImmediately: true,
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<[]>((resolve) => {
    timer = setTimeout(resolve, PAGE_MS, []);
  });
  const results = await Promise.race([answers, late]).finally(() => clearTimeout(timer));
  return new Map(
    results.flatMap(({ frameId, result }) =>
      typeof result === 'string' ? [[frameId, JSON.parse(result) as DocumentTexts] as const] : [],
    ),
  );
}
