import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Locale } from '../../rules/_core/text.ts';
import { LanguageSwitch } from '../language-switch.tsx';
import { timelineWordsOf, type Unseen } from '../words/timeline/timeline.ts';
import type { ShownSection } from './filter.ts';
import { useTimelineKeys } from './keys.ts';
import { KeysList } from './keys-list.tsx';
import { Section } from './section.tsx';
import { SIZES, SizeSwitch, Toolbar, type ToolbarProps } from './toolbar.tsx';

interface Props extends Omit<ToolbarProps, 'onKeys'> {
  sections: readonly ShownSection[];
  /** Why nothing more is seen; null while the tab is watched. */
  unseen: Unseen | null;
  /** What was just done or, of card data, just seen: said to screen readers. */
  said: string;
  onLocale: (locale: Locale) => void;
  onReload: () => void;
}

/** The window: what can be done, why nothing is seen where nothing is, and the rows, the newest last. */
export function TimelineView(props: Props) {
  const { locale, sections, unseen, filter, size, said } = props;
  const words = timelineWordsOf(locale);
  const [keys, setKeys] = useState(false);
  const list = useFollowedEnd(props.paused);
  useTimelineKeys({
    onPause: props.onPause,
    onKeys: () => setKeys(true),
    onNewest: list.toEnd,
    onNoFilter: () => props.onFilter({ text: '' }),
    onLarger: (by) => {
      const next = SIZES[SIZES.indexOf(size) + by];
      if (next) props.onSize(next);
    },
  });
  const filtered = filter.kind !== 'all' || filter.text.trim() !== '';
  return (
    <>
      <header>
        <div class="live-head">
          <h1>{words.title}</h1>
          <SizeSwitch locale={locale} size={size} onSize={props.onSize} />
          <LanguageSwitch locale={locale} label={words.language} onLocale={props.onLocale} />
          <p class="live-lead">{words.lead}</p>
        </div>
        <Toolbar {...props} onKeys={() => setKeys(true)} />
      </header>
      {unseen && <UnseenNotice unseen={unseen} locale={locale} onReload={props.onReload} />}
      <div class="live-columns" aria-hidden="true">
        <span>{words.columns[2]}</span>
        <span>{words.columns[3]}</span>
        <span>{words.arrows.script}</span>
        <span>{words.arrows.sink}</span>
      </div>
      <main
        ref={list.element}
        class="live-list"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard.
        tabIndex={0}
        aria-label={words.loads}
        onScroll={list.onScroll}
      >
        {sections.map((section) => (
          <Section key={section.id} section={section} locale={locale} filtered={filtered} />
        ))}
      </main>
      <footer class="live-foot">
        {!list.follows && (
          <button
            type="button"
            class="button-main live-newest"
            data-action="newest"
            onClick={list.toEnd}
          >
            {words.toNewest}
          </button>
        )}
        <p class="live-said" role="status">
          {said}
        </p>
      </footer>
      {keys && <KeysList locale={locale} onClose={() => setKeys(false)} />}
    </>
  );
}

interface UnseenProps {
  unseen: Unseen;
  locale: Locale;
  onReload: () => void;
}

function UnseenNotice({ unseen, locale, onReload }: UnseenProps) {
  const words = timelineWordsOf(locale);
  const { what, todo } = words.unseen[unseen];
  return (
    <div class="live-unseen" role="alert" data-unseen={unseen}>
      <p>
        <strong>{what}</strong> {todo}
      </p>
      {unseen === 'reload' && (
        <button type="button" class="button" data-action="reload" onClick={onReload}>
          {words.reload}
        </button>
      )}
    </div>
  );
}

/** So near to its end, in pixels, a list is taken to be at its end. */
const NEAR = 40;

/** Keeps a list at its end while rows are added, until somebody scrolls away from it. */
function useFollowedEnd(paused: boolean) {
  const element = useRef<HTMLElement>(null);
  const [follows, setFollows] = useState(true);
  const toEnd = () => {
    const list = element.current;
    if (list) list.scrollTop = list.scrollHeight;
    setFollows(true);
  };
  const stay = useRef<() => void>(() => undefined);
  stay.current = () => {
    const list = element.current;
    if (follows && !paused && list) list.scrollTop = list.scrollHeight;
  };
  useLayoutEffect(() => stay.current());
  useEffect(() => {
    const list = element.current;
    if (!list) return undefined;
    // Also where the window, or the letters in it, became another size.
    const watch = new ResizeObserver(() => stay.current());
    watch.observe(list);
    return () => watch.disconnect();
  }, []);
  const last = useRef({ top: 0, height: 0 });
  const onScroll = () => {
    const list = element.current;
    if (!list) return;
    const { scrollTop: top, scrollHeight: height } = list;
    const isNear = height - top - list.clientHeight < NEAR;
    // Rows that grew under it move a list as well: only who goes back among the same rows leaves its end.
    const wentBack = top < last.current.top && height === last.current.height;
    last.current = { top, height };
    if (isNear) setFollows(true);
    else if (wentBack) setFollows(false);
    else stay.current();
  };
  return { element, follows, toEnd, onScroll };
}
