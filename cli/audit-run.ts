import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { Locale } from '../rules/_core/text.ts';
import { AUDIT_SCHEMA, type AuditFile, toFilePage } from './audit-schema.ts';
import type { ChromiumSession } from './chromium.ts';
import { dryRunPage } from './dry-run.ts';
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
    await page.goto(url, { waitUntil: 'load', timeout: options.timeout ?? 30_000 });
    if (options.wait) await page.waitForTimeout(options.wait);
    const run = options.dryRun ? await dryRunPage(session, page, options.locale) : null;
    const outcome = await session.auditPage(page, options.locale);
    const refused = run && !run.ok ? { dryRun: null, dryRunRefused: run.reason } : {};
    if (outcome.ok) file.pages.push({ ...toFilePage(outcome.audited, outcome.view), ...refused });
    else file.failures.push({ url, reason: sentenceOf(outcome.reason, page.url()) });
  } catch (error) {
    file.failures.push({
      url,
      reason: (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '',
    });
  }
}

function sentenceOf(reason: string, shown: string): string {
  if (reason === 'no-access')
    return `no access: the address led to ${shown}; audit that address itself`;
  return reason;
}
