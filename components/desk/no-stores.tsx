import { TroubleBox } from '../notice.tsx';
import type { StoreEntry } from '../stores-screen.tsx';
import { type DeskTask, useDeskWords } from '../words/desk/words.ts';

interface Props {
  /** Null until they are known. */
  stores: readonly StoreEntry[] | null;
  /** A store that the address names and that is not enrolled. */
  asked: string | null;
  trouble: { task: DeskTask; detail: string } | null;
  onRetry: () => void;
}

/** No store is shown: none was added, none was chosen, or one that is not known; and what to do about it. */
export function NoStores({ stores, asked, trouble, onRetry }: Props) {
  const words = useDeskWords();
  if (trouble) {
    return (
      <TroubleBox
        name={trouble.task}
        words={words.trouble[trouble.task]}
        detail={trouble.detail}
        label={words.troubleDetail}
      >
        <button type="button" class="button" data-action="retry" onClick={onRetry}>
          {words.retry}
        </button>
      </TroubleBox>
    );
  }
  if (!stores) return <p role="status">{words.loading}</p>;
  if (stores.length === 0) {
    return (
      <section class="empty" aria-labelledby="view" data-empty="stores">
        <h1 id="view">{words.stores.none}</h1>
        <p>{words.stores.noneTodo}</p>
      </section>
    );
  }
  return (
    <section class="empty" aria-labelledby="view" data-empty={asked ? 'unknown' : 'choose'}>
      <h1 id="view">{words.desk}</h1>
      <p>{asked ? words.stores.unknown(asked) : words.stores.choose}</p>
    </section>
  );
}
