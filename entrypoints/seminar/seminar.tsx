import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { HandOut } from '../../components/seminar/hand-out.tsx';
import { actOf } from '../../components/seminar/keys.ts';
import { FIRST_PLACE, pageOf } from '../../components/seminar/scenes.ts';
import { SeminarScreen } from '../../components/seminar/seminar-screen.tsx';
import { WordsContext } from '../../components/words/context.ts';
import { seminarWordsOf } from '../../components/words/seminar/words.ts';
import { wordsOf } from '../../components/words/words.ts';
import type { Locale } from '../../rules/_core/text.ts';
import { rememberLocale } from '../screens/locale.ts';
import { useHandOut } from './use-hand-out.ts';
import { useStage } from './use-stage.ts';

/** The seminar: a scene on the stage, what arrives where, what the audit finds, and the keys of whoever stands in front. */
export function Seminar({ opensIn }: { opensIn: Locale }) {
  const [locale, setLocale] = useState(opensIn);
  const [place, setPlace] = useState(FIRST_PLACE);
  const [showing, setShowing] = useState(0);
  const [paused, setPaused] = useState(false);
  const [keysOpen, setKeysOpen] = useState(false);
  const behind = useRef<HTMLDivElement>(null);
  const words = seminarWordsOf(locale);
  const run = `${place.scene} ${place.side} ${locale} ${showing}`;
  const reset = useCallback(() => setShowing((before) => before + 1), []);

  const handle = (event: KeyboardEvent): boolean => {
    if (keysOpen || event.ctrlKey || event.metaKey || event.altKey || event.isComposing)
      return false;
    const { key, repeat, target } = event;
    const act = actOf({ key, repeat, typing: isField(target) }, { place, paused });
    if (!act) return false;
    if (act.do === 'go') setPlace(act.to);
    else if (act.do === 'pause' || act.do === 'resume') setPaused(act.do === 'pause');
    else if (act.do === 'reset') reset();
    else if (act.do === 'keys') setKeysOpen(true);
    else if (act.do === 'type') stage.type();
    else stage.press();
    return true;
  };
  const stage = useStage(run, locale, handle);
  const handOut = useHandOut(locale, behind);

  const latest = useRef(handle);
  latest.current = handle;
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (latest.current(event)) event.preventDefault();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = `${words.title} · ${wordsOf(locale).product}`;
  }, [locale, words]);
  const speak = (chosen: Locale): void => {
    setLocale(chosen);
    void rememberLocale(chosen);
  };

  return (
    <WordsContext value={wordsOf(locale)}>
      <SeminarScreen
        {...{ words, place, paused, keysOpen, run, ...stage }}
        path={pageOf(place).path}
        printing={handOut.progress}
        onPlace={setPlace}
        onReset={reset}
        onPause={setPaused}
        onKeys={setKeysOpen}
        onLocale={speak}
        onPrint={handOut.print}
      />
      <div ref={behind} class="behind" aria-hidden="true" inert />
      <HandOut words={words} pages={handOut.pages} />
    </WordsContext>
  );
}

// A field on the stage belongs to another document, where it is another class.
function isField(target: EventTarget | null): boolean {
  return /^(?:input|select|textarea)$/i.test((target as Element | null)?.tagName ?? '');
}
