import type { Locale } from '../../rules/_core/text.ts';
import { SEVERITIES, type Severity } from '../../rules/_core/verdict.ts';
import type { StoreEvent } from '../../rules/_diagnosis/follow-up.ts';
import { FirstFew } from '../first-few.tsx';
import { formatDay } from '../format.ts';
import { SeverityIcon } from '../icons.tsx';
import { useWords } from '../words/context.ts';
import { followUpWords } from '../words/diagnosis/follow-up.ts';

const FIRST = 20;
const WIDTH = 100;

interface Props {
  events: readonly StoreEvent[];
  locale: Locale;
}

/** Sessions, reports and due dates, the latest first; each session with its findings as a bar and in figures. */
export function Timeline({ events, locale }: Props) {
  const { timeline } = followUpWords[locale];
  const most = Math.max(
    1,
    ...events.map((event) => (event.what === 'session' ? totalOf(event.session.counts) : 0)),
  );
  return (
    <section class="timeline" aria-labelledby="timeline">
      <h3 id="timeline">{timeline.heading}</h3>
      <FirstFew items={events} first={FIRST}>
        {(shown) => (
          <ol class="plain">
            {shown.map((event) => (
              <li key={`${event.what} ${event.at}`} data-event={event.what}>
                <span class="when">{formatDay(dayOrMoment(event.at), locale)}</span>
                <div>
                  <strong>{timeline.what[event.what]}</strong>{' '}
                  <span class="quiet">{eventText(event, locale)}</span>
                  {event.what === 'session' && (
                    <Counts counts={event.session.counts} most={most} locale={locale} />
                  )}
                </div>
              </li>
            ))}
          </ol>
        )}
      </FirstFew>
    </section>
  );
}

function eventText(event: StoreEvent, locale: Locale): string {
  const { timeline, due } = followUpWords[locale];
  switch (event.what) {
    case 'session':
      return event.session.endedAt === null
        ? timeline.going
        : timeline.session(event.session.pages);
    case 'due':
      return timeline.due;
    default:
      return due.on(formatDay(dayOrMoment(event.report.dueOn), locale));
  }
}

interface CountsProps {
  counts: Record<Severity, number>;
  most: number;
  locale: Locale;
}

function Counts({ counts, most, locale }: CountsProps) {
  const { timeline } = followUpWords[locale];
  const { severity } = useWords();
  const found = SEVERITIES.filter((one) => counts[one] > 0);
  let x = 0;
  return (
    <>
      <svg viewBox={`0 0 ${WIDTH} 8`} preserveAspectRatio="none" aria-hidden="true">
        {found.map((one) => {
          const width = (counts[one] / most) * WIDTH;
          x += width;
          return <rect key={one} class={`fill-${one}`} x={x - width} width={width} height="8" />;
        })}
      </svg>
      <p class="quiet event-counts">
        <span class="visually-hidden">{timeline.picture}: </span>
        {found.length === 0
          ? timeline.none
          : found.map((one) => (
              <span key={one}>
                <SeverityIcon severity={one} />
                {severity[one]} {counts[one]}
              </span>
            ))}
      </p>
    </>
  );
}

function totalOf(counts: Record<Severity, number>): number {
  return SEVERITIES.reduce((sum, one) => sum + counts[one], 0);
}

/** A day as the moment it begins for the reader: as it is, it would be midnight in Greenwich. */
export function dayOrMoment(at: string): string {
  return at.length === 10 ? `${at}T00:00` : at;
}
