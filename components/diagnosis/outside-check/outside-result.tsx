import { useMemo } from 'preact/hooks';
import { platforms } from '../../../rules/_catalog/platforms/index.ts';
import type { OutsideAnswerFact, OutsideOutcome } from '../../../rules/_core/outside-facts.ts';
import type { SeenPlatform } from '../../../rules/_diagnosis/diagnosis.ts';
import { presentSession } from '../../../rules/_diagnosis/present-session.ts';
import { sessionFindings } from '../../../rules/_diagnosis/session-findings.ts';
import { type OutsideCheckRow, outsidePageOf } from '../../../rules/_outside-check/check-row.ts';
import { verdictsOf } from '../../../rules/_outside-check/verdicts.ts';
import { formatMoment } from '../../format.ts';
import { Sign } from '../../icons.tsx';
import { Notice } from '../../notice.tsx';
import { useDeskWords } from '../../words/desk/words.ts';
import { outsideCheckWordsOf } from '../../words/diagnosis/outside-check.ts';
import { FindingRow } from '../finding-row.tsx';

interface Props {
  check: OutsideCheckRow;
  /** What it found is part of a session. */
  inSession: boolean;
}

/** Open places come first, shut ones before those that are not there. */
const ORDER: readonly OutsideOutcome[] = [
  'exposed',
  'unclear',
  'redirected',
  'forbidden',
  'not-found',
];

/** One outside check: what can be seen, what was answered, and what to do about each. */
export function OutsideResult({ check, inSession }: Props) {
  const { locale } = useDeskWords();
  const { result, platform } = outsideCheckWordsOf(locale);
  const findings = useMemo(() => findingsOf(check, locale), [check, locale]);
  const { answers, at, consentAt, sent, stopped } = check;
  const open = answers.filter(({ outcome }) => outcome === 'exposed').length;
  const name = (check.platform && platforms.get(check.platform)?.name) || platform.unknown;
  // Nobody could note its end: the browser was ended, and its session with it.
  const why = stopped ?? (check.endedAt === null ? 'interrupted' : null);
  return (
    <section aria-labelledby="outside-result" data-part="result" data-check={at}>
      <h3 id="outside-result">{result.heading(formatMoment(at, locale))}</h3>
      {why && (
        <Notice name={`outside-${why}`}>
          <p>
            {result.stopped[why]} {answers.length > 0 && result.kept}
          </p>
        </Notice>
      )}
      <p class="summary">
        {answers.length === 0 ? result.nothing : result.summary(open, answers.length)}
      </p>
      {findings.length > 0 && (
        <section aria-labelledby="outside-findings" data-part="findings">
          <h4 id="outside-findings">{result.findings}</h4>
          <ul class="plain rows session-findings">
            {findings.map((finding) => (
              <FindingRow key={finding.id} store={check.store} finding={finding} />
            ))}
          </ul>
          {inSession && (
            <p class="quiet not-printed">
              <a href={`#/${check.store}/diagnosis`}>{result.session}</a>
            </p>
          )}
        </section>
      )}
      {answers.length > 0 && <Answers answers={answers} />}
      <p class="quiet">{result.agreed(formatMoment(consentAt, locale), sent, name)}</p>
      <details class="row" data-part="sent">
        <summary>
          <span class="row-title">{result.list}</span>
          <Sign name="chevron" />
        </summary>
        <ul class="plain parts">
          {check.requests.map(({ method, path }) => (
            <li key={`${method} ${path}`}>
              {method} <code>{path}</code>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

function findingsOf(check: OutsideCheckRow, locale: 'ja' | 'en') {
  const { findings } = verdictsOf(check);
  const page = { page: outsidePageOf(check.origin), findings };
  // Each names its place; a page of ours to be opened there is none.
  return presentSession(sessionFindings('', [page], []).findings, locale, agreedOn(check)).map(
    (one) => ({
      ...one,
      pages: [],
    }),
  );
}

// Its owner chose it, or let it stand, when the list of requests was agreed to.
function agreedOn({ platform }: OutsideCheckRow): SeenPlatform | null {
  return platform === null ? null : { id: platform, name: '', version: null, source: 'declared' };
}

const SIGNS = {
  exposed: 'delta',
  unclear: 'question',
  redirected: 'chevron',
  forbidden: 'check',
  'not-found': 'check',
} as const satisfies Record<OutsideOutcome, string>;

function Answers({ answers }: { answers: readonly OutsideAnswerFact[] }) {
  const { locale } = useDeskWords();
  const { result, why } = outsideCheckWordsOf(locale);
  const { columns } = result;
  const rows = answers.toSorted((a, b) => ORDER.indexOf(a.outcome) - ORDER.indexOf(b.outcome));
  return (
    <section aria-labelledby="outside-places" data-part="answers">
      <h4 id="outside-places">{result.table}</h4>
      <table class="log outside-table">
        <thead>
          <tr>
            <th scope="col">{columns.path}</th>
            <th scope="col">{columns.what}</th>
            <th scope="col">{columns.outcome}</th>
            <th scope="col">{columns.todo}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.path} data-place={row.path} data-outcome={row.outcome}>
              <th scope="row">
                <code>{row.path}</code>
              </th>
              <td data-label={columns.what}>{why[row.place]}</td>
              <td data-label={columns.outcome}>
                <span class="outside-outcome">
                  <Sign name={SIGNS[row.outcome]} />
                  {result.outcome[row.outcome]}
                </span>
                <span class="quiet">
                  {row.status === null ? result.noAnswer : result.answered(row.status)}
                </span>
                {row.location !== '' && <span class="quiet">{result.leadsTo(row.location)}</span>}
              </td>
              <td data-label={columns.todo}>
                {row.place === 'version' && row.outcome === 'exposed'
                  ? result.version
                  : result.todo[row.outcome]}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
