import type { VisitRow } from '../../rules/_inventory/inventory.ts';
import { overTime, type Point } from '../../rules/_inventory/over-time.ts';
import { formatDay, formatMoment } from '../format.ts';
import { useDeskWords } from '../words/desk/words.ts';

/** From the bottom up: what is settled first, so that what needs looking at stands on top. */
const LAYERS = ['approved', 'gone', 'changed', 'unapproved'] as const;
const MOST_ROWS = 60;
const HEIGHT = 120;
const WIDTH = 720;

/** Scripts by status at each visit, as stacked bars of plain SVG, and the table behind them. */
export function OverTime({ visits }: { visits: readonly VisitRow[] }) {
  const { log, locale } = useDeskWords();
  const { chart } = log;
  const drawn = overTime(visits);
  const [first, last] = [drawn[0], drawn.at(-1)];
  if (!first || !last || drawn.length < 2) return <p class="quiet">{chart.few}</p>;
  const title = chart.title(drawn.length, formatDay(first.at, locale), formatDay(last.at, locale));
  return (
    <figure class="chart" data-chart="over-time">
      <figcaption>
        <strong>{chart.heading}</strong>
        <span class="quiet">{title}</span>
      </figcaption>
      <Bars visits={drawn} title={title} />
      <ul class="plain legend">
        {[...LAYERS].reverse().map((status) => (
          <li key={status}>
            <svg viewBox="0 0 12 12" class={`bar bar-${status}`} aria-hidden="true">
              <rect width="12" height="12" />
            </svg>
            {chart.status[status]}
          </li>
        ))}
      </ul>
      <details>
        <summary>{chart.table}</summary>
        <table class="figures">
          <thead>
            <tr>
              <th scope="col">{chart.visit}</th>
              {LAYERS.map((status) => (
                <th key={status} scope="col">
                  {chart.status[status]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {drawn
              .slice(-MOST_ROWS)
              .reverse()
              .map((visit) => (
                <tr key={visit.at}>
                  <th scope="row">{formatMoment(visit.at, locale)}</th>
                  {LAYERS.map((status) => (
                    <td key={status}>{visit.counts[status]}</td>
                  ))}
                </tr>
              ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

function Bars({ visits, title }: { visits: readonly Point[]; title: string }) {
  const totals = visits.map(({ counts }) => LAYERS.reduce((sum, one) => sum + counts[one], 0));
  const most = Math.max(1, ...totals);
  const step = WIDTH / visits.length;
  const gap = Math.min(2, step * 0.2);
  return (
    <svg
      class="bars"
      viewBox={`0 -14 ${WIDTH} ${HEIGHT + 14}`}
      role="img"
      aria-label={title}
      preserveAspectRatio="none"
    >
      <line class="axis" x1="0" x2={WIDTH} y1={HEIGHT} y2={HEIGHT} />
      <line class="grid" x1="0" x2={WIDTH} y1="0" y2="0" />
      {visits.map((visit, at) => {
        let y = HEIGHT;
        return LAYERS.map((status) => {
          const height = (visit.counts[status] / most) * HEIGHT;
          y -= height;
          return height === 0 ? null : (
            <rect
              key={`${visit.at} ${status}`}
              class={`bar-${status}`}
              x={at * step}
              y={y}
              width={step - gap}
              height={height}
            />
          );
        });
      })}
    </svg>
  );
}
