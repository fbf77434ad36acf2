import { useEffect, useState } from 'preact/hooks';
import { formatDay } from '../../components/format.ts';
import { figure } from '../../components/inventory/row-text.ts';
import type { LibraryData, LibraryImport } from '../background/protocol.ts';
import { ask } from '../screens/ask.ts';
import type { Attempt, Say } from './use-attempt.ts';

type Refused = Extract<LibraryImport, { ok: false }>['reason'];

/** The data on libraries with known vulnerabilities: which is in use, a newer one, and back. */
export function useLibraries(attempt: Attempt, say: Say) {
  const [data, setData] = useState<LibraryData | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const refresh = async () => setData(await ask('libraries.state', {}));
  useEffect(() => {
    ask('libraries.state', {}).then(setData, () => undefined);
  }, []);

  const importFile = (file: File) =>
    attempt('import', async () => {
      setRefused(null);
      const outcome = await ask('libraries.import', { json: await file.text() });
      if (!outcome.ok) {
        setRefused(outcome.reason);
        return;
      }
      await refresh();
      say((words) =>
        words.settings.libraries.done(
          formatDay(outcome.dataDate, words.locale),
          figure(outcome.entries, words),
        ),
      );
    });

  const reset = () =>
    attempt('settings', async () => {
      await ask('libraries.reset', {});
      setRefused(null);
      await refresh();
      say((words) => words.settings.libraries.wasReset);
    });

  return { data, refused, importFile, reset };
}
