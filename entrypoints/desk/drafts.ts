import type { Draft } from '../../components/desk/draft.ts';

/**
 * Keeps what was written under a key, but where something else than `before` is kept meanwhile: then nothing is written, and
 * that is the answer. Rejects where it could not be kept.
 */
export type Keep<V> = (
  key: string,
  value: V,
  before: V,
) => Promise<{ kept: V; theirs?: never } | { theirs: V; kept?: never }>;

interface Entry<V> {
  value: V;
  /** What was kept when this was begun: something else meanwhile is somebody else's. */
  base: V;
  draft: Draft<V>;
  timer: ReturnType<typeof setTimeout> | undefined;
}

/** Time without a key after which what was written is saved, in milliseconds. */
const PAUSE_MS = 700;

/** What is being written, by key: saved by itself, never over what another window wrote, never lost by a failure. */
export class Drafts<V> {
  private readonly entries = new Map<string, Entry<V>>();
  private turn: Promise<void> = Promise.resolve();

  private keepValue: Keep<V>;
  private readonly isSame: (one: V, other: V) => boolean;
  private onChange: (drafts: ReadonlyMap<string, Draft<V>>) => void;

  constructor(
    keepValue: Keep<V>,
    onChange: (drafts: ReadonlyMap<string, Draft<V>>) => void,
    isSame: (one: V, other: V) => boolean = Object.is,
  ) {
    this.keepValue = keepValue;
    this.onChange = onChange;
    this.isSame = isSame;
  }

  /** Goes on in another view: how that one keeps, and whom to tell. */
  carryOn(keepValue: Keep<V>, onChange: (drafts: ReadonlyMap<string, Draft<V>>) => void): void {
    this.keepValue = keepValue;
    this.onChange = onChange;
  }

  /** Takes what was written; `saved` is what the screen knew to be kept. */
  type(key: string, value: V, saved: V): void {
    const known = this.entries.get(key);
    clearTimeout(known?.timer);
    // What was saved may have been changed elsewhere since, and is what was on the screen then.
    const base = known && known.draft.state !== 'saved' ? known.base : saved;
    const timer = setTimeout(() => this.end(key), PAUSE_MS);
    this.put(key, { value, base, draft: { value, state: null }, timer });
  }

  /** Saves what is not saved yet, at once. */
  end(key: string): void {
    const entry = this.entries.get(key);
    clearTimeout(entry?.timer);
    if (!entry || entry.draft.state === 'conflict' || entry.draft.state === 'saving') return;
    if (this.isSame(entry.value, entry.base)) return;
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
    this.put(key, { ...entry, base, draft: { value: entry.value, state: null } });
    this.end(key);
  }

  /** Saves whatever is not saved; resolves when all of it was tried. */
  async endAll(): Promise<void> {
    for (const key of this.entries.keys()) this.end(key);
    await this.turn;
  }

  get isUnsaved(): boolean {
    return [...this.entries.values()].some(({ value, base }) => !this.isSame(value, base));
  }

  get shown(): ReadonlyMap<string, Draft<V>> {
    return new Map([...this.entries].map(([key, { draft }]) => [key, draft]));
  }

  private async save(key: string): Promise<void> {
    const begun = this.entries.get(key);
    if (!begun || this.isSame(begun.value, begun.base)) return;
    const { value, base } = begun;
    this.put(key, { ...begun, draft: { value, state: 'saving' } });
    const { kept, ...outcome } = await this.tryToSave(key, value, base);
    const now = this.entries.get(key);
    if (!now) return;
    if (outcome.state === 'saved') now.base = kept;
    // Who typed on meanwhile has a timer running; then only the base is new.
    if (now.value === value) this.put(key, { ...now, draft: { value, ...outcome } });
    else if (outcome.state === 'conflict')
      this.put(key, { ...now, draft: { ...outcome, value: now.value } });
  }

  private async tryToSave(
    key: string,
    value: V,
    base: V,
  ): Promise<Omit<Draft<V>, 'value'> & { kept: V }> {
    try {
      const { theirs, kept } = await this.keepValue(key, value, base);
      if (theirs === undefined) return { state: 'saved', kept: kept as V };
      if (this.isSame(theirs, value)) return { state: 'saved', kept: theirs };
      return { state: 'conflict', theirs, kept: base };
    } catch {
      return { state: 'failed', kept: base };
    }
  }

  private put(key: string, entry: Entry<V>): void {
    this.entries.set(key, entry);
    this.tell();
  }

  private tell(): void {
    this.onChange(this.shown);
  }
}
