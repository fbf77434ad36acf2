import {
  COST_PARTS,
  type CostPart,
  HORIZONS,
  isComparable,
  missingFigures,
  sumsOf,
  WAYS,
  type WaySum,
} from '../../../rules/_diagnosis/running-costs.ts';
import { useDeskWords } from '../../words/desk/words.ts';
import { COST_LAYERS, type CostLayer, contractWordsOf } from '../../words/diagnosis/contract.ts';
import type { Costs } from './cost-form.tsx';

const LAYER_OF: Readonly<Record<CostPart, CostLayer>> = {
  initial: 'initial',
  monthly: 'running',
  fee: 'fee',
  maintenance: 'care',
  diagnosis: 'care',
  patching: 'care',
  other: 'care',
};

/** What each way costs over the years: a sentence, a picture, the table behind it. */
export function CostSums({ costs }: { costs: Costs }) {
  const words = contractWordsOf(useDeskWords().locale).costs;
  if (!isComparable(costs)) return <p class="quiet">{words.empty}</p>;
  const sums = sumsOf(costs);
  const missing = missingFigures(costs).length;
  return (
    <>
      <p>{sentenceOf(sums, words)}</p>
      {missing > 0 && <p class="quiet">{words.missing(missing)}</p>}
      <figure class="chart" data-chart="costs">
        <figcaption>
          <strong>{words.chart.title}</strong>
          <span class="quiet">{words.chart.means}</span>
        </figcaption>
        <Bars sums={sums} />
        <ul class="plain legend">
          {COST_LAYERS.map((layer) => (
            <li key={layer}>
              <svg viewBox="0 0 12 12" class={`bar cost-${layer}`} aria-hidden="true">
                <rect width="12" height="12" />
              </svg>
              {words.layers[layer]}
            </li>
          ))}
        </ul>
        <details>
          <summary>{words.chart.table}</summary>
          <CostTable costs={costs} />
        </details>
      </figure>
    </>
  );
}

function sentenceOf(
  sums: readonly WaySum[],
  words: ReturnType<typeof contractWordsOf>['costs'],
): string {
  const years = Math.max(...HORIZONS);
  const [own = 0, asp = 0] = WAYS.map(
    (way) => sums.find((one) => one.way === way && one.years === years)?.total,
  );
  const cheaper = own === asp ? null : own < asp ? 'own' : 'asp';
  return words.sentence(years, cheaper, words.amount(Math.abs(own - asp)));
}

function Bars({ sums }: { sums: readonly WaySum[] }) {
  const words = contractWordsOf(useDeskWords().locale).costs;
  const most = Math.max(1, ...sums.map(({ total }) => total));
  return (
    <div class="cost-bars">
      {HORIZONS.map((years) => (
        <div key={years} class="cost-years">
          <p>{words.chart.years(years)}</p>
          {sums
            .filter((one) => one.years === years)
            .map((one) => (
              <div key={one.way} class="cost-bar">
                <span>{words.ways[one.way]}</span>
                <Bar sum={one} most={most} />
                <span class="cost-total">{words.amount(one.total)}</span>
              </div>
            ))}
        </div>
      ))}
    </div>
  );
}

function Bar({ sum, most }: { sum: WaySum; most: number }) {
  let x = 0;
  // The figures stand beside it, and in the table.
  return (
    <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      {COST_LAYERS.map((layer) => {
        const yen = COST_PARTS.filter((part) => LAYER_OF[part] === layer).reduce(
          (all, part) => all + sum.parts[part],
          0,
        );
        const from = x;
        const width = (yen / most) * 100;
        x += width;
        return (
          width > 0 && (
            <rect key={layer} class={`cost-${layer}`} x={from} y="0" width={width} height="10" />
          )
        );
      })}
    </svg>
  );
}

/** Every part of every sum. */
export function CostTable({ costs }: { costs: Costs }) {
  const words = contractWordsOf(useDeskWords().locale).costs;
  const sums = sumsOf(costs);
  return (
    <table class="figures">
      <thead>
        <tr>
          <th scope="col">{words.item}</th>
          {sums.map(({ way, years }) => (
            <th key={`${way} ${years}`} scope="col">
              {words.ways[way]} {words.chart.years(years)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {COST_PARTS.map((part) => (
          <tr key={part}>
            <th scope="row">{words.parts[part]}</th>
            {sums.map(({ way, years, parts }) => (
              <td key={`${way} ${years}`}>{words.amount(parts[part])}</td>
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row">{words.chart.total}</th>
          {sums.map(({ way, years, total }) => (
            <td key={`${way} ${years}`}>
              <strong>{words.amount(total)}</strong>
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
