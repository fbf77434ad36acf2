import { useCallback, useMemo, useState } from 'preact/hooks';
import {
  filterRows,
  NO_FILTER,
  type ProgrammeColumn,
  type ProgrammeFilter,
  type ProgrammeRow,
  type ProgrammeSort,
  sortRows,
} from '../../rules/_diagnosis/programme.ts';
import { programmeListWords } from '../../rules/_diagnosis/programme-words.ts';
import { FileButton } from '../inventory/file-button.tsx';
import { useDeskWords } from '../words/desk/words.ts';
import { importWords, programmeWords } from '../words/diagnosis/programme.ts';
import type { ListRefusal } from './import-dialog.tsx';
import { Spreads, StepFigures } from './programme-figures.tsx';
import { ProgrammeFilters } from './programme-filters.tsx';
import { ProgrammeTable } from './programme-table.tsx';

interface Props {
  rows: readonly ProgrammeRow[];
  /** The day it is for the reader, `YYYY-MM-DD`. */
  today: string;
  href: (store: string) => string;
  /** The view that takes in a store's file. */
  hrefOfData: string;
  /** Why the last file was not taken. */
  refused: ListRefusal | null;
  onEdit: (store: string) => void;
  onFile: (file: File) => void;
  onExport: (rows: readonly ProgrammeRow[]) => void;
  onPrint: () => void;
}

/** All stores: how far each has come, what was found, when to look again; and how they are spread. */
export function ProgrammeView({ rows, today, href, hrefOfData, refused, ...events }: Props) {
  const { locale } = useDeskWords();
  const words = programmeWords[locale];
  const [filter, setFilter] = useState(NO_FILTER);
  const [sort, setSort] = useState<ProgrammeSort>({ column: 'due', down: false });
  const shown = useMemo(
    () => sortRows(filterRows(rows, filter, today), sort),
    [rows, filter, sort, today],
  );
  const sortBy = useCallback((column: ProgrammeColumn) => {
    setSort((now) => ({ column, down: now.column === column && !now.down }));
  }, []);
  const change = (part: Partial<ProgrammeFilter>) => setFilter((now) => ({ ...now, ...part }));
  if (rows.length === 0) return <NoStoresYet {...{ refused, hrefOfData }} onFile={events.onFile} />;
  return (
    <section class="view" aria-labelledby="view">
      <h1 id="view">{words.heading}</h1>
      <p class="lead">{words.lead}</p>
      <div class="buttons">
        <FileButton
          name="import-stores"
          accept=".csv,.txt,.tsv,text/csv"
          label={words.actions.import}
          onFile={events.onFile}
        />
        <button
          type="button"
          class="button"
          data-action="export-stores"
          onClick={() => events.onExport(shown)}
        >
          {words.actions.export}
        </button>
        <button type="button" class="button" data-action="print" onClick={events.onPrint}>
          {words.actions.print}
        </button>
        <SeminarLink />
      </div>
      <Refused refused={refused} />
      <StepFigures rows={rows} locale={locale} />
      <ProgrammeFilters
        filter={filter}
        shown={shown.length}
        all={rows.length}
        locale={locale}
        onFilter={change}
      />
      {shown.length > 0 ? (
        <ProgrammeTable
          rows={shown}
          sort={sort}
          today={today}
          locale={locale}
          href={href}
          onSort={sortBy}
          onEdit={events.onEdit}
        />
      ) : (
        <p class="empty-line">
          {words.nothingMatches}{' '}
          <button
            type="button"
            class="button-small"
            data-action="clear-filter"
            onClick={() => setFilter(NO_FILTER)}
          >
            {words.clear}
          </button>
        </p>
      )}
      {rows.some(({ enrolled }) => !enrolled) && <p class="quiet">{words.notEnrolledMeans}</p>}
      {shown.length > 0 && <Spreads rows={shown} locale={locale} />}
    </section>
  );
}

type EmptyProps = Pick<Props, 'refused' | 'hrefOfData' | 'onFile'>;

function NoStoresYet({ refused, hrefOfData, onFile }: EmptyProps) {
  const words = useDeskWords();
  const { empty, actions } = programmeWords[words.locale];
  return (
    <section class="empty" aria-labelledby="view" data-empty="stores">
      <h1 id="view">{words.stores.none}</h1>
      <p>{words.stores.noneTodo}</p>
      <p>{empty.import}</p>
      <FileButton
        name="import-stores"
        accept=".csv,.txt,.tsv,text/csv"
        label={actions.import}
        onFile={onFile}
      />
      <p class="quiet">{empty.listed}</p>
      <p>
        {empty.file}{' '}
        <a href={hrefOfData} data-action="to-store-file">
          {empty.toFile}
        </a>
      </p>
      <p>
        <SeminarLink />
      </p>
      <Refused refused={refused} />
    </section>
  );
}

/** For whoever teaches: scenes on a stage, in a page of their own. */
function SeminarLink() {
  const { locale } = useDeskWords();
  return (
    <a class="button" href="/seminar.html" target="_blank" rel="noopener" data-action="seminar">
      {programmeWords[locale].actions.seminar}
    </a>
  );
}

/** Why a file was not taken, and what a list has to look like. */
function Refused({ refused }: Pick<Props, 'refused'>) {
  const { locale } = useDeskWords();
  if (!refused) return null;
  const words = importWords[locale];
  const { store, name, build, product, industry, revenue, builder } =
    programmeListWords[locale].columns;
  return (
    <div class="wrong" role="alert" data-refused={refused.reason}>
      <p>
        <strong>{refused.file}</strong> {words.refused[refused.reason]}
      </p>
      <p>{words.columns([store, name, build, product, industry, revenue, builder])}</p>
    </div>
  );
}
