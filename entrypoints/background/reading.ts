import { browser } from 'wxt/browser';
import type { Visit } from '../../rules/_inventory/inventory.ts';
import type { AuditedPage } from './protocol.ts';
import { createTextReader, type TextReader } from './script-texts.ts';

/** The scripts of one load of a page while they are read, and afterwards as long as the page stands. */
export interface Load {
  loadedAt: number;
  reader: TextReader;
  /** What was recorded last of this load. */
  visit: Visit | null;
  /** The last audit of both halves. */
  audited: AuditedPage | null;
}

interface Reading extends Load {
  controller: AbortController;
  /** The audit read for last; it alone may be filed. */
  turn: number;
  /** Null where nothing is under way. */
  work: Promise<void> | null;
}

const readings = new Map<number, Reading>();

/** An extension call now and then keeps a service worker awake while its own worker is at it. */
const AWAKE_MS = 20_000;

/**
 * Begins the second half of an audit. `work` is told by `isCurrent` whether its audit is the last one of this load still, and
 * may fail: the first half's verdict stands then. What one audit of a load has read serves the next.
 */
export function beginReading(
  tabId: number,
  of: { loadedAt: number; store: string },
  work: (load: Load, isCurrent: () => boolean) => Promise<void>,
): void {
  const reading = sameLoad(tabId, of.loadedAt) ?? newReading(tabId, of);
  const turn = ++reading.turn;
  const isCurrent = (): boolean =>
    readings.get(tabId) === reading && reading.turn === turn && !reading.controller.signal.aborted;
  const awake = setInterval(() => void browser.runtime.getPlatformInfo(), AWAKE_MS);
  const done = work(reading, isCurrent)
    .catch(() => undefined)
    .finally(() => {
      clearInterval(awake);
      if (reading.work === done) reading.work = null;
    });
  reading.work = done;
}

export function isReading(tabId: number): boolean {
  return Boolean(readings.get(tabId)?.work);
}

/** A page that changes all the time gives occasion to one audit after the other; so many are waited for. */
const MAX_WAITS = 20;

/** Resolves when nothing is read for a tab any more, or `first` or a later audit of its load is whole. */
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

/** The tab is gone, shows another page, or what it is judged by changes otherwise. */
export function cancelReading(tabId: number): void {
  readings.get(tabId)?.controller.abort();
  readings.delete(tabId);
}

/** For a moment in which none of our requests gets through. */
export function cancelReadings(): void {
  for (const tabId of [...readings.keys()]) cancelReading(tabId);
}

/** Hosts were granted: the next audit of each page asks for the texts that it could not have. */
export function retryReadings(): void {
  for (const { reader } of readings.values()) reader.retry();
}

function sameLoad(tabId: number, loadedAt: number): Reading | null {
  const known = readings.get(tabId);
  if (known?.loadedAt === loadedAt) return known;
  cancelReading(tabId);
  return null;
}

function newReading(
  tabId: number,
  { loadedAt, store }: { loadedAt: number; store: string },
): Reading {
  const controller = new AbortController();
  const reading: Reading = {
    loadedAt,
    reader: createTextReader(store, controller.signal),
    visit: null,
    audited: null,
    controller,
    turn: 0,
    work: null,
  };
  readings.set(tabId, reading);
  return reading;
}
