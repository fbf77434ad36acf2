/** `npm run audit -- URL…`: runs the real extension in Chromium and prints findings. */
import { compareSeverity } from '../rules/_core/verdict.ts';
import { coversStore, type LaunchProfile } from '../rules/_launch/launch-profile.ts';
import { type AuditCommand, type ReportKind, readCommand, usage } from './audit-options.ts';
import { formatFile, formatKnown } from './audit-report.ts';
import { auditAddress, emptyFile, storeOfUrl } from './audit-run.ts';
import { type AuditFile, auditJsonSchema } from './audit-schema.ts';
import { buildIfNeeded } from './build.ts';
import { type ChromiumSession, openChromium } from './chromium.ts';
import { BaselineError, countKnown, markKnown, onlyNew, readBaseline } from './output/baseline.ts';
import { beginReports, saveReports } from './output/html.ts';
import { toJunit } from './output/junit.ts';
import { toMarkdown } from './output/markdown.ts';
import { toSarif } from './output/sarif.ts';
import { type Recording, RecordingError, readRecording, walkRecording } from './recorded-walk.ts';
import { failWith } from './terminal.ts';
import { writeWhole } from './write-file.ts';

const command = readCommand();
if (command === 'help') console.log(usage());
else if (command === 'schema') console.log(JSON.stringify(auditJsonSchema(), null, 2));
else process.exitCode = await main(command);

async function main(asked: AuditCommand): Promise<number> {
  const recordings = orFail(() => asked.recordings.map(readRecording));
  const baseline = orFail(() => (asked.baseline ? readBaseline(asked.baseline) : null));
  await buildIfNeeded();
  const file = await auditAll(asked, recordings);
  if (baseline) markKnown(file, baseline);
  const fresh = onlyNew(file);
  console.log(formatFile(fresh));
  if (baseline) console.log(`\n${formatKnown(countKnown(file), asked.locale)}`);
  const unwritten = writeFiles(asked.files, file, fresh);
  return unwritten ? 2 : exitStatus(fresh, asked);
}

async function auditAll(asked: AuditCommand, recordings: readonly Recording[]): Promise<AuditFile> {
  const { urls, locale, wait, dryRun, failedStep, files, profile } = asked;
  const file = emptyFile(locale);
  const stores = [
    ...new Set([...urls.map(storeOfUrl), ...recordings.flatMap((recording) => recording.stores)]),
  ];
  const session = await openChromium({
    stores,
    ignoreHttpsErrors: asked.ignoreHttpsErrors,
    args: asked.args,
    debugging: recordings.length > 0,
  });
  try {
    if (profile) await agreeOn(session, stores, profile);
    if (files.html) await beginReports(session, stores);
    const page = await session.context.newPage();
    const visit = { locale, wait, dryRun };
    for (const url of urls) await auditAddress(session, page, url, file, visit);
    for (const recording of recordings)
      await walkRecording(session, page, recording, file, { ...visit, failedStep });
    if (files.html) await saveReports(session, stores, files.html, locale);
    if (files.screenshot) await photograph(session, page, files.screenshot, locale);
  } finally {
    await session.close();
  }
  return file;
}

/** Gives the extension the launch profile, as a person would in the desk. */
async function agreeOn(
  session: ChromiumSession,
  stores: readonly string[],
  profile: LaunchProfile,
): Promise<void> {
  const covered = stores.filter((store) => coversStore(profile, store));
  for (const store of covered) await session.ask('launch.write', { store, profile });
  if (covered.length === 0)
    console.error(`The launch profile names none of these stores: ${stores.join(', ')}.`);
}

async function photograph(
  session: ChromiumSession,
  page: Parameters<ChromiumSession['openPopup']>[0],
  path: string,
  locale: AuditCommand['locale'],
): Promise<void> {
  const popup = await session.openPopup(page, locale);
  await popup.locator('main').waitFor();
  await popup.screenshot({ path, fullPage: true });
}

/** Writes every report that was asked for, also where another could not be written. True where one could not. */
function writeFiles(
  files: Partial<Record<ReportKind, string>>,
  whole: AuditFile,
  fresh: AuditFile,
): boolean {
  const texts: Partial<Record<ReportKind, () => string>> = {
    json: () => `${JSON.stringify(whole, null, 2)}\n`,
    sarif: () => `${JSON.stringify(toSarif(fresh), null, 2)}\n`,
    junit: () => toJunit(fresh),
    markdown: () => toMarkdown(whole),
  };
  let failed = false;
  for (const [kind, text] of Object.entries(texts)) {
    const path = files[kind as ReportKind];
    if (path === undefined) continue;
    try {
      writeWhole(path, text());
    } catch (error) {
      failed = true;
      console.error(
        `${path} could not be written: ${error instanceof Error ? error.message : error}`,
      );
    }
  }
  return failed;
}

function orFail<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof BaselineError || error instanceof RecordingError)
      return failWith(error.message);
    throw error;
  }
}

function exitStatus({ pages, failures }: AuditFile, { failOn }: AuditCommand): number {
  if (failures.length > 0) return 2;
  const findings = pages.flatMap((page) => page.findings);
  return failOn && findings.some(({ severity }) => compareSeverity(severity, failOn) <= 0) ? 1 : 0;
}
