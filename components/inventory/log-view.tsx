import { useMemo, useState } from 'preact/hooks';
import { headerChanges } from '../../rules/_inventory/header-changes.ts';
import type { Inventory, InventoryRow, LogEntry } from '../../rules/_inventory/inventory.ts';
import { Choice } from '../desk/choice.tsx';
import { pure } from '../desk/pure.tsx';
import { formatMoment } from '../format.ts';
import { type DeskWords, useDeskWords } from '../words/desk/words.ts';
import { HeaderDiff } from './header-diff.tsx';
import { OverTime } from './over-time.tsx';
import { shortAddress, shortHash } from './row-text.ts';

/** So many entries are drawn at once; older ones when they are asked for. */
const AT_ONCE = 100;

interface Props {
  inventory: Pick<Inventory, 'log' | 'visits' | 'rows'>;
  onCsv: () => void;
}

/** What changed and what was approved, the latest first, with the picture of the change over time. */
export function LogView({ inventory: { log, visits, rows }, onCsv }: Props) {
  const words = useDeskWords();
  const [what, setWhat] = useState('');
  const [page, setPage] = useState('');
  const [search, setSearch] = useState('');
  const [most, setMost] = useState(AT_ONCE);
  const names = useMemo(() => namesOf(rows), [rows]);
  const found = useMemo(
    () =>
      log
        .map((entry, id) => ({ id, entry }))
        .filter(({ entry }) => matches(entry, { what, page, search }, names, words))
        .reverse(),
    [log, what, page, search, names, words],
  );
  const shown = useMemo(() => found.slice(0, most), [found, most]);
  const pages = useMemo(() => [...new Set(log.map((entry) => entry.page))].filter(Boolean), [log]);
  const { log: said } = words;
  const all = { value: '', text: said.filter.all };
  const events = Object.keys(said.what) as LogEntry['what'][];
  return (
    <section class="view" aria-labelledby="view">
      <h2 id="view">{said.heading}</h2>
      <p class="lead">{said.lead}</p>
      <OverTime visits={visits} />
      {log.length === 0 ? (
        <p class="empty-line">{said.empty}</p>
      ) : (
        <>
          <search class="filters">
            <label class="choice search-field">
              <span>{said.filter.search}</span>
              <input
                type="search"
                name="search"
                value={search}
                onInput={({ currentTarget }) => setSearch(currentTarget.value)}
              />
            </label>
            <Choice
              name="what"
              label={said.filter.what}
              value={what}
              options={[all, ...events.map((value) => ({ value, text: said.what[value] }))]}
              onChoose={setWhat}
            />
            <Choice
              name="page"
              label={said.filter.page}
              value={page}
              options={[all, ...pages.map((value) => ({ value, text: shortAddress(value) }))]}
              onChoose={setPage}
            />
            <p class="quiet filter-count" role="status">
              {said.shown(found.length, log.length)}
            </p>
            <button type="button" class="button" data-action="log-csv" onClick={onCsv}>
              {said.csv}
            </button>
          </search>
          {found.length === 0 && <p class="empty-line">{said.nothingMatches}</p>}
          {found.length > 0 && <LogTable entries={shown} names={names} />}
          {found.length > most && (
            <p>
              <button
                type="button"
                class="button-small"
                data-action="older"
                onClick={() => setMost(found.length)}
              >
                {said.older(found.length - most)}
              </button>
            </p>
          )}
        </>
      )}
    </section>
  );
}

type Names = ReadonlyMap<string, string>;

function namesOf(rows: readonly InventoryRow[]): Names {
  return new Map(rows.map(({ key, name }) => [key, name]));
}

interface Filter {
  what: string;
  page: string;
  search: string;
}

function matches(entry: LogEntry, filter: Filter, names: Names, words: DeskWords): boolean {
  if (filter.what !== '' && entry.what !== filter.what) return false;
  if (filter.page !== '' && entry.page !== filter.page) return false;
  const text = subjectOf(entry, names, words).concat(valuesOf(entry, words), entry.page);
  return text.join('\n').toLowerCase().includes(filter.search.trim().toLowerCase());
}

/** What an entry is about, line by line. */
function subjectOf(entry: LogEntry, names: Names, { log }: DeskWords): string[] {
  if (entry.what === 'header') return [entry.header];
  if (entry.what !== 'approved' && entry.what !== 'withdrawn') return [entry.name];
  const keys = entry.keys.filter((key) => key !== 'header');
  const [only] = keys;
  if (only === undefined) return [log.headersOf];
  return [keys.length === 1 ? (names.get(only) ?? only) : log.scripts(keys.length)];
}

/** The values before and after; of an approval, who and why. */
function valuesOf(entry: LogEntry, { log, scripts }: DeskWords): string[] {
  if (entry.what === 'approved') return [log.by(entry.by), log.reason(entry.reason)];
  if (entry.what === 'withdrawn') return [log.by(entry.by)];
  const shown = (value: string | null): string => {
    if (value === null || value === '') return log.none;
    if (entry.what === 'text' || entry.what === 'new' || entry.what === 'gone')
      return /^[\da-f]{40,}$/.test(value) ? shortHash(value) : value;
    if (entry.what === 'integrity') {
      const known = Object.entries(scripts.integrity).find(([method]) => method === value);
      return known?.[1] ?? value;
    }
    if (entry.what === 'inserter') {
      const [by, url = ''] = value.split(' ', 2);
      const known = Object.entries(scripts.inserter).find(([name]) => name === by);
      return known?.[1](shortAddress(url)) ?? value;
    }
    return value;
  };
  return [shown(entry.before), shown(entry.now)];
}

/** An entry with its place in the log, the first ever being 0. */
interface Numbered {
  id: number;
  entry: LogEntry;
}

const LogTable = pure<{ entries: readonly Numbered[]; names: Names }>(({ entries, names }) => {
  const words = useDeskWords();
  const { log } = words;
  return (
    <table class="log">
      <thead>
        <tr>
          <th scope="col">{log.columns.at}</th>
          <th scope="col">{log.columns.what}</th>
          <th scope="col">{log.columns.subject}</th>
          <th scope="col">{log.columns.before}</th>
          <th scope="col">{log.columns.now}</th>
          <th scope="col">{log.columns.page}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map(({ id, entry }) => (
          <LogRow key={id} entry={entry} names={names} />
        ))}
      </tbody>
    </table>
  );
});

const LogRow = pure<{ entry: LogEntry; names: Names }>(({ entry, names }) => {
  const words = useDeskWords();
  const { log } = words;
  const isAct = entry.what === 'approved' || entry.what === 'withdrawn';
  const [before, now] = valuesOf(entry, words);
  return (
    <tr data-what={entry.what}>
      <td class="when">{formatMoment(entry.at, words.locale)}</td>
      <td>{log.what[entry.what]}</td>
      <td>
        <code>{subjectOf(entry, names, words).join(', ')}</code>
      </td>
      {entry.what === 'header' && (
        <td colSpan={2}>
          <HeaderDiff
            header={entry.header}
            changes={headerChanges(entry.header, entry.before, entry.now)}
          />
        </td>
      )}
      {isAct && (
        <td colSpan={2}>
          {before}
          {now && <span class="quiet">{now}</span>}
        </td>
      )}
      {!isAct && entry.what !== 'header' && (
        <>
          <td data-label={log.columns.before}>{before}</td>
          <td data-label={log.columns.now}>{now}</td>
        </>
      )}
      <td class="quiet" data-label={log.columns.page}>
        {entry.page ? shortAddress(entry.page) : log.allPages}
      </td>
    </tr>
  );
});
