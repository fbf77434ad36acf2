import { formatDay } from '../../format.ts';
import { useDeskWords } from '../../words/desk/words.ts';
import { selfCheckWordsOf } from '../../words/diagnosis/self-check.ts';

interface Props {
  /** Questions without an answer. */
  open: number;
  doneAt: string | null;
  hearingHref: string;
  onDone: (done: boolean) => void;
}

/** Ends the step, whatever is still open, or takes that back. */
export function DonePart({ open, doneAt, hearingHref, onDone }: Props) {
  const { locale } = useDeskWords();
  const { done: words } = selfCheckWordsOf(locale);
  return (
    <section class="step-done not-printed" aria-labelledby="self-check-done">
      <h3 id="self-check-done">{words.heading}</h3>
      <p>{open === 0 ? words.none : words.open(open)}</p>
      {doneAt === null ? (
        <p class="buttons">
          <button type="button" class="button-main" data-action="done" onClick={() => onDone(true)}>
            {words.mark}
          </button>
        </p>
      ) : (
        <>
          <p data-done>{words.marked(formatDay(doneAt, locale))}</p>
          <p class="buttons">
            <a class="button" href={hearingHref}>
              {words.next}
            </a>
            <button
              type="button"
              class="button-small"
              data-action="undone"
              onClick={() => onDone(false)}
            >
              {words.unmark}
            </button>
          </p>
        </>
      )}
    </section>
  );
}
