import type { Locale } from '../../rules/_core/text.ts';
import { pure } from '../desk/pure.tsx';
import { SeverityIcon } from '../icons.tsx';
import { timelineWordsOf } from '../words/timeline/timeline.ts';
import type { LiveRow } from './live.ts';
import { destinationText, fieldText, secondsOf, wrappingText } from './said.ts';

interface Props {
  row: LiveRow;
  locale: Locale;
}

/** One line: when, on what, which script did what, where to. Drawn again only where it changed. */
export const Row = pure(({ row, locale }: Props) => {
  const words = timelineWordsOf(locale);
  return (
    <li class="live-row" data-weight={row.weight} data-role={row.role} data-refused={row.refused}>
      <span class="live-at">
        {secondsOf(row.at)}
        {row.count > 1 && <Times row={row} locale={locale} />}
      </span>
      <Field row={row} locale={locale} />
      <div class="live-script">
        {row.script ? <code>{row.script}</code> : <span>{words.unknownScript}</span>}
        <span class="live-side">
          {words.roles[row.role]} <code>{row.api}</code>
        </span>
        {row.inserter && <span class="live-side">{words.insertedBy(row.inserter)}</span>}
        {row.frame && <span class="live-side">{words.inFrame(row.frame)}</span>}
      </div>
      <div class="live-sink">
        {row.sink && <code>{row.sink}</code>}
        <span class="live-side">{destinationText(row, locale)}</span>
        {row.refused && <span class="live-refused">{words.refused}</span>}
        {row.weight === 'watch' && <span class="live-note">{words.watch}</span>}
      </div>
    </li>
  );
});

function Times({ row, locale }: Props) {
  const words = timelineWordsOf(locale);
  const until = words.seconds(secondsOf(row.until));
  return (
    <span class="live-times">
      <span aria-hidden="true">{words.times(row.count)}</span>
      <span class="visually-hidden">{words.timesMeans(row.count, until)}</span>
    </span>
  );
}

function Field({ row, locale }: Props) {
  const words = timelineWordsOf(locale);
  const wrapping = wrappingText(row, locale);
  return (
    <div class="live-field">
      <span class="live-what">{fieldText(row, locale)}</span>
      {wrapping && <span class="live-side">{wrapping}</span>}
      {row.weight === 'grave' && (
        <span class="live-mark">
          <SeverityIcon severity="critical" />
          {words.graveMark}
        </span>
      )}
    </div>
  );
}
