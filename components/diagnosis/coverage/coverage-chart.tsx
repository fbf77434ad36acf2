import type { Reach } from '../../../rules/_diagnosis/coverage.ts';
import { useDeskWords } from '../../words/desk/words.ts';
import { coverageWordsOf } from '../../words/diagnosis/coverage.ts';
import type { DocumentTally } from './rows.ts';

/** From the left: what is covered best. */
const REACHES = ['both', 'audit', 'question', 'none'] as const satisfies readonly Reach[];
const WIDTH = 400;
const HEIGHT = 16;

/** How each document is covered: a bar for each, and the figures behind it. */
export function CoverageChart({ tallies }: { tallies: readonly DocumentTally[] }) {
  const { chart, reaches } = coverageWordsOf(useDeskWords().locale);
  const most = Math.max(1, ...tallies.map(({ all }) => all));
  const all = tallies.reduce((sum, one) => sum + one.all, 0);
  const used = REACHES.filter((reach) => tallies.some(({ counts }) => counts[reach] > 0));
  return (
    <figure class="chart coverage-chart" data-chart="coverage">
      <figcaption>
        <strong>{chart.heading}</strong>
        <span class="quiet">{chart.title(all, tallies.length)}</span>
      </figcaption>
      <ul class="plain coverage-bars">
        {tallies.map((tally) => (
          <li key={tally.document}>
            <span>{tally.name}</span>
            <Bar tally={tally} most={most} />
          </li>
        ))}
      </ul>
      <ul class="plain legend">
        {used.map((reach) => (
          <li key={reach}>
            <svg viewBox="0 0 12 12" class={`bar reach-${reach}`} aria-hidden="true">
              <rect width="12" height="12" />
            </svg>
            {reaches[reach]}
          </li>
        ))}
      </ul>
      <details>
        <summary>{chart.table}</summary>
        <table class="figures">
          <thead>
            <tr>
              <th scope="col">{chart.document}</th>
              {REACHES.map((reach) => (
                <th key={reach} scope="col">
                  {reaches[reach]}
                </th>
              ))}
              <th scope="col">{chart.all}</th>
            </tr>
          </thead>
          <tbody>
            {tallies.map(({ document, name, counts, all: total }) => (
              <tr key={document} data-document={document}>
                <th scope="row">{name}</th>
                {REACHES.map((reach) => (
                  <td key={reach}>{counts[reach]}</td>
                ))}
                <td>{total}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

function Bar({ tally, most }: { tally: DocumentTally; most: number }) {
  const { chart, reaches } = coverageWordsOf(useDeskWords().locale);
  const parts = REACHES.filter((reach) => tally.counts[reach] > 0);
  const told = parts.map((reach) => chart.part(reaches[reach], tally.counts[reach])).join(', ');
  let x = 0;
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={chart.bar(tally.name, told)}
    >
      {parts.map((reach) => {
        const width = (tally.counts[reach] / most) * WIDTH;
        x += width;
        return (
          <rect
            key={reach}
            class={`reach-${reach}`}
            x={x - width}
            width={Math.max(0, width - 1)}
            height={HEIGHT}
          />
        );
      })}
    </svg>
  );
}
