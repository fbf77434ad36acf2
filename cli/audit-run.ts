import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { Locale } from '../rules/_core/text.ts';
import { compareSeverity } from '../rules/_core/verdict.ts';
import { AUDIT_SCHEMA, type AuditFile, type AuditFilePage, toFilePage } from './audit-schema.ts';
import type { ChromiumSession } from './chromium.ts';
import { dryRunPage } from './dry-run.ts';
import { firstLineOf, loginInstead, openAddress } from './open-address.ts';
import { ROOT } from './paths.ts';

/** `scheme://host` of an address, the unit that access is granted for. */
export function storeOfUrl(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}`;
}

export function emptyFile(locale: Locale): AuditFile {
  const { version } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as {
    version: string;
  };
  return {
    schema: AUDIT_SCHEMA,
    tool: { name: 'reji-tenken', version },
    locale,
    pages: [],
    failures: [],
  };
}

export interface VisitOptions {
  locale: Locale;
  /** Milliseconds to wait after the page's load event. */
  wait?: number;
  /** Milliseconds until a page that does not load is given up. */
  timeout?: number;
  /** Make a dry run too. */
  dryRun?: boolean;
}

/** Opens an address in a page, audits it and adds the result to the file; a failure is added as one. */
export async function auditAddress(
  session: ChromiumSession,
  page: Page,
  url: string,
  file: AuditFile,
  options: VisitOptions,
): Promise<void> {
  try {
    await openAddress(page, url, options.timeout);
    if (options.wait) await page.waitForTimeout(options.wait);
    await fileAudit(session, page, file, options, url);
    const login = await loginInstead(page, url);
    if (login) file.failures.push({ url, reason: login });
  } catch (error) {
    file.failures.push({ url, reason: firstLineOf(error) });
  }
}

/** When the load began that each page of a file is about; no part of the file. */
const loads = new WeakMap<AuditFilePage, number>();

/** Audits what a page shows and adds the result to the file; another look at the same load joins the one before. */
export async function fileAudit(
  session: ChromiumSession,
  page: Page,
  file: AuditFile,
  options: VisitOptions,
  url: string = page.url(),
): Promise<void> {
  const run = options.dryRun ? await dryRunPage(session, page, options.locale) : null;
  const outcome = await session.auditPage(page, options.locale);
  if (!outcome.ok) {
    file.failures.push({ url, reason: sentenceOf(outcome.reason, page.url()) });
    return;
  }
  const refused = run && !run.ok ? { dryRun: null, dryRunRefused: run.reason } : {};
  const filed = { ...toFilePage(outcome.audited, outcome.view), ...refused };
  const before = file.pages.at(-1);
  const isSameLoad = before?.url === filed.url && loads.get(before) === outcome.audited.loadedAt;
  const looked = isSameLoad ? joinLooks(before, filed) : filed;
  loads.set(looked, outcome.audited.loadedAt);
  file.pages.splice(isSameLoad ? -1 : file.pages.length, isSameLoad ? 1 : 0, looked);
}

/** Two looks at one load of a page: the later one, and what only the earlier one saw (a field that has gone again). */
export function joinLooks(before: AuditFilePage, now: AuditFilePage): AuditFilePage {
  const seen = new Set(now.findings.map(({ fingerprint }) => fingerprint));
  const gone = before.findings.filter((found) => !seen.has(found.fingerprint));
  if (gone.length === 0) return now;
  const failed = new Set(gone.map(({ rule }) => rule));
  return {
    ...now,
    ...(now.payment.method === 'none' && { payment: before.payment }),
    findings: [...now.findings, ...gone].sort((a, b) => compareSeverity(a.severity, b.severity)),
    verdicts: now.verdicts.map((row) =>
      failed.has(row.rule) ? { ...row, verdict: 'fail', reason: null } : row,
    ),
  };
}

function sentenceOf(reason: string, shown: string): string {
  if (reason === 'no-access')
    return `no access: the address led to ${shown}; audit that address itself`;
  return reason;
}
