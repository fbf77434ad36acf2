import { browser } from 'wxt/browser';
import type { Visit } from '../../rules/_inventory/inventory.ts';
import type { DocumentTexts } from '../script-texts/read.ts';
import type { AuditedPage } from './protocol.ts';
import { createTextReader, type TextReader } from './script-texts.ts';
import { walkIn } from './walks.ts';

/** The scripts of one load of a page while they are read, and afterwards as long as the page stands. */
export interface Load {
  loadedAt: number;
  reader: TextReader;
  /** The texts that only its documents have, as they were read last, by the browser's frame ids. */
  inPage: ReadonlyMap<number, DocumentTexts> | null;
  /** What was recorded last of this load. */
  visit: Visit | null;
  /** The last audit of both halves. */
  audited: AuditedPage | null;
}

/** The last audit of what its tab shows; of a page that was left since; or nobody waits for it any more. */
export type Standing = 'current' | 'left' | 'over';
type Work = (load: Load, standing: () => Standing) => Promise<void>;

interface Reading extends Load {
  store: string;
  controller: AbortController;
  /** The audit read for last; it alone may be filed. */
  turn: number;
  /** Null where nothing is under way. */
  work: Promise<void> | null;
  /** What was begun last, until it is done: held back, it is begun again. */
  unfinished: Work | null;
}

const readings = new Map<number, Reading>();

/** Of pages that were left in a walk through their shop: read to their end, as whoever walks does not wait for it. */
const left = new Set<Reading>();
const MAX_LEFT = 4;

/** How many ask for silence. */
let holds = 0;

/** An extension call now and then keeps a service worker awake while its own worker is at it. */
const AWAKE_MS = 20_000;

/**
 * Begins the second half of an audit, or lets it wait where readings are held. `work` is told by `standing` whether its audit
 * is the last one of this load still, and may fail: the first half's verdict stands then. What one audit of a load has read
 * serves the next.
 */
export function beginReading(
  tabId: number,
  of: { loadedAt: number; store: string },
  work: Work,
): void {
  const reading = sameLoad(tabId, of.loadedAt) ?? newReading(tabId, of);
  reading.unfinished = work;
  if (holds === 0) start(tabId, reading, work);
}

function start(tabId: number, reading: Reading, work: Work): void {
  const turn = ++reading.turn;
  const standing = (): Standing => {
    if (reading.turn !== turn) return 'over';
    if (readings.get(tabId) === reading) return 'current';
    return left.has(reading) ? 'left' : 'over';
  };
  reading.reader.renew();
  const awake = setInterval(() => void browser.runtime.getPlatformInfo(), AWAKE_MS);
  const done = work(reading, standing)
    .catch(() => undefined)
    .finally(() => {
      clearInterval(awake);
      if (reading.work === done) reading.work = null;
      if (standing() === 'current') reading.unfinished = null;
    });
  reading.work = done;
}

/**
 * For a time in which the background asks nobody for anything: what is under way is called off, what begins waits. All tabs,
 * as a sealed tab holds our own requests back with its own. What it returns ends it; what was held is read then.
 */
export function holdReadings(): () => void {
  holds++;
  for (const reading of readings.values()) callOff(reading);
  for (const reading of left) callOff(reading);
  left.clear();
  let held = true;
  return () => {
    if (!held) return;
    held = false;
    if (--holds > 0) return;
    for (const [tabId, reading] of readings) {
      if (reading.unfinished) start(tabId, reading, reading.unfinished);
    }
  };
}

function callOff(reading: Reading): void {
  reading.turn++;
  reading.controller.abort();
  reading.controller = new AbortController();
  reading.work = null;
}

export function isReading(tabId: number): boolean {
  return Boolean(readings.get(tabId)?.unfinished);
}

/** A page that changes all the time gives occasion to one audit after the other; so many are waited for. */
const MAX_WAITS = 20;

/** Resolves when nothing is read for a tab any more or for now, or `first` or a later audit of its load is whole. */
export async function readingDone(tabId: number, first?: AuditedPage): Promise<void> {
  for (let waits = 0; waits < MAX_WAITS; waits++) {
    const work = readings.get(tabId)?.work;
    if (!work || (first && wholeOf(tabId, first))) return;
    await work;
  }
}

/** What became of an audit, or of a later one of the same load, once its scripts were read; null where they were not. */
export function wholeOf(tabId: number, first: AuditedPage): AuditedPage | null {
  const reading = readings.get(tabId);
  const audited = reading?.loadedAt === first.loadedAt ? reading.audited : null;
  return audited && audited.record.at >= first.record.at ? audited : null;
}

/**
 * The tab is gone, or shows another page, of the load that is named. What is under way of the page before it goes on where
 * somebody walks through its shop.
 */
export function leaveReading(tabId: number, loadedAt: number | null): void {
  const reading = readings.get(tabId);
  if (!reading?.work || reading.loadedAt === loadedAt) {
    cancelReading(tabId);
    return;
  }
  readings.delete(tabId);
  left.add(reading);
  const end = (): void => {
    if (left.delete(reading)) reading.controller.abort();
  };
  void reading.work.then(end);
  void walkIn(reading.store).then((walk) => !walk && end(), end);
  const [oldest] = left;
  if (oldest && left.size > MAX_LEFT) {
    left.delete(oldest);
    callOff(oldest);
  }
}

/** What a tab is judged by changes otherwise. */
export function cancelReading(tabId: number): void {
  readings.get(tabId)?.controller.abort();
  readings.delete(tabId);
}

/** Hosts were granted: the next audit of each page asks for the texts that it could not have. */
export function retryReadings(): void {
  for (const { reader } of readings.values()) reader.retry();
}

function sameLoad(tabId: number, loadedAt: number): Reading | null {
  const known = readings.get(tabId);
  if (known?.loadedAt === loadedAt) return known;
  leaveReading(tabId, loadedAt);
  return null;
}

function newReading(
  tabId: number,
  { loadedAt, store }: { loadedAt: number; store: string },
): Reading {
  const reading: Reading = {
    ...{ loadedAt, store, inPage: null },
    reader: createTextReader(store, () => reading.controller.signal),
    visit: null,
    audited: null,
    controller: new AbortController(),
    turn: 0,
    work: null,
    unfinished: null,
  };
  readings.set(tabId, reading);
  return reading;
}
