/** `npm run audit -- URL…`: runs the real extension in Chromium and prints findings. */
import { auditAll } from './audit-all.ts';
import { type AuditCommand, readCommand, type StoresCommand, usage } from './audit-options.ts';
import { formatFile, formatKnown } from './audit-report.ts';
import { emptyFile } from './audit-run.ts';
import { type AuditFile, auditJsonSchema } from './audit-schema.ts';
import { BaselineError, countKnown, markKnown, onlyNew, readBaseline } from './output/baseline.ts';
import { exitStatus, writeReports } from './output/reports.ts';
import { readyExtension } from './ready-extension.ts';
import { RecordingError, readRecording } from './recorded-walk.ts';
import { runStores } from './stores/run-stores.ts';
import { formatProgress, formatStores } from './stores/summary.ts';
import { failWith, showProgress } from './terminal.ts';

const command = readCommand();
if (command === 'help') console.log(usage());
else if (command === 'schema') console.log(JSON.stringify(auditJsonSchema(), null, 2));
else process.exitCode = await main(command);

async function main(asked: AuditCommand): Promise<number> {
  const recordings = orFail(() => asked.recordings.map(readRecording));
  const baseline = orFail(() => (asked.baseline ? readBaseline(asked.baseline) : null));
  await readyExtension();
  const { file, unwritten } = asked.list
    ? await auditStores(asked, asked.list)
    : { file: emptyFile(asked.locale), unwritten: false };
  if (!asked.list) await auditAll({ ...asked, recordings }, file);
  if (baseline) markKnown(file, baseline);
  const fresh = onlyNew(file);
  console.log(asked.list ? formatStores(fresh) : formatFile(fresh));
  if (baseline) console.log(`\n${formatKnown(countKnown(file), asked.locale)}`);
  const notAll = writeReports(asked.files, file, fresh);
  return unwritten || notAll ? 2 : exitStatus(fresh, asked.failOn);
}

function auditStores(
  asked: AuditCommand,
  list: StoresCommand,
): Promise<{ file: AuditFile; unwritten: boolean }> {
  let done = 0;
  return runStores({
    ...list,
    visit: { ...asked, timeLimit: list.timeLimit },
    onStore: (store, file, before) => {
      done++;
      showProgress(formatProgress(store.url, file, { done, all: list.stores.length, before }));
    },
  });
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
