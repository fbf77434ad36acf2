import type { Locale } from '../../rules/_core/text.ts';
import { type TimelineWords, timelineWordsOf } from '../words/timeline/timeline.ts';
import { type Filter, KINDS } from './filter.ts';

/** How large the text is: at a desk, for several people, for a hall. */
export type Size = '1' | '2' | '3';
export const SIZES: readonly Size[] = ['1', '2', '3'];
const SIGN: Record<Size, string> = { 1: 'A', 2: 'A+', 3: 'A++' };

export interface ToolbarProps {
  locale: Locale;
  filter: Filter;
  size: Size;
  paused: boolean;
  /** Rows that came since the pause. */
  waiting: number;
  onFilter: (change: Partial<Filter>) => void;
  onSize: (size: Size) => void;
  onPause: () => void;
  onClear: () => void;
  onCopy: (as: 'text' | 'csv') => void;
  onKeys: () => void;
}

/** What can be done with the list: pause, filter, clear, copy, size. */
export function Toolbar(props: ToolbarProps) {
  const words = timelineWordsOf(props.locale);
  const { paused, waiting } = props;
  return (
    <div class="live-tools">
      <button
        type="button"
        class={paused ? 'button-main live-pause' : 'button live-pause'}
        data-action="pause"
        onClick={props.onPause}
      >
        {paused ? words.resume : words.pause}
        {paused && waiting > 0 && <span> ({words.waiting(waiting)})</span>}
      </button>
      <Filters {...props} words={words} />
      <span class="live-buttons">
        <button type="button" class="button-small" data-action="clear" onClick={props.onClear}>
          {words.clear}
        </button>
        <button
          type="button"
          class="button-small"
          data-action="copy-text"
          onClick={() => props.onCopy('text')}
        >
          {words.copyText}
        </button>
        <button
          type="button"
          class="button-small"
          data-action="copy-csv"
          onClick={() => props.onCopy('csv')}
        >
          {words.copyCsv}
        </button>
        <button type="button" class="button-small" data-action="keys" onClick={props.onKeys}>
          {words.keysButton}
        </button>
      </span>
    </div>
  );
}

function Filters({ filter, onFilter, words }: ToolbarProps & { words: TimelineWords }) {
  return (
    <fieldset class="live-filters">
      <legend class="visually-hidden">{words.filter.label}</legend>
      <select
        aria-label={words.filter.label}
        data-filter="kind"
        value={filter.kind}
        onChange={({ currentTarget }) => {
          const kind = KINDS.find((one) => one === currentTarget.value);
          if (kind) onFilter({ kind });
        }}
      >
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {words.filter.kinds[kind]}
          </option>
        ))}
      </select>
      <input
        type="search"
        data-filter="text"
        aria-label={words.filter.search}
        placeholder={words.filter.search}
        value={filter.text}
        onInput={({ currentTarget }) => onFilter({ text: currentTarget.value })}
      />
    </fieldset>
  );
}

/** How large the text is. */
export function SizeSwitch({
  locale,
  size,
  onSize,
}: Pick<ToolbarProps, 'locale' | 'size' | 'onSize'>) {
  const words = timelineWordsOf(locale);
  return (
    <fieldset class="languages live-sizes">
      <legend class="visually-hidden">{words.size}</legend>
      {SIZES.map((one) => (
        <button
          key={one}
          type="button"
          data-size={one}
          aria-pressed={one === size}
          aria-label={`${SIGN[one]} ${words.sizes[one]}`}
          title={words.sizes[one]}
          onClick={() => onSize(one)}
        >
          {SIGN[one]}
        </button>
      ))}
    </fieldset>
  );
}
