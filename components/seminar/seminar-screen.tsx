import type { Locale } from '../../rules/_core/text.ts';
import { Modal } from '../desk/modal.tsx';
import { LanguageSwitch } from '../language-switch.tsx';
import type { SeminarWords } from '../words/seminar/words.ts';
import { FoundPanel } from './found-panel.tsx';
import type { SceneVerdict } from './scene-verdict.ts';
import { type Arrival, type Place, pageOf, RECEIVERS, SCENES, SIDES } from './scenes.ts';
import { SectionsPanel } from './sections-panel.tsx';
import { ServersPanel } from './servers-panel.tsx';

interface Props {
  words: SeminarWords;
  place: Place;
  /** Names this showing of the page: another one is another frame. */
  run: string;
  /** Where the bundled page lies. */
  path: string;
  arrivals: readonly Arrival[];
  refused: boolean;
  verdict: SceneVerdict | null;
  paused: boolean;
  keysOpen: boolean;
  /** Scenes of the hand-out that are ready; null where none is being prepared. */
  printing: number | null;
  onLoad: (frame: HTMLIFrameElement) => void;
  type: () => void;
  press: () => void;
  onPlace: (place: Place) => void;
  onReset: () => void;
  onPause: (paused: boolean) => void;
  onKeys: (open: boolean) => void;
  onLocale: (locale: Locale) => void;
  onPrint: () => void;
}

/** The seminar's page as a hall sees it. */
export function SeminarScreen(props: Props) {
  const { words, place, verdict, paused, keysOpen, onPause, onKeys } = props;
  const isLast = place.scene === 'mended';
  const receivers = RECEIVERS[place.scene];
  return (
    <>
      <div class="seminar" data-scene={place.scene} data-side={place.side} inert={paused}>
        <Head {...props} />
        <main>
          <StagePart {...props} />
          <div class="told">
            {receivers.length > 0 && !isLast && (
              <ServersPanel words={words} receivers={receivers} arrivals={props.arrivals} />
            )}
            <FoundPanel words={words} verdict={verdict} brief={isLast} />
            {isLast && <SectionsPanel words={words} sections={verdict?.sections ?? []} />}
          </div>
        </main>
        <Foot {...props} />
      </div>
      {paused && (
        <button type="button" class="curtain" data-action="resume" onClick={() => onPause(false)}>
          {words.paused} <kbd>.</kbd>
        </button>
      )}
      {keysOpen && (
        <Modal name="keys" heading={words.keys.heading} onClose={() => onKeys(false)}>
          <dl class="keys">
            {words.keys.list.map(({ keys, does }) => (
              <div key={does}>
                <dt>
                  {keys.map((one) => (
                    <kbd key={one}>{one}</kbd>
                  ))}
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
          <button type="button" class="button" data-action="close" onClick={() => onKeys(false)}>
            {words.keys.close}
          </button>
        </Modal>
      )}
    </>
  );
}

function Head({ words, place, onPlace }: Props) {
  const { title, notes } = words.scenes[place.scene];
  return (
    <header>
      <p class="which">{words.scene(SCENES.indexOf(place.scene) + 1, SCENES.length)}</p>
      <h1>{title}</h1>
      <fieldset class="sides">
        <legend class="visually-hidden">{words.sideSwitch}</legend>
        {SIDES.map((side) => (
          <button
            key={side}
            type="button"
            data-to-side={side}
            aria-pressed={side === place.side}
            onClick={() => onPlace({ ...place, side })}
          >
            {words.sides[side]}
          </button>
        ))}
      </fieldset>
      <section class="notes" aria-label={words.notes}>
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </section>
    </header>
  );
}

function StagePart({ words, place, run, path, refused, onLoad, type, press }: Props) {
  return (
    <section class="stage" aria-label={words.stage}>
      <p class="address">{pageOf(place).address}</p>
      <iframe
        key={run}
        title={words.stage}
        src={path}
        data-locale={words.locale}
        onLoad={(event) => onLoad(event.currentTarget)}
      />
      <p class="refused" role="alert">
        {refused && words.refused}
      </p>
      <p class="acts">
        <button type="button" class="button" data-action="type" onClick={type}>
          {words.type} <kbd>t</kbd>
        </button>
        <button type="button" class="button" data-action="press" onClick={press}>
          {words.press} <kbd>o</kbd>
        </button>
      </p>
    </section>
  );
}

function Foot({ words, place, printing, ...events }: Props) {
  return (
    <footer>
      <nav aria-label={words.sceneList}>
        <ol>
          {SCENES.map((scene, n) => (
            <li key={scene}>
              <button
                type="button"
                data-to-scene={scene}
                aria-current={scene === place.scene ? 'step' : undefined}
                onClick={() => events.onPlace({ scene, side: 'before' })}
              >
                <b>{n + 1}</b> {words.scenes[scene].short}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <div class="tools">
        <button type="button" class="button-small" data-action="reset" onClick={events.onReset}>
          {words.reset} <kbd>r</kbd>
        </button>
        <button
          type="button"
          class="button-small"
          data-action="pause"
          onClick={() => events.onPause(true)}
        >
          {words.pause} <kbd>.</kbd>
        </button>
        <button
          type="button"
          class="button-small"
          data-action="keys"
          onClick={() => events.onKeys(true)}
        >
          {words.keysButton} <kbd>?</kbd>
        </button>
        <button
          type="button"
          class="button-small"
          data-action="print"
          disabled={printing !== null}
          onClick={events.onPrint}
        >
          {printing === null ? words.print : words.printing(printing, SCENES.length)}
        </button>
        <LanguageSwitch
          locale={words.locale}
          label={words.languageSwitch}
          onLocale={events.onLocale}
        />
      </div>
    </footer>
  );
}
