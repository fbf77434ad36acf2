import type { Locale } from '../../rules/_core/text.ts';
import { type DiagnosisRow, STEPS } from '../../rules/_diagnosis/diagnosis.ts';
import { daysBetween, dueState } from '../../rules/_diagnosis/due.ts';
import {
  findingsOf,
  type ProgrammeRow,
  productOf,
  stepReached,
  worstOf,
} from '../../rules/_diagnosis/programme.ts';
import { programmeListWords } from '../../rules/_diagnosis/programme-words.ts';
import { pure } from '../desk/pure.tsx';
import { formatDay, hostOf } from '../format.ts';
import { SeverityIcon, Sign } from '../icons.tsx';
import { useWords } from '../words/context.ts';
import { programmeWords } from '../words/diagnosis/programme.ts';

export interface RowProps {
  row: ProgrammeRow;
  /** The day it is for the reader, `YYYY-MM-DD`. */
  today: string;
  locale: Locale;
  href: string;
  onEdit: (store: string) => void;
}

/** One store of the programme; the whole row is a link to it. */
export const StoreRow = pure(function StoreRow({ row, today, locale, href, onEdit }: RowProps) {
  const words = programmeWords[locale];
  const { builds, revenue } = programmeListWords[locale];
  const { profile } = row;
  const host = shortStore(row.store);
  const unsaid = <span class="quiet">{words.notSaid}</span>;
  const band = profile.revenueBand === null ? null : revenue[profile.revenueBand];
  return (
    <tr data-row={row.store}>
      <th scope="row">
        <a class="row-open" data-opens={row.store} href={href}>
          {profile.name || host}
        </a>
        <span class="quiet">
          {profile.name && `${host} `}
          {!row.enrolled && <span class="tag">{words.notEnrolled}</span>}
        </span>
      </th>
      <td data-label={words.columns.product}>
        {productOf(row) || unsaid}
        {row.platform?.version && <span class="quiet"> {row.platform.version}</span>}
      </td>
      <td data-label={words.columns.industry}>{profile.industry || unsaid}</td>
      <td data-label={words.columns.revenue}>{band ?? unsaid}</td>
      <td data-label={words.columns.build}>{profile.build ? builds[profile.build] : unsaid}</td>
      <td data-label={words.columns.step}>
        <Steps row={row} locale={locale} />
      </td>
      <td data-label={words.columns.worst}>
        <Worst row={row} locale={locale} />
      </td>
      <td data-label={words.columns.due}>
        <Due row={row} today={today} locale={locale} />
      </td>
      <td class="cell-act">
        <button
          type="button"
          class="button-small"
          data-action="edit-profile"
          aria-label={words.editWhich(profile.name || host)}
          onClick={() => onEdit(row.store)}
        >
          {words.edit}
        </button>
      </td>
    </tr>
  );
});

/** A shop under http and https is two stores: the unusual one says so. */
export function shortStore(store: string): string {
  return store.startsWith('https:') ? hostOf(store) : store;
}

function Steps({ row, locale }: { row: DiagnosisRow; locale: Locale }) {
  const words = programmeWords[locale];
  const reached = stepReached(row);
  const done = STEPS.filter((step) => row.done[step] !== undefined);
  return (
    <span class="steps-done" title={words.stepsDone(done.length)}>
      <svg viewBox="0 0 58 10" aria-hidden="true">
        {STEPS.map((step, at) => (
          <rect
            key={step}
            class={row.done[step] === undefined ? 'bar-rest' : 'bar-part'}
            x={at * 12}
            width="10"
            height="10"
          />
        ))}
      </svg>
      <span>
        {reached
          ? `${STEPS.indexOf(reached) + 1} ${programmeListWords[locale].steps[reached]}`
          : words.noStep}
      </span>
    </span>
  );
}

function Worst({ row, locale }: { row: DiagnosisRow; locale: Locale }) {
  const words = programmeWords[locale];
  const { severity } = useWords();
  const worst = worstOf(row);
  if (!row.counts) return <span class="quiet">{words.notDiagnosed}</span>;
  if (!worst) {
    return (
      <span class="status">
        <Sign name="check" />
        <span>{words.nothingFound}</span>
      </span>
    );
  }
  return (
    <span class="status" data-worst={worst}>
      <SeverityIcon severity={worst} />
      <span>
        <span class={`sev-${worst}`}>{severity[worst]}</span>{' '}
        <span class="quiet">{words.points(findingsOf(row) ?? 0)}</span>
      </span>
    </span>
  );
}

function Due({ row, today, locale }: { row: DiagnosisRow; today: string; locale: Locale }) {
  const words = programmeWords[locale];
  const state = dueState(row.dueOn, today);
  if (!row.dueOn || !state) return <span class="quiet">–</span>;
  const days = daysBetween(today, row.dueOn) ?? 0;
  return (
    <span data-due={state}>
      {formatDay(`${row.dueOn}T00:00`, locale)}
      <span class={state === 'overdue' ? 'due-part due-now' : 'due-part quiet'}>
        {state === 'overdue' && `${words.due.overdue} · `}
        {words.dueIn(days)}
      </span>
    </span>
  );
}
