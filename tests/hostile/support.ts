import type { Page as PlaywrightPage } from 'playwright-core';
import type { AuditedPage, FullAudit } from '../../entrypoints/background/protocol.ts';
import { listenHttp } from '../practice-store/server.ts';
import { type HostilePage, markupOf, PAGES, type PageName } from './pages.ts';

/** The store that the tests enrol. */
export const STORE = 'http://hostile.localhost';

export interface HostileServer {
  url: (page: PageName) => string;
  /** Address of a document that is no page: a PDF under an address that does not say so. */
  pdfUrl: string;
  /** Bodies of the reports that browsers sent about a page's policy. */
  reports: string[];
  close: () => Promise<void>;
}

const PDF =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n';

export async function startHostileServer(): Promise<HostileServer> {
  const reports: string[] = [];
  const { port, close } = await listenHttp(0, (request, response) => {
    const path = new URL(request.url ?? '/', STORE).pathname.slice(1);
    if (path === 'hang') return;
    if (path === 'report') {
      request.on('data', (chunk: Buffer) => reports.push(chunk.toString()));
      response.writeHead(204).end();
      return;
    }
    if (path === 'statement') {
      response.writeHead(200, { 'content-type': 'application/pdf' }).end(PDF);
      return;
    }
    const page: HostilePage | undefined = path in PAGES ? PAGES[path as PageName] : undefined;
    if (!page) {
      response.writeHead(204).end();
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers });
    response.write(markupOf(page));
    if (!page.unfinished) response.end();
  });
  return {
    url: (page) => `${STORE}:${port}/${page}`,
    pdfUrl: `${STORE}:${port}/statement`,
    reports,
    close,
  };
}

/** What an audit of a hostile page must still have. */
export interface Outcome {
  faults: AuditedPage['facts']['faults'];
  /** Rules that failed themselves. */
  errors: string[];
  cardFieldRead: boolean;
  isPaymentPage: boolean;
}

export const UNHARMED: Outcome = {
  faults: [],
  errors: [],
  cardFieldRead: true,
  isPaymentPage: true,
};

export function outcomeOf(audit: FullAudit): Outcome {
  if (!audit.ok) throw new Error(`not audited: ${audit.reason}`);
  const { facts, record } = audit.audited;
  return {
    faults: facts.faults,
    errors: record.verdicts.filter(({ verdict }) => verdict === 'error').map(({ rule }) => rule),
    cardFieldRead: (facts.fields ?? []).some(({ name }) => name === 'card_no'),
    isPaymentPage: record.payment.isPaymentPage,
  };
}

/** A page watched from outside: the page's own tools may be the ones that are broken. */
export interface Watched {
  /** Lines in the console, exceptions and log entries, of every world of the page. */
  lines: string[];
  noteMutations: () => Promise<void>;
  /** What the page itself saw. */
  seen: () => Promise<string>;
}

export async function watch(page: PlaywrightPage): Promise<Watched> {
  const cdp = await page.context().newCDPSession(page);
  const lines: string[] = [];
  cdp.on('Runtime.consoleAPICalled', ({ type, args }) =>
    lines.push(`${type}: ${args[0]?.value ?? args[0]?.description}`),
  );
  cdp.on('Runtime.exceptionThrown', ({ exceptionDetails }) =>
    lines.push(exceptionDetails.exception?.description ?? exceptionDetails.text),
  );
  cdp.on('Log.entryAdded', ({ entry }) => lines.push(`${entry.source}: ${entry.text}`));
  await cdp.send('Runtime.enable');
  await cdp.send('Log.enable');
  const evaluate = async (expression: string): Promise<unknown> =>
    (await cdp.send('Runtime.evaluate', { expression })).result.value;
  return {
    lines,
    noteMutations: async () => void (await evaluate('noteMutations()')),
    seen: async () => String(await evaluate('seen')),
  };
}
