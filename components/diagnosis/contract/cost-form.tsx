import { useId, useState } from 'preact/hooks';
import {
  COST_PARTS,
  type CostKey,
  figureOf,
  isRate,
  keyOf,
  REVENUE,
  readFigure,
  WAYS,
} from '../../../rules/_diagnosis/running-costs.ts';
import { useDeskWords } from '../../words/desk/words.ts';
import { contractWordsOf } from '../../words/diagnosis/contract.ts';

export type Costs = Readonly<Record<string, number>>;

interface Props {
  costs: Costs;
  /** Null takes a figure away. */
  onCost: (key: CostKey, figure: number | null) => void;
  /** A field was left: saves at once. */
  onEnd: () => void;
}

/** The store's own figures: revenue, and what each way costs. */
export function CostForm({ costs, onCost, onEnd }: Props) {
  const words = contractWordsOf(useDeskWords().locale).costs;
  const field = (key: CostKey, label: string) => (
    <FigureField id={key} label={label} costs={costs} onFigure={onCost} onEnd={onEnd} />
  );
  return (
    <>
      <div class="cost-revenue">
        <span>
          {words.revenue}
          <span class="means">{words.revenueHint}</span>
        </span>
        {field(REVENUE, words.revenue)}
      </div>
      <table class="costs">
        <thead>
          <tr>
            <th scope="col">{words.item}</th>
            {WAYS.map((way) => (
              <th key={way} scope="col">
                {words.ways[way]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {COST_PARTS.map((part) => (
            <tr key={part}>
              <th scope="row">
                {words.parts[part]}
                {words.partHints[part] && <span class="means">{words.partHints[part]}</span>}
              </th>
              {WAYS.map((way) => (
                <td key={way} data-label={words.ways[way]}>
                  {field(keyOf(way, part), `${words.ways[way]}: ${words.parts[part]}`)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

interface FieldProps {
  id: CostKey;
  label: string;
  costs: Costs;
  onFigure: (key: CostKey, figure: number | null) => void;
  onEnd: () => void;
}

function FigureField({ id, label, costs, onFigure, onEnd }: FieldProps) {
  const { locale } = useDeskWords();
  const words = contractWordsOf(locale).costs;
  const wrongId = useId();
  // As typed, as long as it is typed or cannot be read: `3.` is on its way to `3.6`.
  const [typed, setTyped] = useState<string | null>(null);
  const figure = figureOf(costs, id);
  const wrong = typed !== null && readFigure(typed, id) === undefined;
  const shown = figure === null ? '' : figure.toLocaleString(locale === 'ja' ? 'ja-JP' : 'en-GB');
  const type = (text: string) => {
    setTyped(text);
    const read = readFigure(text, id);
    if (read !== undefined) onFigure(id, read);
  };
  return (
    <span class="figure-field">
      <input
        type="text"
        inputMode="decimal"
        name={id}
        maxLength={24}
        aria-label={label}
        aria-invalid={wrong}
        aria-describedby={wrong ? wrongId : undefined}
        value={typed ?? shown}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onBlur={() => {
          if (!wrong) setTyped(null);
          onEnd();
        }}
      />
      <span>{isRate(id) ? words.percent : words.yen}</span>
      {wrong && (
        <span class="wrong" id={wrongId} role="alert">
          {words.wrong}
        </span>
      )}
    </span>
  );
}
