import { useEffect, useMemo, useState } from 'preact/hooks';
import { SEVERITIES } from '../../rules/_core/verdict.ts';
import type { SessionFindingView } from '../../rules/_diagnosis/present-session.ts';
import { Choice } from '../desk/choice.tsx';
import { useGrowing } from '../desk/growing.ts';
import { useWords } from '../words/context.ts';
import { sessionsWordsOf } from '../words/diagnosis/sessions.ts';
import { FindingRow } from './finding-row.tsx';
import { NO_FILTER, type SessionFilter, shownFindings } from './session-filter.ts';

interface Props {
  /** `scheme://host` */
  store: string;
  findings: readonly SessionFindingView[];
  /** Left out by the bound. */
  cut: number;
}

/** The findings of a session with search and filters. */
export function FindingList({ store, findings, cut }: Props) {
  const { locale, severity, walk } = useWords();
  const words = sessionsWordsOf(locale).findings;
  const [filter, setFilter] = useState<SessionFilter>(NO_FILTER);
  const shown = useMemo(() => shownFindings(findings, filter), [findings, filter]);
  const drawn = useGrowing(shown.length, shown);
  const isFiltered = filter !== NO_FILTER;
  const counts = SEVERITIES.flatMap((one) => {
    const count = findings.filter((each) => each.severity === one).length;
    return count > 0 ? [`${severity[one]} ${count}`] : [];
  });
  // A filter for what is no longer there would hide everything.
  useEffect(() => {
    if (filter.page !== '' && !findings.some(({ pages }) => pages.includes(filter.page)))
      setFilter((now) => ({ ...now, page: '' }));
  }, [findings, filter.page]);
  return (
    <section aria-labelledby="findings-of" data-part="findings">
      <h3 id="findings-of">{words.heading}</h3>
      {findings.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p class="summary">{words.summary(findings.length, counts.join(walk.and))}</p>
          <Filters findings={findings} shown={shown.length} filter={filter} onFilter={setFilter} />
          {shown.length === 0 && <p>{words.nothingMatches}</p>}
          {isFiltered && shown.length === 0 && (
            <p>
              <button
                type="button"
                class="button"
                data-action="clear-filters"
                onClick={() => setFilter(NO_FILTER)}
              >
                {words.clear}
              </button>
            </p>
          )}
          <ul class="plain rows session-findings">
            {shown.slice(0, drawn).map((finding) => (
              <FindingRow key={finding.id} store={store} finding={finding} />
            ))}
          </ul>
        </>
      )}
      {cut > 0 && <p class="quiet">{words.cut(cut)}</p>}
    </section>
  );
}

interface FilterProps {
  findings: readonly SessionFindingView[];
  shown: number;
  filter: SessionFilter;
  onFilter: (change: (now: SessionFilter) => SessionFilter) => void;
}

function Filters({ findings, shown, filter, onFilter }: FilterProps) {
  const { locale, severity } = useWords();
  const words = sessionsWordsOf(locale).findings;
  const patch = (change: Partial<SessionFilter>) => onFilter((now) => ({ ...now, ...change }));
  const all = { value: '', text: words.all };
  const pages = useMemo(
    () => [...new Set(findings.flatMap((one) => one.pages))].sort(),
    [findings],
  );
  // Escape leaves the view; where something is searched for, it takes that away first.
  const clearFirst = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || filter.search === '') return;
    event.stopPropagation();
    patch({ search: '' });
  };
  const isMixed = findings.some(({ outside }) => outside) && findings.some(({ ours }) => ours);
  return (
    <search class="filters">
      <label class="choice search-field">
        <span>{words.search}</span>
        <input
          type="search"
          value={filter.search}
          placeholder={words.searchHint}
          onInput={({ currentTarget }) => patch({ search: currentTarget.value })}
          onKeyDown={clearFirst}
        />
      </label>
      <Choice
        name="severity"
        label={words.severity}
        value={filter.severity}
        options={[all, ...SEVERITIES.map((one) => ({ value: one, text: severity[one] }))]}
        onChoose={(chosen) => patch({ severity: chosen })}
      />
      <Choice
        name="page"
        label={words.page}
        value={filter.page}
        options={[all, ...pages.map((one) => ({ value: one, text: shortPage(one) }))]}
        onChoose={(chosen) => patch({ page: chosen })}
      />
      {isMixed && (
        <Choice
          name="source"
          label={words.source}
          value={filter.source}
          options={[
            all,
            { value: 'ours', text: words.ours },
            { value: 'theirs', text: words.theirs },
          ]}
          onChoose={(chosen) => patch({ source: chosen })}
        />
      )}
      <p class="quiet filter-count" role="status">
        {words.shown(shown, findings.length)}
      </p>
    </search>
  );
}

/** A page by its path; the whole address under plain http, which is unusual. */
export function shortPage(page: string): string {
  return page.replace(/^https:\/\/[^/]+/, '') || page;
}
