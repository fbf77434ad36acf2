import { useDeskWords } from '../../words/desk/words.ts';
import { coverageWordsOf } from '../../words/diagnosis/coverage.ts';
import { FirstOnScreen } from '../first-on-screen.tsx';
import type { CoverageRow, Named } from './rows.ts';

/** Rules of one section that are shown before the reader asks for the rest. */
const FIRST = 6;

/** The sections of one part, with what covers each. */
export function CoverageTable({ rows, label }: { rows: readonly CoverageRow[]; label: string }) {
  const { columns, noRule, noQuestion } = coverageWordsOf(useDeskWords().locale);
  return (
    <table class="coverage-table" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{columns.section}</th>
          <th scope="col">{columns.audit}</th>
          <th scope="col">{columns.questions}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} data-row={row.id} data-reach={row.reach}>
            <th scope="row">
              <SectionName row={row} />
            </th>
            <td data-column={columns.audit}>
              <Names named={row.rules} none={noRule} />
            </td>
            <td data-column={columns.questions}>
              <Names named={row.questions} none={noQuestion} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Document and number as a link to the original, the title, and how sure they are. */
function SectionName({ row }: { row: CoverageRow }) {
  const words = coverageWordsOf(useDeskWords().locale);
  const { document, section, title, note, url } = row.citation;
  return (
    <>
      <a href={url} target="_blank" rel="noopener noreferrer" data-opens={row.id}>
        {document}
        <span class="visually-hidden"> ({words.openOriginal})</span>
      </a>
      {section === null && title === null ? (
        <span class="quiet">{words.remembered}</span>
      ) : (
        <span>{[section, title].filter(Boolean).join(' ')}</span>
      )}
      {note && <span class="quiet">{note}</span>}
    </>
  );
}

function Names({ named, none }: { named: readonly Named[]; none: string }) {
  if (named.length === 0) return <span class="quiet">{none}</span>;
  return (
    <FirstOnScreen items={named} first={FIRST} keyOf={({ id }) => id}>
      {({ id, name }) => <span data-covers={id}>{name}</span>}
    </FirstOnScreen>
  );
}
