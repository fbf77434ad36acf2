import type { Locale } from '../../rules/_core/text.ts';
import { timelineWordsOf } from '../words/timeline/timeline.ts';
import type { ShownSection } from './filter.ts';
import { Row } from './row.tsx';

interface Props {
  section: ShownSection;
  locale: Locale;
  /** Something is asked for that is not everything. */
  filtered: boolean;
}

/** One load of the page with its rows, the oldest first. */
export function Section({ section, locale, filtered }: Props) {
  const words = timelineWordsOf(locale);
  const { rows, older, lost, recorder } = section;
  return (
    <section class="live-section" data-section={section.id}>
      <h2>
        {words.load(clock(section.origin, locale))} <code>{section.url}</code>
      </h2>
      {recorder !== 'trusted' && <p class="live-hint">{words.recorder[recorder]}</p>}
      {older > 0 && <p class="live-hint">{words.older(older)}</p>}
      {rows.length === 0 && (
        <p class="live-empty">{filtered ? words.nothingAsked : words.nothingYet}</p>
      )}
      <ol class="plain">
        {rows.map((row) => (
          <Row key={row.key} row={row} locale={locale} />
        ))}
      </ol>
      {lost > 0 && <p class="live-hint">{words.lost(lost)}</p>}
    </section>
  );
}

function clock(origin: number, locale: Locale): string {
  return new Date(origin).toLocaleTimeString(locale === 'ja' ? 'ja-JP' : 'en-GB');
}
