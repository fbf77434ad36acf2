import { type Browser, browser } from 'wxt/browser';
import type { DocumentSnapshot, Facts } from '../../rules/_core/facts.ts';
import { type FrameSnapshot, mergeSnapshots } from '../../rules/_core/merge.ts';
import { type SubmissionTestimony, submissionOf } from '../../rules/_core/testimony.ts';
import { shapeUrl } from '../../rules/_core/url.ts';
import { notAuditable, reasonOfError, storeOf } from './auditable.ts';
import { showBadge } from './badge.ts';
import { cookiesOf } from './cookies.ts';
import { declaredPlatformOf } from './declared-platforms.ts';
import { runsUnderWay } from './dry-run-state.ts';
import { hasPermission } from './enrolment.ts';
import { keepAudit, replaceAudit } from './history.ts';
import { judge, type ShownPage } from './judge.ts';
import { launchFactsOf } from './launch-profiles.ts';
import type { NoticeSource } from './messages.ts';
import type { AuditedPage, NotAuditable } from './protocol.ts';
import { beginReading, isReading, leaveReading, readingDone, wholeOf } from './reading.ts';
import { headersOf } from './response-headers.ts';
import { judgeScripts } from './second-half.ts';
import { loadShown } from './shown-load.ts';
import {
  dryRunsOf,
  endReadingOf,
  keepTabAudit,
  stillReading,
  tabAuditWithFacts,
} from './tab-state.ts';
import { takeIn } from './taking-in.ts';

type Outcome = { ok: true; audited: AuditedPage } | { ok: false; reason: NotAuditable };

// An audit that is under way serves everybody who asks for it meanwhile.
const running = new Map<number, Promise<Outcome>>();

/**
 * Audits what a tab shows: collects, judges, files, shows the badge. Of a payment page this is the first half; its scripts'
 * texts are read afterwards, and their verdict takes this one's place. Never throws.
 */
export function auditTab(tabId: number): Promise<Outcome> {
  const begun = running.get(tabId);
  if (begun) return begun;
  const audit = runAudit(tabId)
    .catch((error): Outcome => ({ ok: false, reason: reasonOfError(error) }))
    .finally(() => running.delete(tabId));
  running.set(tabId, audit);
  return audit;
}

/** True while an audit of a tab is under way, whoever began it. */
export function isAuditing(tabId: number): boolean {
  return running.has(tabId);
}

/**
 * Audits what a tab shows at this moment. An audit that is under way may have read the page before it changed, or the page
 * before this one: it is waited for, and another one begun. Never throws.
 */
export async function auditNow(tabId: number): Promise<Outcome> {
  await running.get(tabId);
  return auditTab(tabId);
}

/** The same with both halves. */
export async function auditWholly(tabId: number): Promise<Outcome> {
  const outcome = await auditNow(tabId);
  if (!outcome.ok) return outcome;
  await readingDone(tabId, outcome.audited);
  return { ok: true, audited: wholeOf(tabId, outcome.audited) ?? outcome.audited };
}

async function runAudit(tabId: number): Promise<Outcome> {
  const tab = await browser.tabs.get(tabId);
  const refused = notAuditable(tab.url);
  if (refused) return { ok: false, reason: refused };
  const began = performance.now();
  const frames = await snapshotFrames(tabId);
  const top = frames.find(({ frameId }) => frameId === 0);
  if (!top) return { ok: false, reason: 'no-page' };
  const document = top.snapshot.documents?.[0];
  if (document?.contentType === 'application/pdf') return { ok: false, reason: 'pdf' };
  const url = tab.url ?? document?.url;
  if (url === undefined) return { ok: false, reason: 'no-page' };
  const facts = await addBrowserTestimony(tabId, url, frames, top.snapshot);
  const collected = performance.now() - began;
  const shown: ShownPage = {
    url,
    title: document?.title ?? '',
    frameIds: [0, ...frames.map(({ frameId }) => frameId).filter((id) => id !== 0)],
    loadedAt: top.snapshot.loadedAt,
  };
  const audited = judge(facts, shown, { ...top.snapshot.timings, collect: collected });
  return { ok: true, audited: await fileFirstHalf(tabId, audited) };
}

/** Whatever hangs: after so many milliseconds a page's scripts count as not read. */
const READING_MS = 120_000;

async function fileFirstHalf(tabId: number, audited: AuditedPage): Promise<AuditedPage> {
  const { store, payment } = audited.record;
  const reading = payment.isPaymentPage && store !== '' && audited.facts.scripts !== undefined;
  const first = await file(tabId, { ...audited, reading });
  if (!reading) leaveReading(tabId, first.loadedAt);
  else {
    beginReading(tabId, { loadedAt: first.loadedAt, store }, async (load, standing) => {
      // One that a stopped background left: its seal holds our requests back, and they are made when it ends.
      if ((await runsUnderWay()).length > 0) return;
      const judged = judgeScripts(tabId, first, load, standing).catch(() => null);
      const again = await withinTime(READING_MS, judged);
      const stands = standing();
      if (stands === 'over') return;
      if (again && (stands === 'left' || !again.isShown)) await fileLate(tabId, again.audited);
      else if (again) load.audited = await fileSecondHalf(tabId, again.audited);
      else if (stands === 'current') await endReadingOf(tabId);
    });
  }
  return first;
}

