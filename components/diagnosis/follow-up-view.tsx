import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Locale } from '../../rules/_core/text.ts';
import type { ComparedFinding } from '../../rules/_diagnosis/compare-sessions.ts';
import type { SessionRow } from '../../rules/_diagnosis/diagnosis.ts';
import { daysBetween, dueState, followUpOf } from '../../rules/_diagnosis/due.ts';
import type { FollowUp, StoreEvent } from '../../rules/_diagnosis/follow-up.ts';
import { Choice } from '../desk/choice.tsx';
import { formatDay, formatMoment } from '../format.ts';
import { useDeskWords } from '../words/desk/words.ts';
import { followUpWords } from '../words/diagnosis/follow-up.ts';
import { ComparedLists, OutcomeFigures } from './compared-list.tsx';
import { dayOrMoment, Timeline } from './timeline.tsx';

export interface FollowUpProps {
  /** Name of the store, its address where it has none. */
  name: string;
  store: string;
  today: string;
  dueOn: string | null;
  pair: FollowUp;
  /** Sessions to choose from, the newest first; only those that have ended. */
  sessions: readonly SessionRow[];
  events: readonly StoreEvent[];
  /** Null while they are read. */
  compared: readonly ComparedFinding[] | null;
  hrefs: { session: string; report: string };
  onChoose: (which: 'before' | 'after', session: string) => void;
  onDue: (day: string) => void;
  onMake: (dueOn: string) => void;
  onPrint: () => void;
}

/** The fifth step: when to look again, what was mended since, and the report of it. */
export function FollowUpView(props: FollowUpProps) {
  const { locale } = useDeskWords();
  const words = followUpWords[locale];
  const { pair, events } = props;
  return (
    <section class="view follow-up" aria-labelledby="view">
      <div class="not-printed">
        <h2 id="view">{words.heading}</h2>
        <p class="lead">{words.lead}</p>
        {pair.report && <Due {...props} locale={locale} />}
      </div>
      {!pair.report ? (
        <Missing heading={words.noReport} todo={words.noReportTodo}>
          <a class="button" href={props.hrefs.report}>
            {words.toReport}
          </a>
        </Missing>
      ) : !pair.before ? (
        <Missing heading={words.noSession} todo={words.gone} />
      ) : !pair.after ? (
        <>
          <Missing heading={words.noSession} todo={words.noSessionTodo}>
            <a class="button" href={props.hrefs.session}>
              {words.toSession}
            </a>
          </Missing>
          {/* A clock that was set back can make a new diagnosis look older: somebody who knows better can choose it. */}
          {props.sessions.length > 1 && <Choices {...props} locale={locale} />}
        </>
      ) : (
        <Comparison {...props} before={pair.before} after={pair.after} locale={locale} />
      )}
      {events.length > 0 && (
        <div class="not-printed">
          <Timeline events={events} locale={locale} />
        </div>
      )}
    </section>
  );
}

interface MissingProps {
  heading: string;
  todo: string;
  children?: ComponentChildren;
}

function Missing({ heading, todo, children }: MissingProps) {
  return (
    <div class="empty" data-empty="follow-up">
      <h3>{heading}</h3>
      <p>{todo}</p>
      {children && <p>{children}</p>}
    </div>
  );
}

type PartProps = FollowUpProps & { locale: Locale };

function Due({ dueOn, today, onDue, locale }: PartProps) {
  const { due } = followUpWords[locale];
  const [day, setDay] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  const state = dueState(dueOn, today);
  const days = dueOn === null ? null : daysBetween(today, dueOn);
  const save = (event: Event) => {
    event.preventDefault();
    const chosen = day ?? dueOn ?? '';
    const isDay = daysBetween(today, chosen) !== null;
    setWrong(!isDay);
    if (isDay) onDue(chosen);
  };
  return (
    <section class="due" data-due={state ?? 'none'} aria-labelledby="due">
      <h3 id="due">{due.heading}</h3>
      {dueOn && days !== null && (
        <p>
          {due.on(formatDay(dayOrMoment(dueOn), locale))}{' '}
          <strong>{days > 0 ? due.in(days) : `${due.now} ${due.ago(-days)}`}</strong>
        </p>
      )}
      <p class="quiet">{due.means}</p>
      <form class="due-form" onSubmit={save}>
        <label class="choice">
          <span>{due.change}</span>
          <input
            type="date"
            name="due"
            value={day ?? dueOn ?? ''}
            onInput={({ currentTarget }) => setDay(currentTarget.value)}
          />
        </label>
        <button type="submit" class="button" data-action="change-due">
          {due.save}
        </button>
      </form>
      {wrong && (
        <p class="wrong" role="alert">
          {due.wrong}
        </p>
      )}
    </section>
  );
}

