import { SEVERITIES } from '../../../rules/_core/verdict.ts';
import type { ReportView } from '../../../rules/_diagnosis/report.ts';
import { formatDay } from '../../format.ts';
import { useWords } from '../../words/context.ts';
import { useDeskWords } from '../../words/desk/words.ts';
import { Legend } from './legend.tsx';
import { Part } from './part.tsx';
import { useReportWords } from './words.ts';

const HEIGHT = 150;
const WIDTH = 640;
/** From the bottom up: the gravest at the foot, where lengths can be compared. */
const LAYERS = SEVERITIES;

/** Findings by severity at each walk: a picture, and the figures behind it. */
export function OverTimePart({ walks }: { walks: ReportView['overTime'] }) {
  const { overTime } = useReportWords();
  const { severity: severities } = useWords();
  const { locale } = useDeskWords();
  const [first, last] = [walks[0], walks.at(-1)];
  const title =
    first && last && walks.length > 1
      ? overTime.title(walks.length, formatDay(first.at, locale), formatDay(last.at, locale))
      : '';
  return (
    <Part name="over-time" heading={overTime.heading} lead={title || overTime.few}>
      {title !== '' && (
        <figure class="report-chart" data-chart="over-time">
          <Bars walks={walks} title={title} />
          <Legend
            entries={LAYERS.map((severity) => ({
              fill: `fill-${severity}`,
              text: severities[severity],
            }))}
          />
        </figure>
      )}
      <table class="report-table figures" aria-label={overTime.heading}>
        <thead>
          <tr>
            <th scope="col">{overTime.walk}</th>
            {LAYERS.map((severity) => (
              <th key={severity} scope="col" class="number">
                {severities[severity]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {walks.map(({ id, at, counts }) => (
            <tr key={id}>
              <th scope="row">{formatDay(at, locale)}</th>
              {LAYERS.map((severity) => (
                <td key={severity} class="number">
                  {counts[severity]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
}

function Bars({ walks, title }: { walks: ReportView['overTime']; title: string }) {
  const { locale } = useDeskWords();
  const totals = walks.map(({ counts }) => LAYERS.reduce((sum, one) => sum + counts[one], 0));
  const most = Math.max(1, ...totals);
  const step = WIDTH / walks.length;
  const width = Math.min(48, step * 0.6);
  return (
    <svg viewBox={`0 -18 ${WIDTH} ${HEIGHT + 40}`} role="img" aria-label={title}>
      <line class="axis" x1="0" x2={WIDTH} y1={HEIGHT} y2={HEIGHT} />
      {walks.map(({ id, at, counts }, place) => {
        const x = place * step + (step - width) / 2;
        let y = HEIGHT;
        const parts = LAYERS.map((severity) => {
          const height = (counts[severity] / most) * HEIGHT;
          y -= height;
          return height === 0 ? null : (
            <rect key={severity} class={`fill-${severity}`} {...{ x, y, width, height }} />
          );
        });
        return (
          <g key={id}>
            {parts}
            <text class="value" x={x + width / 2} y={y - 5} text-anchor="middle">
              {totals[place]}
            </text>
            <text x={x + width / 2} y={HEIGHT + 16} text-anchor="middle">
              {walks.length > 6 ? at.slice(5, 10).replace('-', '/') : formatDay(at, locale)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
