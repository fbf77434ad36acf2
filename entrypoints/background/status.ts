import { browser } from 'wxt/browser';
import { presentAudit } from '../../rules/_core/present.ts';
import type { Locale } from '../../rules/_core/text.ts';
import { shapeUrl } from '../../rules/_core/url.ts';
import { worstSeverity } from '../../rules/_core/verdict.ts';
import { notAuditable, storeOf } from './auditable.ts';
import { auditNow, auditWholly } from './audits.ts';
import { stepOf } from './dry-run-control.ts';
import { runOf } from './dry-run-state.ts';
import { enrolledStores, isEnrolled } from './enrolment.ts';
import { auditsOfPage, isKnownRecord, lastAudits } from './history.ts';
import type { Answers, AuditRecord, Payload, StoreRow, TabStatus } from './protocol.ts';
import { isReading } from './reading.ts';
import { dueFollowUps, overdueStores } from './reminders.ts';
import { loadShown } from './shown-load.ts';
import { tabAudit } from './tab-state.ts';
import { readWalks, walkStatus } from './walks.ts';

/** What a popup shows first: no audit is begun by it. */
export async function statusOf({
  tabId,
  locale,
}: Payload<'tab.status'>): Promise<Answers['tab.status']> {
  const [page, dryRun, walks, overdue, followUps] = await Promise.all([
    pageStatus(tabId, locale),
    dryRunStatus(tabId),
    readWalks(),
    overdueStores().catch(() => []),
    dueFollowUps().catch(() => []),
  ]);
  return { tabId, ...page, dryRun, session: walkStatus(walks, page.store), overdue, followUps };
}

type PageStatus = Pick<
  TabStatus,
  'url' | 'store' | 'notAuditable' | 'enrolled' | 'audit' | 'reading'
>;

// Every question here goes to the browser and back: what can be asked at the same time is.
async function pageStatus(tabId: number, locale: Locale): Promise<PageStatus> {
  const [tab, known, stores] = await Promise.all([
    browser.tabs.get(tabId),
    tabAudit(tabId),
    enrolledStores(),
  ]);
  // Without a permission the browser keeps the address to itself; then the audit's own is all there is.
  const url = tab.url || known?.record.url;
  const store = storeOf(url);
  const asked = Promise.all([
    known && url ? isShown(tabId, url, known) : false,
    isEnrolled(store, stores),
  ]);
  // Put into words while the page is asked.
  const audit =
    known &&
    presentAudit(known.record, locale, { kept: known.kept, known: isKnownRecord(known.record) });
  const [shown, enrolled] = await asked;
  return {
    url: url ? shapeUrl(url) : null,
    store,
    notAuditable: notAuditable(tab.url),
    enrolled,
    audit: shown ? audit : null,
    reading: isReading(tabId) || known?.reading === true,
  };
}

async function dryRunStatus(tabId: number): Promise<TabStatus['dryRun']> {
  const run = await runOf(tabId);
  return run && { step: await stepOf(run), way: run.way };
}

// Steps of a checkout can share one address: then only the moment of loading tells whether it is still the same page.
async function isShown(
  tabId: number,
  url: string,
  { record, loadedAt }: { record: AuditRecord; loadedAt: number },
): Promise<boolean> {
  if (shapeUrl(url) !== record.url) return false;
  // Where the page may not be entered any more, nothing newer is known.
  const shown = await loadShown(tabId);
  return shown === null || shown === loadedAt;
}

export async function auditInWords({
  tabId,
  locale,
}: Payload<'tab.audit'>): Promise<Answers['tab.audit']> {
  const outcome = await auditNow(tabId);
  if (!outcome.ok) return outcome;
  const { record, kept } = outcome.audited;
  return { ok: true, audit: presentAudit(record, locale, { kept, known: true }) };
}

export async function auditInFull({
  tabId,
  locale,
}: Payload<'tab.audit-in-full'>): Promise<Answers['tab.audit-in-full']> {
  const outcome = await auditWholly(tabId);
  if (!outcome.ok) return outcome;
  const { record, kept } = outcome.audited;
  return { ...outcome, view: presentAudit(record, locale, { kept, known: true }) };
}

export async function listStores(): Promise<StoreRow[]> {
  const stores = Object.entries(await enrolledStores());
  const audits = await lastAudits(stores.map(([origin]) => origin));
  return stores.map(([origin, { addedAt }]) => ({
    origin,
    addedAt,
    lastAuditAt: audits.get(origin) ?? null,
  }));
}

export async function historyOf({
  page,
}: Payload<'history.list'>): Promise<Answers['history.list']> {
  return (await auditsOfPage(page)).map((record) =>
    isKnownRecord(record)
      ? {
          at: record.at,
          findings: record.findings.length,
          worst: worstSeverity(record.findings),
          known: true,
        }
      : { at: String(record.at), findings: 0, worst: null, known: false },
  );
}
