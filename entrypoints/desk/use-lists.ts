import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type {
  ImportUnderWay,
  IndicatorListRow,
} from '../../components/inventory/indicator-lists.tsx';
import { figure } from '../../components/inventory/row-text.ts';
import { ask } from '../screens/ask.ts';
import type { Attempt, Say } from './use-attempt.ts';

interface State {
  lists: readonly IndicatorListRow[] | null;
  importing: ImportUnderWay | null;
  refused: 'empty' | 'too-many' | 'not-kept' | null;
}

/** The owner's indicator lists; a file is read by this page itself, piece by piece, and can be left at any time. */
export function useLists(attempt: Attempt, say: Say) {
  const [state, setState] = useState<State>({ lists: null, importing: null, refused: null });
  const patch = (change: Partial<State>) => setState((now) => ({ ...now, ...change }));
  const stopping = useRef<AbortController | null>(null);

  const refresh = useCallback(async () => {
    const lists = await ask('indicators.list', {});
    setState((now) => ({ ...now, lists }));
  }, []);
  useEffect(() => {
    refresh().catch(() => undefined);
  }, [refresh]);

  const importList = (file: File) =>
    attempt('import', async () => {
      const controller = new AbortController();
      stopping.current = controller;
      patch({ importing: { file: file.name, lines: 0, share: 0 }, refused: null });
      try {
        // Read only when it is needed: the parser of filter lists is larger than the rest of this page.
        const { importIndicators } = await import('../background/indicator-import.ts');
        const outcome = await importIndicators(file, {
          name: file.name.slice(0, 200),
          signal: controller.signal,
          onProgress: ({ read, size, lines }) =>
            patch({ importing: { file: file.name, lines, share: size > 0 ? read / size : 1 } }),
        });
        if (outcome.ok) {
          const { name, hosts } = outcome.list;
          say((words) => words.settings.lists.done(name, figure(hosts, words)));
        } else if (outcome.reason === 'cancelled') say((words) => words.settings.lists.stopped);
        else patch({ refused: outcome.reason });
        await refresh();
      } finally {
        stopping.current = null;
        patch({ importing: null });
      }
    });

  const remove = (name: string) =>
    attempt('settings', async () => {
      await ask('indicators.remove', { name });
      await refresh();
      say((words) => words.settings.lists.removed(name));
    });

  return { ...state, importList, stop: () => stopping.current?.abort(), remove };
}
