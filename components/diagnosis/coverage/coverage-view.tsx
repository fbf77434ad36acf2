import { useMemo, useState } from 'preact/hooks';
import { documents } from '../../../rules/_catalog/guidelines/documents.ts';
import { OUTLINE_NOTICE, outline2022 } from '../../../rules/_catalog/guidelines/outline-2022.ts';
import { Choice } from '../../desk/choice.tsx';
import { Notice } from '../../notice.tsx';
import { useDeskWords } from '../../words/desk/words.ts';
import { coverageWordsOf } from '../../words/diagnosis/coverage.ts';
import { CoverageChart } from './coverage-chart.tsx';
import { CoverageTable } from './coverage-table.tsx';
import { type CoverageFilter, type CoverageRow, matching, REACH_FILTERS, tallies } from './rows.ts';

interface Props {
  rows: readonly CoverageRow[];
  onPrint: () => void;
}

/** Every section of the guidelines along the outline of 2022, with what covers it. */
export function CoverageView({ rows, onPrint }: Props) {
  const { locale } = useDeskWords();
  const words = coverageWordsOf(locale);
  const [filter, setFilter] = useState<CoverageFilter>({ document: 'all', reach: 'all', text: '' });
  const shown = useMemo(() => matching(rows, filter), [rows, filter]);
  const parts = outline2022.filter(({ id }) => shown.some(({ part }) => part === id));
  const counted = useMemo(() => tallies(rows), [rows]);
  return (
    <section class="view coverage" aria-labelledby="view">
      <h1 id="view">{words.heading}</h1>
      <p class="lead">{words.lead}</p>
      <CoverageChart tallies={counted} />
      <Notice name="outline">
        <p>
          <strong>{OUTLINE_NOTICE.label[locale]}</strong> {OUTLINE_NOTICE.text[locale]}
        </p>
      </Notice>
      <div class="filters">
        <Filters rows={rows} shown={shown.length} filter={filter} onFilter={setFilter} />
        <button type="button" class="button" data-action="print" onClick={onPrint}>
          {words.print}
        </button>
      </div>
      {shown.length === 0 && <p>{words.nothing}</p>}
      {parts.map(({ id, chapter, title }, at) => (
        <section key={id} aria-labelledby={`part-${id}`}>
          {chapter !== parts[at - 1]?.chapter && <p class="quiet chapter">{chapter[locale]}</p>}
          <h2 id={`part-${id}`}>{title[locale]}</h2>
          <CoverageTable rows={shown.filter(({ part }) => part === id)} label={title[locale]} />
        </section>
      ))}
    </section>
  );
}

interface FilterProps {
  rows: readonly CoverageRow[];
  shown: number;
  filter: CoverageFilter;
  onFilter: (filter: CoverageFilter) => void;
}

function Filters({ rows, shown, filter, onFilter }: FilterProps) {
  const { locale } = useDeskWords();
  const { filter: words, reaches, shown: told } = coverageWordsOf(locale);
  const here = Object.values(documents).filter(({ id }) =>
    rows.some(({ document }) => document === id),
  );
  const names = {
    all: words.allReaches,
    seen: words.seen,
    question: reaches.question,
    none: reaches.none,
  };
  return (
    <search class="filters coverage-filters">
      <Choice
        name="coverage-document"
        label={words.document}
        value={filter.document}
        options={[
          { value: 'all', text: words.allDocuments },
          ...here.map(({ id, name }) => ({ value: id, text: name[locale] })),
        ]}
        onChoose={(value) =>
          onFilter({ ...filter, document: here.find(({ id }) => id === value)?.id ?? 'all' })
        }
      />
      <Choice
        name="coverage-reach"
        label={words.reach}
        value={filter.reach}
        options={REACH_FILTERS.map((value) => ({ value, text: names[value] }))}
        onChoose={(value) =>
          onFilter({ ...filter, reach: REACH_FILTERS.find((one) => one === value) ?? 'all' })
        }
      />
      <label class="choice search-field">
        <span>{words.search}</span>
        <input
          type="search"
          value={filter.text}
          onInput={({ currentTarget }) => onFilter({ ...filter, text: currentTarget.value })}
        />
      </label>
      <p class="filter-count" role="status">
        {told(shown, rows.length)}
      </p>
    </search>
  );
}
