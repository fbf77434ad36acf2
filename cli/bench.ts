/** `npm run bench`: the figures this project promises, measured side by side in one run. Printed, never asserted. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { measureLongestTask, measurePracticeStore } from './bench/audits.ts';
import { measureCatalogues } from './bench/catalogue-size.ts';
import { measureDesk } from './bench/desk.ts';
import { measureProgramme } from './bench/desk-programme.ts';
import { measureDetection } from './bench/detection.ts';
import { measureHooks } from './bench/hooks.ts';
import { measureIndicators } from './bench/indicators.ts';
import { describeMachine, formatMachine, loadNow } from './bench/machine.ts';
import { measureManyStores } from './bench/many-stores.ts';
import { formatMetrics, isMet, type Metric } from './bench/metric.ts';
import { measureMigration } from './bench/migration.ts';
import { measureOutputs } from './bench/outputs.ts';
import { measurePageLoad } from './bench/page-load.ts';
import { measureReport } from './bench/report.ts';
import { measureScripts } from './bench/scripts.ts';
import { measureSizes } from './bench/sizes.ts';
import { formatLinear, measureSnapshot, type SnapshotResult } from './bench/snapshot.ts';
import { measureTimeline } from './bench/timeline.ts';
import { buildIfNeeded } from './build.ts';
import { type ChromiumSession, openChromium } from './chromium.ts';
import { CHROME_BUILD } from './paths.ts';
import { failWith } from './terminal.ts';

const STORES = ['http://shop.localhost', 'https://shop.localhost', 'http://other.localhost'];

const values = readArguments();
const loadAtBegin = loadNow();
try {
  await buildIfNeeded();
  const sizes = [...measureSizes(CHROME_BUILD), ...(await measureCatalogues())];
  say('platforms and payment services');
  const detection = await measureDetection();
  say('profiles of scripts');
  const scripts = await measureScripts();
  const { browser, snapshot, audits } = await measureAudits();
  say('database of an earlier version');
  audits.push(...(await measureMigration()));
  say('many stores');
  const stores = await measureManyStores();
  say('page loads with and without the extension');
  const metrics = [
    ...sizes,
    ...detection,
    ...scripts,
    ...snapshot.metrics,
    ...audits,
    ...measureOutputs(),
    ...stores,
    ...(await measurePageLoad()),
  ];
  print(metrics, snapshot, browser);
} catch (error) {
  failWith(error instanceof Error ? error.message : String(error));
}

function readArguments(): { json?: string | undefined } {
  try {
    return parseArgs({ options: { json: { type: 'string' } } }).values;
  } catch (error) {
    return failWith(
      `${error instanceof Error ? error.message : error}\nUsage: npm run bench -- [--json FILE]`,
    );
  }
}

async function measureAudits(): Promise<{
  browser: string;
  snapshot: SnapshotResult;
  audits: Metric[];
}> {
  const session = await openChromium({ stores: STORES, ignoreHttpsErrors: true });
  try {
    say('snapshot beside bare queries');
    const snapshot = await measureSnapshot(session);
    say('longest task');
    const tasks = await measureLongestTask(session);
    say('rules and popup');
    const audits = [...tasks, ...(await measurePracticeStore(session))];
    say('indicator lists');
    audits.push(...(await measureIndicators(session)));
    say('hooked calls');
    audits.push(...(await measureHooks(session, 'http://shop.localhost')));
    say('desk over a large inventory');
    audits.push(...(await measureDesk(session, 'http://other.localhost')));
    say('report of a large diagnosis');
    audits.push(...(await measureReport(session, 'https://shop.localhost')));
    say('live time line');
    audits.push(...(await measureTimeline(session, 'http://shop.localhost')));
    say('desk over many stores');
    audits.push(...(await measureProgramme(session)));
    return { browser: await versionOf(session), snapshot, audits };
  } finally {
    await session.close();
  }
}

async function versionOf({ context }: ChromiumSession): Promise<string> {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const { product } = await cdp.send('Browser.getVersion');
  await page.close();
  return product;
}

function say(step: string): void {
  process.stderr.write(`· ${step} …\n`);
}

function print(
  metrics: readonly Metric[],
  { linear, selectors }: SnapshotResult,
  browser: string,
): void {
  const machine = describeMachine(browser, loadAtBegin);
  const date = new Date().toISOString();
  console.log(
    `${date}\n${formatMachine(machine)}\n\n${formatMetrics(metrics)}\n\n${formatLinear(linear)}`,
  );
  if (values.json === undefined) return;
  const rows = metrics.map((row) => ({ ...row, met: isMet(row) }));
  writeFileSync(
    values.json,
    `${JSON.stringify({ date, machine, metrics: rows, linear, selectors }, null, 2)}\n`,
  );
}
