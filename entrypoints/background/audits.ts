import { browser } from 'wxt/browser';
import { createDerive } from '../../rules/_core/derive.ts';
import type { DocumentSnapshot, Facts, SubmissionFact } from '../../rules/_core/facts.ts';
import { FACTS_VERSION } from '../../rules/_core/facts.ts';
import { type FrameSnapshot, mergeSnapshots } from '../../rules/_core/merge.ts';
import { paymentMethod } from '../../rules/_core/payment-method.ts';
import { platform } from '../../rules/_core/platform.ts';
import { runRules } from '../../rules/_core/run.ts';
import { shapeUrl } from '../../rules/_core/url.ts';
import { rules } from '../../rules/index.ts';
import { notAuditable, pageOf, reasonOfError, storeOf } from './auditable.ts';
import { showBadge } from './badge.ts';
import { cookiesOf } from './cookies.ts';
import { keepAudit, RECORD_SCHEMA } from './history.ts';
import type { AuditedPage, AuditRecord, NotAuditable } from './protocol.ts';
import { headersOf } from './response-headers.ts';
import { keepTabAudit, tabAudit } from './tab-state.ts';

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
  const frameIds = [
    0,
    ...frames.filter(({ frameId }) => frameId !== 0).map(({ frameId }) => frameId),
  ];
  const audited = judge(facts, url, document?.title ?? '', frameIds, {
    ...top.snapshot.timings,
    collect: collected,
  });
  return { ok: true, audited: await file(tabId, audited) };
}

async function snapshotFrames(tabId: number): Promise<FrameSnapshot[]> {
  const results = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    files: ['/snapshot.js'],
    injectImmediately: true,
  });
  return results
    .filter(({ result }) => result !== undefined && result !== null)
    .map(({ frameId, result }) => ({
      snapshot: result as DocumentSnapshot,
      frameId,
      parentFrameId: null,
    }));
}

async function addBrowserTestimony(
  tabId: number,
  url: string,
  frames: FrameSnapshot[],
  top: DocumentSnapshot,
): Promise<Facts> {
  const urls = [shapeUrl(url), ...frames.map(({ snapshot }) => snapshot.documents?.[0]?.url ?? '')];
  const headers = await headersOf(tabId, urls);
  const cookies = await cookiesOf(url, top.readableCookies);
  return mergeSnapshots(frames, { ...(headers && { headers }), ...(cookies && { cookies }) });
}

function judge(
  facts: Facts,
  url: string,
  title: string,
  frameIds: number[],
  timings: Record<string, number>,
): AuditedPage {
  const began = performance.now();
  const { verdicts, findings } = runRules(rules, facts);
  const derive = createDerive(facts);
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
    timings: { ...timings, rules: performance.now() - began },
  };
  return { record, facts, frameIds, kept: false };
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
export async function addSubmission(
  tabId: number,
  frameId: number,
  submission: SubmissionFact,
): Promise<void> {
  await running.get(tabId);
  const known = await tabAudit(tabId);
  if (!known?.facts) return;
  const doc = Math.max(0, known.frameIds.indexOf(frameId));
  const facts: Facts = {
    ...known.facts,
    submissions: [...(known.facts.submissions ?? []), { ...submission, doc }],
  };
  const { record } = known;
  const audited = judge(facts, record.url, record.title, known.frameIds, record.timings);
  await file(tabId, {
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
