import type { Evidence } from '../../../rules/_core/verdict.ts';
import type { ReportCase } from '../../../rules/_diagnosis/report-points.ts';
import { EvidenceList } from '../../evidence/list.tsx';
import { bracketed, labelled } from '../../format.ts';
import { SeverityIcon } from '../../icons.tsx';
import { useWords } from '../../words/context.ts';
import { useReportWords } from './words.ts';

/** Pieces of evidence printed with one case, and pages named with it. */
const EVIDENCE = 3;
const PAGES = 4;

/** What was seen, where there is one case. */
export function OneCase({ found }: { found: ReportCase }) {
  const { findings } = useReportWords();
  const { locale } = useWords();
  return (
    <>
      <p class="seen">
        {found.seen}
        <Sureness found={found} />
      </p>
      <Pieces evidence={found.evidence} />
      <p class="small">
        {labelled(findings.pages, '', locale)}
        <Pages pages={found.pages} />
      </p>
    </>
  );
}

/** Several cases of one rule, a row each. */
export function CaseTable({ cases, label }: { cases: readonly ReportCase[]; label: string }) {
  const { findings } = useReportWords();
  const { locale, severity: severities } = useWords();
  const { columns } = findings;
  return (
    <table
      class="report-table cases"
      aria-label={labelled(label, findings.cases(cases.length), locale)}
    >
      <thead>
        <tr>
          <th scope="col">{columns.number}</th>
          <th scope="col">{columns.severity}</th>
          <th scope="col">{columns.seen}</th>
          <th scope="col">{columns.pages}</th>
        </tr>
      </thead>
      <tbody>
        {cases.map((found) => (
          <tr key={found.key} data-case={found.number}>
            <th scope="row">{found.number}</th>
            <td>
              <span class={`mark sev-${found.severity}`}>
                <SeverityIcon severity={found.severity} />
                {severities[found.severity]}
              </span>
            </td>
            <td>
              {found.seen}
              <Sureness found={found} />
              <Pieces evidence={found.evidence} />
            </td>
            <td>
              <Pages pages={found.pages} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Sureness({ found: { confidence } }: { found: ReportCase }) {
  const words = useReportWords();
  const { locale, confidenceLabel } = useWords();
  if (confidence === null) return null;
  return (
    <span class="small">
      {bracketed(labelled(confidenceLabel, words.confidence[confidence], locale), locale)}
    </span>
  );
}

function Pages({ pages }: { pages: readonly string[] }) {
  const { findings, summary } = useReportWords();
  const left = pages.length - PAGES;
  return (
    <>
      {pages.slice(0, PAGES).map(shortPage).join(summary.and)}
      {left > 0 && ` ${findings.morePages(left)}`}
    </>
  );
}

/** A page within its shop. */
export function shortPage(page: string): string {
  return page.replace(/^https?:\/\/[^/]+(?=\/)/, '');
}

function Pieces({ evidence }: { evidence: readonly Evidence[] }) {
  const { findings } = useReportWords();
  const left = evidence.length - EVIDENCE;
  return (
    <>
      <EvidenceList evidence={evidence.slice(0, EVIDENCE).map(still)} onShow={ignore} />
      {left > 0 && <p class="small">{findings.moreEvidence(left)}</p>}
    </>
  );
}

// On paper nothing can be pointed out in the page.
function still(piece: Evidence): Evidence {
  return piece.kind === 'element' ? { ...piece, path: '' } : piece;
}

function ignore(): void {}
