import { useState } from 'preact/hooks';
import type { ListPreview, ListRefusal } from '../../components/diagnosis/import-dialog.tsx';
import { storeOfAddress } from '../../components/format.ts';
import type { StoreList } from '../../rules/_diagnosis/stores-csv.ts';
import { diagnosisRows } from '../background/diagnosis-reading.ts';
import type { Payload } from '../background/protocol.ts';
import { ask } from '../screens/ask.ts';
import { tellOtherDesks } from './other-desks.ts';
import { readListFile } from './read-list-file.ts';

/** What an import wrote, for taking it back. */
interface Taken {
  added: number;
  changed: number;
  undo: Payload<'stores.undo-import'>['stores'];
}

interface State {
  preview: ListPreview | null;
  refused: ListRefusal | null;
  busy: boolean;
  failed: boolean;
  /** The last import of this page; null where there is none, or it was taken back. */
  taken: Taken | null;
  /** Stores left as they are by taking it back; null where nothing was taken back. */
  undone: readonly string[] | null;
}

const IDLE: State = {
  ...{ preview: null, refused: null, busy: false, failed: false },
  ...{ taken: null, undone: null },
};

// Few who open the table bring a list with them.
const loadReader = () => import('../../rules/_diagnosis/stores-csv.ts');

/** Taking in a list of stores: read, shown, written in one act, and taken back as long as this page is open. */
export function useStoreImport(refresh: () => Promise<unknown>) {
  const [state, setState] = useState(IDLE);
  const patch = (change: Partial<State>) => setState((now) => ({ ...now, ...change }));

  async function plan(
    file: string,
    list: StoreList,
    meanwhile: readonly string[],
  ): Promise<ListPreview> {
    const { planImport } = await loadReader();
    return { file, list, plan: planImport(list.stores, await diagnosisRows()), meanwhile };
  }

  async function choose(file: File): Promise<void> {
    patch({ refused: null, failed: false, undone: null });
    const [read, { readStoreList }] = await Promise.all([readListFile(file), loadReader()]);
    const list = read.ok ? readStoreList(read.text, storeOfAddress) : read;
    if (list.ok) patch({ preview: await plan(file.name, list, []) });
    else patch({ refused: { file: file.name, reason: list.reason } });
  }

  async function take(): Promise<void> {
    const { preview } = state;
    if (!preview) return;
    const planned = preview.plan.filter(({ what }) => what !== 'same');
    patch({ busy: true, failed: false });
    try {
      const { written, theirs } = await ask('stores.import', {
        stores: planned.map(({ store, profile, at }) => ({ store, profile, before: at || null })),
      });
      if (theirs.length > 0) {
        patch({ busy: false, preview: await plan(preview.file, preview.list, theirs) });
        return;
      }
      const befores = new Map(planned.map(({ store, before }) => [store, before]));
      const added = planned.filter(({ what }) => what === 'added').length;
      const undo = written.map((one) => ({ ...one, profile: befores.get(one.store) ?? null }));
      setState({ ...IDLE, taken: { added, changed: planned.length - added, undo } });
      await changed(written.map(({ store }) => store));
    } catch {
      patch({ busy: false, failed: true });
    }
  }

  async function undo(): Promise<void> {
    const { taken } = state;
    if (!taken) return;
    const { left } = await ask('stores.undo-import', { stores: taken.undo });
    setState({ ...IDLE, undone: left });
    await changed(taken.undo.map(({ store }) => store));
  }

  async function changed([first]: readonly string[]): Promise<void> {
    // They read all stores again, whichever is named.
    if (first !== undefined) tellOtherDesks(first);
    await refresh();
  }

  return { ...state, choose, take, undo, close: () => patch({ preview: null, failed: false }) };
}
