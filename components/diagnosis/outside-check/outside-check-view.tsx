import { platforms } from '../../../rules/_catalog/platforms/index.ts';
import type { OutsideCheckRow } from '../../../rules/_outside-check/check-row.ts';
import { Choice } from '../../desk/choice.tsx';
import { formatMoment } from '../../format.ts';
import { Sign } from '../../icons.tsx';
import { Notice } from '../../notice.tsx';
import { useDeskWords } from '../../words/desk/words.ts';
import {
  type OutsideCheckWords,
  outsideCheckWordsOf,
} from '../../words/diagnosis/outside-check.ts';
import { OutsideResult } from './outside-result.tsx';

interface Props {
  /** Newest first; without one that is under way. */
  checks: readonly OutsideCheckRow[];
  /** At of the check that is shown; null: the newest. */
  shown: string | null;
  onShow: (at: string | null) => void;
  progress: { done: number; all: number } | null;
  /** Why none can be begun, or was not; null where one can. */
  refused: keyof OutsideCheckWords['refused'] | null;
  /** Ids to choose from, the one that was seen in the shop, and the one that is chosen; '' for none. */
  choices: readonly string[];
  found: string;
  platform: string;
  onPlatform: (platform: string) => void;
  inSession: boolean;
  onOpen: () => void;
  onStop: () => void;
  onPrint: () => void;
}

/** Asks the shop's own server for what should be shut: the way to it, how far it is, what it found. */
export function OutsideCheckView(props: Props) {
  const { checks, shown, progress, refused, onOpen, onPrint } = props;
  const words = outsideCheckWordsOf(useDeskWords().locale);
  const check = checks.find(({ at }) => at === shown) ?? checks[0];
  const isUnable =
    refused === 'not-added' || refused === 'others-server' || refused === 'plain-http';
  return (
    <section class="view outside" aria-labelledby="view">
      <h2 id="view">{words.heading}</h2>
      <p class="lead">{words.lead}</p>
      {progress ? (
        <Progress {...progress} onStop={props.onStop} />
      ) : (
        <div class="outside-begin not-printed">
          <PlatformChoice {...props} />
          <div class="buttons">
            <button
              type="button"
              class="button-main"
              data-action="outside-open"
              disabled={isUnable}
              onClick={onOpen}
            >
              {words.open}
            </button>
            {check && (
              <button type="button" class="button" data-action="print" onClick={onPrint}>
                {words.print}
              </button>
            )}
          </div>
        </div>
      )}
      {refused && (
        <Notice name={`outside-${refused}`}>
          <p role={isUnable ? undefined : 'alert'}>{words.refused[refused]}</p>
        </Notice>
      )}
      {check ? (
        <OutsideResult key={check.at} check={check} inSession={props.inSession} />
      ) : (
        !progress && !isUnable && <p data-empty="outside">{words.none}</p>
      )}
      {check && <Earlier checks={checks} shown={check.at} onShow={props.onShow} />}
    </section>
  );
}

function Progress({ done, all, onStop }: { done: number; all: number; onStop: () => void }) {
  const { progress } = outsideCheckWordsOf(useDeskWords().locale);
  return (
    <div class="outside-progress" data-part="progress">
      <p role="status">
        {progress.doing} {progress.count(done, all)}
      </p>
      <progress value={done} max={all} aria-label={progress.doing} />
      <p>
        <button type="button" class="button" data-action="outside-stop" onClick={onStop}>
          {progress.stop}
        </button>
      </p>
    </div>
  );
}

type ChoiceProps = Pick<Props, 'choices' | 'found' | 'platform' | 'onPlatform'>;

function PlatformChoice({ choices, found, platform, onPlatform }: ChoiceProps) {
  const words = outsideCheckWordsOf(useDeskWords().locale).platform;
  const nameOf = (id: string): string => platforms.get(id)?.name ?? id;
  const ids = [...new Set([...(found === '' ? [] : [found]), ...choices])];
  return (
    <Choice
      name="outside-platform"
      label={words.label}
      value={platform}
      options={[
        ...ids.map((value) => ({
          value,
          text: value === found ? words.found(nameOf(value)) : nameOf(value),
        })),
        { value: '', text: words.unknown },
      ]}
      onChoose={onPlatform}
    />
  );
}

function Earlier({ checks, shown, onShow }: { shown: string } & Pick<Props, 'checks' | 'onShow'>) {
  const { locale } = useDeskWords();
  const { earlier } = outsideCheckWordsOf(locale);
  const others = checks.filter(({ at }) => at !== shown);
  if (others.length === 0) return null;
  return (
    <details class="row not-printed" data-part="earlier">
      <summary>
        <span class="row-title">{earlier.heading}</span>
        <Sign name="chevron" />
      </summary>
      <ul class="plain parts">
        {others.map(({ at, answers }) => (
          <li key={at}>
            <button
              type="button"
              class="button-small"
              data-action="outside-show"
              onClick={() => onShow(at)}
            >
              {formatMoment(at, locale)}
            </button>{' '}
            <span class="quiet">
              {earlier.line(
                answers.filter(({ outcome }) => outcome === 'exposed').length,
                answers.length,
              )}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
