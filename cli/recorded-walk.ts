/** A checkout recorded with the browser's own recorder: walked step by step, each page on the way audited. */
import { readFileSync } from 'node:fs';
import { createRunner, PuppeteerRunnerExtension, parse, type Schema } from '@puppeteer/replay';
import type { Page } from 'playwright-core';
import puppeteer from 'puppeteer-core';
import { isSameSite } from '../rules/_core/site.ts';
import { fileAudit, storeOfUrl, type VisitOptions } from './audit-run.ts';
import type { AuditFile } from './audit-schema.ts';
import type { ChromiumSession } from './chromium.ts';

/** A recording that cannot be read, told in one sentence. */
export class RecordingError extends Error {}

export interface Recording {
  file: string;
  flow: Schema.UserFlow;
  /** `scheme://host` of the addresses that it goes to or expects, each with both schemes. */
  stores: string[];
}

/** Reads a recording. Throws `RecordingError` where it is none, or has a step that nobody knows. */
export function readRecording(file: string): Recording {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const why = error instanceof SyntaxError ? 'it is no JSON' : 'it cannot be opened';
    throw new RecordingError(`The recording ${file} cannot be read: ${why}.`);
  }
  try {
    const flow = parse(json);
    return { file, flow, stores: storesOf(flow) };
  } catch (error) {
    throw new RecordingError(`The recording ${file} cannot be replayed: ${firstLine(error)}`);
  }
}

function storesOf({ steps }: Schema.UserFlow): string[] {
  const addresses = steps.flatMap((step) => [
    ...('url' in step && typeof step.url === 'string' ? [step.url] : []),
    ...(step.assertedEvents ?? []).flatMap(({ url }) => (url === undefined ? [] : [url])),
  ]);
  const stores = addresses.filter((url) => /^https?:\/\//.test(url)).map(storeOfUrl);
  // A checkout can change between http and https of one host on the way.
  return [...new Set(stores.flatMap((store) => [store, otherScheme(store)]))];
}

function otherScheme(store: string): string {
  return store.startsWith('https:')
    ? store.replace('https:', 'http:')
    : store.replace('http:', 'https:');
}

/** Milliseconds that one step may take before it counts as failed, where the recording says nothing. */
const STEP_MS = 15_000;

/** Steps after which nothing of the page is different. */
const LOOKING: readonly string[] = ['setViewport', 'scroll', 'hover', 'keyUp', 'waitForElement'];

/**
 * Walks a recording in a page of the session. After each step that can change the page it is audited; of one load of a page
 * everything that any of these looks saw is kept. A step that fails ends this walk alone and is told as a failure.
 */
export async function walkRecording(
  session: ChromiumSession,
  page: Page,
  { flow, stores }: Recording,
  file: AuditFile,
  options: VisitOptions & { failedStep: string },
): Promise<void> {
  const browser = await puppeteer.connect({
    browserURL: session.debuggingAddress(),
    defaultViewport: null,
  });
  const walk = { at: 0 };
  try {
    const mark = `about:blank#walk-${file.pages.length}-${file.failures.length}`;
    await page.goto(mark);
    const target = await browser.waitForTarget((one) => one.url() === mark);
    const driven = await target.page();
    if (!driven) throw new Error('the page cannot be driven');
    const look = async (): Promise<void> => {
      // The payment company's own pages are not the shop's to audit.
      if (stores.some((store) => isSameSite(store, page.url())))
        await fileAudit(session, page, file, options);
    };
    const driver = new AuditingDriver(browser, driven, walk, look);
    const timed = { ...flow, timeout: flow.timeout ?? STEP_MS };
    await (await createRunner(timed, driver)).run();
  } catch (error) {
    await page.screenshot({ path: options.failedStep }).catch(() => undefined);
    const step = flow.steps[walk.at];
    file.failures.push({
      url: page.url(),
      reason: `step ${walk.at + 1} of ${flow.steps.length} (${nameOf(step)}) of "${flow.title}" did not succeed: ${firstLine(error)} (screenshot: ${options.failedStep})`,
    });
  } finally {
    await browser.disconnect();
  }
}

class AuditingDriver extends PuppeteerRunnerExtension {
  readonly walk: { at: number };
  readonly look: () => Promise<void>;

  constructor(browser: unknown, page: unknown, walk: { at: number }, look: () => Promise<void>) {
    super(browser as never, page as never, { timeout: STEP_MS });
    this.walk = walk;
    this.look = look;
  }

  override async beforeEachStep(step: Schema.Step, flow: Schema.UserFlow): Promise<void> {
    this.walk.at = flow.steps.indexOf(step);
  }

  override async afterEachStep(step: Schema.Step): Promise<void> {
    if (!LOOKING.includes(step.type)) await this.look();
  }
}

function nameOf(step: Schema.Step | undefined): string {
  if (!step) return 'end';
  if ('selectors' in step && step.selectors) {
    const [first] = step.selectors;
    return `${step.type} ${Array.isArray(first) ? first.join(' ') : first}`;
  }
  return 'url' in step ? `${step.type} ${step.url}` : step.type;
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';
}
