import { useCallback, useState } from 'preact/hooks';
import type { DiagnosisRow, StoreProfile } from '../../rules/_diagnosis/diagnosis.ts';
import { mergeProfiles } from '../../rules/_diagnosis/profiles.ts';
import { ask } from '../screens/ask.ts';
import { tellOtherDesks } from './other-desks.ts';

type Field = Exclude<keyof StoreProfile, 'costs'>;

interface State {
  /** The row whose profile is open; null while the dialog is closed. */
  row: DiagnosisRow | null;
  busy: boolean;
  failed: boolean;
  conflict: { fields: Field[]; theirs: StoreProfile; at: string } | null;
}

const CLOSED: State = { row: null, busy: false, failed: false, conflict: null };

/** Writing a store's profile. What another window wrote in other fields stays; in the same ones a person chooses. */
export function useProfile(onSaved: () => Promise<unknown>) {
  const [state, setState] = useState(CLOSED);
  const patch = (change: Partial<State>) => setState((now) => ({ ...now, ...change }));
  const open = useCallback((row: DiagnosisRow) => setState({ ...CLOSED, row }), []);

  async function save(profile: StoreProfile): Promise<void> {
    const { row } = state;
    if (row) await write(row, profile, row.at);
  }

  async function keep(which: 'mine' | 'theirs', mine: StoreProfile): Promise<void> {
    const { row, conflict } = state;
    if (!row || !conflict) return;
    const { theirs, fields, at } = conflict;
    const { profile } = mergeProfiles(row.profile, mine, theirs);
    if (which === 'theirs')
      for (const field of fields) Object.assign(profile, { [field]: theirs[field] });
    await write({ ...row, profile: theirs }, profile, at);
  }

  async function write(row: DiagnosisRow, profile: StoreProfile, at: string): Promise<void> {
    patch({ row, busy: true, failed: false, conflict: null });
    try {
      const kept = await ask('diagnosis.profile', {
        ...{ store: row.store, profile },
        before: at || null,
      });
      if (kept === null) {
        setState(CLOSED);
        tellOtherDesks(row.store);
        await onSaved();
        return;
      }
      const { theirs } = kept;
      const merged = mergeProfiles(row.profile, profile, theirs.profile);
      const fields = merged.conflicts.filter((field): field is Field => field !== 'costs');
      if (fields.length === 0)
        await write({ ...row, profile: theirs.profile }, merged.profile, theirs.at);
      else patch({ busy: false, conflict: { fields, theirs: theirs.profile, at: theirs.at } });
    } catch {
      patch({ busy: false, failed: true });
    }
  }

  return {
    ...state,
    open,
    save,
    keep,
    close: () => setState(CLOSED),
  };
}
