import type { Locale } from '../../rules/_core/text.ts';
import {
  type ProgrammeRow,
  SPREADS,
  type Spread,
  type SpreadPart,
  spreadOf,
  stepFigures,
} from '../../rules/_diagnosis/programme.ts';
import { programmeListWords } from '../../rules/_diagnosis/programme-words.ts';
import { FirstFew } from '../first-few.tsx';
import { programmeWords } from '../words/diagnosis/programme.ts';
import { BarTable } from './bar-table.tsx';

/** Kinds of one spread that are drawn before somebody asks for the rest. */
const FIRST_KINDS = 10;

/** How many of all stores have done each step, as bars and in figures. */
export function StepFigures({ rows, locale }: { rows: readonly ProgrammeRow[]; locale: Locale }) {
  const { figures } = programmeWords[locale];
  const { steps } = programmeListWords[locale];
  return (
    <section class="programme-steps" aria-labelledby="programme-steps">
      <h2 id="programme-steps">{figures.heading}</h2>
      <BarTable
        name="steps"
        title={figures.means}
        columns={[figures.step, figures.stores]}
        bars={stepFigures(rows).map(({ step, done, of }, at) => ({
          key: step,
          label: `${at + 1} ${steps[step]}`,
          share: of === 0 ? 0 : done / of,
          text: `${done} / ${of}`,
        }))}
      />
    </section>
  );
}

/** How the stores are spread over ways to build, products, industries, sales and states of measures. */
export function Spreads({ rows, locale }: { rows: readonly ProgrammeRow[]; locale: Locale }) {
  const { spread } = programmeWords[locale];
  return (
    <section class="programme-spreads" aria-labelledby="programme-spreads">
      <h2 id="programme-spreads">{spread.heading}</h2>
      <p class="quiet">{spread.means}</p>
      <div class="spreads">
        {SPREADS.map((by) => (
          <SpreadBars key={by} by={by} rows={rows} locale={locale} />
        ))}
      </div>
    </section>
  );
}

interface SpreadProps {
  by: Spread;
  rows: readonly ProgrammeRow[];
  locale: Locale;
}

function SpreadBars({ by, rows, locale }: SpreadProps) {
  const { spread } = programmeWords[locale];
  const parts = spreadOf(rows, by);
  return (
    <div>
      <FirstFew items={parts} first={FIRST_KINDS}>
        {(shown) => (
          <BarTable
            name={by}
            title={spread.titles[by]}
            columns={[spread.label, spread.count]}
            bars={shown.map((part) => ({
              key: part.key || 'none',
              label: labelOf(part, by, locale),
              share: part.count / rows.length,
              text: spread.unit(part.count, `${Math.round((part.count / rows.length) * 100)}%`),
            }))}
          />
        )}
      </FirstFew>
    </div>
  );
}

function labelOf({ key }: SpreadPart, by: Spread, locale: Locale): string {
  const words = programmeWords[locale];
  const { builds, revenue } = programmeListWords[locale];
  if (key === '') return words.spread.others;
  switch (by) {
    case 'state':
      return words.states[key as keyof typeof words.states];
    case 'build':
      return builds[key as keyof typeof builds];
    case 'revenue':
      return revenue[Number(key)] ?? '';
    default:
      return key;
  }
}
