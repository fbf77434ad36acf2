import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type Filter, NO_FILTER, shownSections } from '../../components/timeline/filter.ts';
import type { LiveSection } from '../../components/timeline/live.ts';
import { csvOf, graveText, textOf } from '../../components/timeline/said.ts';
import { TimelineView } from '../../components/timeline/timeline-view.tsx';
import type { Size } from '../../components/timeline/toolbar.tsx';
import { type TimelineWords, timelineWordsOf } from '../../components/words/timeline/timeline.ts';
import type { Locale } from '../../rules/_core/text.ts';
import { copyText } from '../screens/copy-text.ts';
import { rememberLocale } from '../screens/locale.ts';
import { useTail } from './use-tail.ts';

interface Props {
  tabId: number;
  opensIn: Locale;
}

const SILENCE = () => '';

/** The live time line of one tab. */
export function LiveTimeline({ tabId, opensIn }: Props) {
  const [locale, setLocale] = useState(opensIn);
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const [size, setSize] = useState<Size>('1');
  const [held, setHeld] = useState<readonly LiveSection[] | null>(null);
  const [said, setSaid] = useState<(words: TimelineWords) => string>(() => SILENCE);
  const say = (text: (words: TimelineWords) => string) => setSaid(() => text);
  const tail = useTail(tabId, (rows) => {
    const last = rows.at(-1);
    if (last) say((words) => graveText(last, words.locale));
  });
  const kept = held ?? tail.sections;
  const sections = useMemo(() => shownSections(kept, filter), [kept, filter]);
  const words = timelineWordsOf(locale);

  useEffect(() => {
    document.documentElement.lang = words.locale;
    document.title = words.title;
  }, [words]);
  useEffect(() => {
    document.documentElement.dataset.size = size;
  }, [size]);

  const pause = () => {
    // Its rows as they are now: the list itself goes on.
    setHeld(
      held ? null : tail.sections.map((section) => ({ ...section, rows: [...section.rows] })),
    );
    say((now) => (held ? now.running : now.paused));
  };
  const clear = () => {
    tail.clear();
    if (held) setHeld([]);
    say((now) => now.cleared);
  };
  const copy = async (as: 'text' | 'csv') => {
    // All that is kept and asked for, not only what is drawn.
    const all = shownSections(kept, filter, Number.POSITIVE_INFINITY);
    const done = await copyText(as === 'csv' ? csvOf(all, locale) : textOf(all, locale));
    say((now) => (done ? now.copied : now.notCopied));
  };

  return (
    <TimelineView
      locale={locale}
      sections={sections}
      unseen={tail.unseen}
      filter={filter}
      size={size}
      paused={held !== null}
      waiting={held ? Math.max(0, rowsIn(tail.sections) - rowsIn(held)) : 0}
      said={said(words)}
      onFilter={(change) => setFilter((now) => ({ ...now, ...change }))}
      onSize={setSize}
      onPause={pause}
      onClear={clear}
      onCopy={(as) => void copy(as)}
      onLocale={(chosen) => {
        setLocale(chosen);
        void rememberLocale(chosen);
      }}
      onReload={() => void browser.tabs.reload(tabId)}
    />
  );
}

function rowsIn(sections: readonly LiveSection[]): number {
  return sections.reduce((sum, { rows }) => sum + rows.length, 0);
}
