import type { Draft } from '../../components/inventory/reason-cell.tsx';

/**
 * Keeps the reason of a script, but where another one than `before` is kept meanwhile: then nothing is written, and that one is
 * the answer; null where it was kept. Rejects where it could not be.
 */
export type KeepReason = (key: string, reason: string, before: string) => Promise<string | null>;

interface Entry {
  text: string;
  /** What was kept when this text was begun: another one meanwhile is somebody else's. */
  base: string;
  draft: Draft;
  timer: ReturnType<typeof setTimeout> | undefined;
}

/** Time without a key after which a text is saved, in milliseconds. */
const PAUSE_MS = 700;

/** Reasons while they are written: saved by themselves, never over what another window wrote, never lost by a failure. */
export class Reasons {
  private readonly entries = new Map<string, Entry>();
  private turn: Promise<void> = Promise.resolve();

  private readonly keepReason: KeepReason;
  private readonly onChange: (drafts: ReadonlyMap<string, Draft>) => void;

  constructor(keepReason: KeepReason, onChange: (drafts: ReadonlyMap<string, Draft>) => void) {
    this.keepReason = keepReason;
    this.onChange = onChange;
  }

  /** Takes what was typed; `saved` is what the screen knew to be kept. */
  type(key: string, text: string, saved: string): void {
    const known = this.entries.get(key);
    clearTimeout(known?.timer);
    // What was saved may have been changed elsewhere since, and is what was on the screen then.
    const base = known && known.draft.state !== 'saved' ? known.base : saved;
    const timer = setTimeout(() => this.end(key), PAUSE_MS);
    this.put(key, { text, base, draft: { text, state: null }, timer });
  }

  /** Saves a text that is not saved yet, at once. */
  end(key: string): void {
    const entry = this.entries.get(key);
    clearTimeout(entry?.timer);
    if (!entry || entry.draft.state === 'conflict' || entry.draft.state === 'saving') return;
    if (entry.text === entry.base) return;
    this.turn = this.turn.then(() => this.save(key));
  }

  /** Ends a conflict: with what the other window wrote, or with what was written here. */
  keep(key: string, which: 'theirs' | 'mine'): void {
    const entry = this.entries.get(key);
    if (!entry) return;
    const base = entry.draft.theirs ?? entry.base;
    if (which === 'theirs') {
      this.entries.delete(key);
      this.tell();
      return;
    }
    this.put(key, { ...entry, base, draft: { text: entry.text, state: null } });
    this.end(key);
  }

  /** Saves whatever is not saved; resolves when all of it was tried. */
  async endAll(): Promise<void> {
    for (const key of this.entries.keys()) this.end(key);
    await this.turn;
  }

  get isUnsaved(): boolean {
    return [...this.entries.values()].some(({ text, base }) => text !== base);
  }

  private async save(key: string): Promise<void> {
    const begun = this.entries.get(key);
    if (!begun || begun.text === begun.base) return;
    const { text, base } = begun;
    this.put(key, { ...begun, draft: { text, state: 'saving' } });
    const outcome = await this.tryToSave(key, text, base);
    const now = this.entries.get(key);
    if (!now) return;
    if (outcome.state === 'saved') now.base = text;
    // Who typed on meanwhile has a timer running; then only the base is new.
    if (now.text === text) this.put(key, { ...now, draft: { text, ...outcome } });
    else if (outcome.state === 'conflict')
      this.put(key, { ...now, draft: { ...outcome, text: now.text } });
  }

  private async tryToSave(key: string, text: string, base: string): Promise<Omit<Draft, 'text'>> {
    try {
      const kept = await this.keepReason(key, text, base);
      if (kept !== null && kept !== text) return { state: 'conflict', theirs: kept };
      return { state: 'saved' };
    } catch {
      return { state: 'failed' };
    }
  }

  private put(key: string, entry: Entry): void {
    this.entries.set(key, entry);
    this.tell();
  }

  private tell(): void {
    this.onChange(new Map([...this.entries].map(([key, { draft }]) => [key, draft])));
  }
}
