import { formatDay } from '../../format.ts';
import { useDeskWords } from '../../words/desk/words.ts';
import { hearingWordsOf } from '../../words/diagnosis/hearing.ts';
import type { Entries } from '../entries.ts';
import type { HearingItem } from './items.ts';

/** So many lines to write on where nothing is written yet. */
const LINES = [1, 2, 3] as const;

interface Props {
  store: string;
  /** ISO 8601. */
  madeAt: string;
  people: string;
  parts: readonly { heading: string; items: readonly HearingItem[] }[];
  entries: Entries;
}

/** The sheet to take to the hearing: seen on paper only, with lines to write on, or what is already written. */
export function HearingSheet({ store, madeAt, people, parts, entries }: Props) {
  const { locale } = useDeskWords();
  const { sheet } = hearingWordsOf(locale);
  return (
    <article class="sheet paper print-only" data-sheet="hearing">
      <header>
        <h2>{sheet.title(store)}</h2>
        <p>{sheet.made(formatDay(madeAt, locale))}</p>
        <p class="paper-line">{sheet.asked}</p>
        <p class="paper-line">{people || sheet.people}</p>
      </header>
      {parts
        .filter(({ items }) => items.length > 0)
        .map(({ heading, items }) => (
          <section key={heading}>
            <h3>{heading}</h3>
            <ol>
              {items.map((one) => (
                <SheetItem key={one.item} asked={one} entries={entries} />
              ))}
            </ol>
          </section>
        ))}
    </article>
  );
}

function SheetItem({ asked, entries }: { asked: HearingItem; entries: Entries }) {
  const { locale } = useDeskWords();
  const { sheet } = hearingWordsOf(locale);
  const { text, on } = entries.of(asked.item);
  return (
    <li>
      <p>
        <strong>{asked.name}</strong>
      </p>
      <p>{asked.ask}</p>
      {asked.hint && <p class="quiet">{asked.hint}</p>}
      {text ? (
        <p class="paper-answer">
          {on && `${sheet.on} ${formatDay(`${on}T00:00`, locale)}　`}
          {text}
        </p>
      ) : (
        LINES.map((line) => <p key={line} class="paper-line" aria-hidden="true" />)
      )}
    </li>
  );
}