type ComparisonProps = PartProps & { before: SessionRow; after: SessionRow };

function Comparison(props: ComparisonProps) {
  const { compared, locale } = props;
  const { compare } = followUpWords[locale];
  return (
    <>
      <div class="not-printed">
        <h3>{compare.heading}</h3>
        <Choices {...props} />
      </div>
      {compared ? (
        <>
          <Sheet {...props} compared={compared} />
          <Finish {...props} />
        </>
      ) : (
        <p role="status">{compare.reading}</p>
      )}
    </>
  );
}

/** Which two diagnoses are compared. */
function Choices({ pair, sessions, onChoose, locale }: PartProps) {
  const { compare } = followUpWords[locale];
  const [before, after] = [pair.before?.id ?? '', pair.after?.id ?? ''];
  const options = (other: string, chosen: string) => [
    ...(chosen === '' ? [{ value: '', text: '–' }] : []),
    ...sessions
      .filter(({ id }) => id !== other)
      .map((one) => ({
        value: one.id,
        text: compare.sessionOf(formatMoment(one.startedAt, locale), one.pages),
      })),
  ];
  return (
    <div class="filters not-printed">
      <Choice
        name="before"
        label={compare.before}
        value={before}
        options={options(after, before)}
        onChoose={(id) => onChoose('before', id)}
      />
      <Choice
        name="after"
        label={compare.after}
        value={after}
        options={options(before, after)}
        onChoose={(id) => onChoose('after', id)}
      />
    </div>
  );
}

/** The follow-up report: what is printed, and what is read on the screen. */
function Sheet(props: ComparisonProps & { compared: readonly ComparedFinding[] }) {
  const { name, store, before, after, compared, today, dueOn, pair, locale } = props;
  const { compare, report } = followUpWords[locale];
  const made = pair.made ? pair.made.at : `${today}T00:00`;
  return (
    <article class="sheet follow-up-sheet">
      <header>
        <h3>{report.title}</h3>
        <dl class="facts">
          <div>
            <dt>{report.store}</dt>
            <dd>{name === store ? store : report.named(name, store)}</dd>
          </div>
          <div>
            <dt>{report.made}</dt>
            <dd>{formatDay(made, locale)}</dd>
          </div>
          {dueOn && pair.made && (
            <div>
              <dt>{report.next}</dt>
              <dd>{formatDay(dayOrMoment(dueOn), locale)}</dd>
            </div>
          )}
        </dl>
        <p>
          {compare.title(formatDay(before.startedAt, locale), formatDay(after.startedAt, locale))}
        </p>
      </header>
      {compared.length === 0 ? (
        <p>{compare.nothing}</p>
      ) : (
        <>
          <OutcomeFigures compared={compared} locale={locale} />
          <ComparedLists compared={compared} locale={locale} />
        </>
      )}
      <p class="quiet">{compare.limits}</p>
    </article>
  );
}

function Finish({ today, pair, onMake, onPrint, locale }: ComparisonProps) {
  const { report, due } = followUpWords[locale];
  const [next, setNext] = useState(followUpOf(today));
  const [wrong, setWrong] = useState(false);
  const make = (event: Event) => {
    event.preventDefault();
    const isDay = daysBetween(today, next) !== null;
    setWrong(!isDay);
    if (isDay) onMake(next);
  };
  return (
    <div class="not-printed finish">
      <p>
        <button type="button" class="button" data-action="print-follow-up" onClick={onPrint}>
          {report.print}
        </button>
      </p>
      {pair.made ? (
        <p>{report.madeOn(formatDay(pair.made.at, locale))}</p>
      ) : (
        <form class="due-form" onSubmit={make}>
          <p>{report.makeMeans}</p>
          <label class="choice">
            <span>{report.nextOn}</span>
            <input
              type="date"
              name="next-due"
              value={next}
              onInput={({ currentTarget }) => setNext(currentTarget.value)}
            />
          </label>
          <button type="submit" class="button-main" data-action="make-follow-up">
            {report.make}
          </button>
          {wrong && (
            <p class="wrong" role="alert">
              {due.wrong}
            </p>
          )}
        </form>
      )}
    </div>
  );
}