/** A reading that a stopped background, or its dry run, left undone is taken up again, where its page is shown still. */
export async function resumeReadings(): Promise<void> {
  for (const { tabId, loadedAt } of await stillReading()) {
    if (!isReading(tabId) && (await loadShown(tabId)) === loadedAt) await auditTab(tabId);
  }
}

/** How long all frames together, and then the page alone, may take to be read, in milliseconds. */
const FRAMES_MS = 8000;

// A frame that goes away, or never comes to rest, can keep its result for ever: then the page alone is read.
async function snapshotFrames(tabId: number): Promise<FrameSnapshot[]> {
  return (
    (await withinTime(FRAMES_MS, snapshotOf({ tabId, allFrames: true }))) ??
    (await withinTime(FRAMES_MS, snapshotOf({ tabId, frameIds: [0] }))) ??
    []
  );
}

async function snapshotOf(target: Browser.scripting.InjectionTarget): Promise<FrameSnapshot[]> {
  const results = await browser.scripting.executeScript({
    target,
    files: ['/snapshot.js'],
    injectImmediately: true,
  });
  return results
    .filter(({ result }) => typeof result === 'string')
    .map(({ frameId, result }) => ({
      snapshot: JSON.parse(result as string) as DocumentSnapshot,
      frameId,
      parentFrameId: null,
    }));
}

/** Null where the work is not done in time. */
function withinTime<T>(ms: number, work: Promise<T>): Promise<T | null> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms, null);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

async function addBrowserTestimony(
  tabId: number,
  url: string,
  frames: FrameSnapshot[],
  top: DocumentSnapshot,
): Promise<Facts> {
  const store = storeOf(url);
  // Asked for at the same time as the rest: nothing waits for it.
  const declaring = declaredPlatformOf(store);
  const headers = await headersOf(
    tabId,
    { url: shapeUrl(url), loadedAt: top.loadedAt },
    frames.map(({ snapshot }) => snapshot.documents?.[0]?.url ?? ''),
    store !== null && (await hasPermission(store)),
  );
  const cookies = await cookiesOf(url, top.readableCookies);
  const dryRuns = await dryRunsOf(tabId, top.loadedAt);
  const declaredPlatform = await declaring;
  const launchProfile = await launchFactsOf(store);
  return mergeSnapshots(frames, {
    ...(headers && { headers }),
    ...(cookies && { cookies }),
    ...(dryRuns.length > 0 && { dryRuns }),
    ...(declaredPlatform.length > 0 && { declaredPlatform }),
    ...(launchProfile && { launchProfile }),
  });
}

function file(tabId: number, audited: AuditedPage): Promise<AuditedPage> {
  return show(tabId, audited, keepAudit);
}

function fileSecondHalf(tabId: number, audited: AuditedPage): Promise<AuditedPage> {
  return show(tabId, audited, replaceAudit);
}

/** Nothing of a page that was left is shown any more; its record, and the walk that it is part of, have what came of it. */
async function fileLate(tabId: number, audited: AuditedPage): Promise<void> {
  await replaceAudit(audited.record);
  takeIn(tabId, { ...audited, isShown: false });
}

async function show(
  tabId: number,
  audited: AuditedPage,
  keep: typeof keepAudit,
): Promise<AuditedPage> {
  const filed = { ...audited, kept: await keep(audited.record) };
  await keepTabAudit(tabId, filed);
  await showBadge(tabId, filed.record.findings).catch(() => undefined);
  takeIn(tabId, filed);
  return filed;
}

/** A form is being sent: judges the page it stands on again, now that what it sends was seen. */
export async function addSubmission(from: NoticeSource, told: SubmissionTestimony): Promise<void> {
  await running.get(from.tabId);
  const known = await tabAuditWithFacts(from.tabId);
  const doc = known?.frameIds.indexOf(from.frameId) ?? -1;
  const document = known?.facts.documents?.[doc];
  // The tab may show the next page by now; then this is no word about it.
  if (!known || document?.url !== shapeUrl(from.url)) return;
  const submissions = [...(known.facts.submissions ?? []), submissionOf(told, doc)];
  const { record } = known;
  const audited = judge({ ...known.facts, submissions }, { ...known, ...record }, record.timings);
  // What is read now would be judged without the submission, and filed after it: it is read for this one instead.
  const keep = known.reading ? fileFirstHalf : file;
  await keep(from.tabId, {
    ...audited,
    record: { ...audited.record, page: record.page, store: record.store },
  });
}
