import { type Browser, browser } from 'wxt/browser';
import { createDerive, type Derive } from '../../rules/_core/derive.ts';
import { timelineOf } from '../../rules/_core/dry-run-timeline.ts';
import type { DocumentSnapshot, Facts, TableName } from '../../rules/_core/facts.ts';
import { FACTS_VERSION } from '../../rules/_core/facts.ts';
import { type FrameSnapshot, mergeSnapshots } from '../../rules/_core/merge.ts';
import { paymentMethod } from '../../rules/_core/payment-method.ts';
import { platform } from '../../rules/_core/platform.ts';
import { runRules } from '../../rules/_core/run.ts';
import { scriptBehaviour } from '../../rules/_core/script-behaviour.ts';
import { type SubmissionTestimony, submissionOf } from '../../rules/_core/testimony.ts';
import { shapeUrl } from '../../rules/_core/url.ts';
import { rules } from '../../rules/index.ts';
import { notAuditable, pageOf, reasonOfError, storeOf } from './auditable.ts';
import { showBadge } from './badge.ts';
import { cookiesOf } from './cookies.ts';
import { hasPermission } from './enrolment.ts';
import { keepAudit, RECORD_SCHEMA } from './history.ts';
import type { NoticeSource } from './messages.ts';
import type { AuditedPage, AuditRecord, NotAuditable } from './protocol.ts';
import { headersOf } from './response-headers.ts';
import { dryRunsOf, keepTabAudit, tabAudit } from './tab-state.ts';

type Outcome = { ok: true; audited: AuditedPage } | { ok: false; reason: NotAuditable };

// An audit that is under way serves everybody who asks for it meanwhile.
const running = new Map<number, Promise<Outcome>>();

/** Audits what a tab shows: collects, judges, files, shows the badge. Never throws. */
export function auditTab(tabId: number): Promise<Outcome> {
  const begun = running.get(tabId);
  if (begun) return begun;
  const audit = runAudit(tabId)
    .catch((error): Outcome => ({ ok: false, reason: reasonOfError(error) }))
    .finally(() => running.delete(tabId));
  running.set(tabId, audit);
  return audit;
}

/**
 * Audits what a tab shows at this moment. An audit that is under way may have read the page before it changed, or the page
 * before this one: it is waited for, and another one begun. Never throws.
 */
export async function auditNow(tabId: number): Promise<Outcome> {
  await running.get(tabId);
  return auditTab(tabId);
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
  return { ok: true, audited: await file(tabId, audited) };
}

/** How long all frames together, and then the page alone, may take to be read, in milliseconds. */
const FRAMES_MS = 8000;

// A frame that goes away, or never comes to rest, can keep its result for ever: then the page alone is read.
async function snapshotFrames(tabId: number): Promise<FrameSnapshot[]> {
  return (
    (await withinTime(snapshotOf({ tabId, allFrames: true }))) ??
    (await withinTime(snapshotOf({ tabId, frameIds: [0] }))) ??
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

function withinTime<T>(work: Promise<T>): Promise<T | null> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, FRAMES_MS, null);
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
  const headers = await headersOf(
    tabId,
    { url: shapeUrl(url), loadedAt: top.loadedAt },
    frames.map(({ snapshot }) => snapshot.documents?.[0]?.url ?? ''),
    store !== null && (await hasPermission(store)),
  );
  const cookies = await cookiesOf(url, top.readableCookies);
  const dryRuns = await dryRunsOf(tabId, top.loadedAt);
  return mergeSnapshots(frames, {
    ...(headers && { headers }),
    ...(cookies && { cookies }),
    ...(dryRuns.length > 0 && { dryRuns }),
  });
}

/** One load of one address in a tab. */
interface ShownPage extends Pick<AuditedPage, 'frameIds' | 'loadedAt'> {
  url: string;
  title: string;
}

function judge(
  facts: Facts,
  { url, title, frameIds, loadedAt }: ShownPage,
  timings: Record<string, number>,
): AuditedPage {
  const began = performance.now();
  const derive = createDerive(facts);
  const { verdicts, findings } = runRules(rules, facts, derive);
  const payment = attempt(() => derive(paymentMethod));
  const found = attempt(() => derive(platform));
  const record: AuditRecord = {
    schema: RECORD_SCHEMA,
    store: storeOf(url) ?? '',
    page: pageOf(url),
    url: shapeUrl(url),
    title,
    at: new Date().toISOString(),
    factsVersion: FACTS_VERSION,
    payment: payment
      ? {
          method: payment.method,
          psp: payment.psp,
          confidence: payment.confidence,
          reasons: payment.reasons,
          isPaymentPage: payment.isPaymentPage,
        }
      : {
          method: 'unknown',
          psp: null,
          confidence: 'tentative',
          reasons: [],
          isPaymentPage: false,
        },
    platform: found,
    verdicts,
    findings,
    limits: limitsOf(facts),
    ...attempt(() => dryRunView(facts, derive, loadedAt)),
    timings: { ...timings, rules: performance.now() - began },
  };
  return { record, facts, frameIds, loadedAt, kept: false };
}

/** The last dry run of this load with what its test data went through. */
function dryRunView(
  facts: Facts,
  derive: Derive<TableName>,
  loadedAt: number,
): Pick<AuditRecord, 'dryRun'> {
  const last = facts.dryRuns?.at(-1);
  if (!last) return {};
  const { began, doc: _, ...run } = last;
  const timeline = timelineOf(derive(scriptBehaviour).acts, began);
  return { dryRun: { ...run, at: new Date(loadedAt + began).toISOString(), timeline } };
}

function limitsOf(facts: Facts): AuditRecord['limits'] {
  const entered = (facts.documents?.length ?? 1) - 1;
  const framed = (facts.frames ?? []).filter(({ src }) => /^https?:/.test(src)).length;
  return {
    framesNotEntered: Math.max(0, framed - entered),
    rowsCut: Object.values(facts.cut).reduce((sum, count) => sum + count, 0),
    faults: facts.faults.length,
  };
}

async function file(tabId: number, audited: AuditedPage): Promise<AuditedPage> {
  const filed = { ...audited, kept: await keepAudit(audited.record) };
  await keepTabAudit(tabId, filed);
  await showBadge(tabId, filed.record.findings).catch(() => undefined);
  return filed;
}

/** A form is being sent: judges the page it stands on again, now that what it sends was seen. */
export async function addSubmission(from: NoticeSource, told: SubmissionTestimony): Promise<void> {
  await running.get(from.tabId);
  const known = await tabAudit(from.tabId);
  const doc = known?.frameIds.indexOf(from.frameId) ?? -1;
  const document = known?.facts?.documents?.[doc];
  // The tab may show the next page by now; then this is no word about it.
  if (!known?.facts || document?.url !== shapeUrl(from.url)) return;
  const submissions = [...(known.facts.submissions ?? []), submissionOf(told, doc)];
  const { record } = known;
  const audited = judge({ ...known.facts, submissions }, { ...known, ...record }, record.timings);
  await file(from.tabId, {
    ...audited,
    record: { ...audited.record, page: record.page, store: record.store },
  });
}

function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
