import { useState } from 'preact/hooks';
import type { Locale } from '../../rules/_core/text.ts';
import {
  type ComparedFinding,
  type Outcome,
  outcomeCounts,
} from '../../rules/_diagnosis/compare-sessions.ts';
import { findingWords } from '../../rules/_diagnosis/finding-words.ts';
import { SeverityIcon } from '../icons.tsx';
import { useWords } from '../words/context.ts';
import { followUpWords } from '../words/diagnosis/follow-up.ts';
import { BarTable } from './bar-table.tsx';

/** The order in which a reader wants to know. */
const OUTCOMES: readonly Outcome[] = ['fixed', 'still', 'new', 'unclear'];
/** So many of each outcome fit on two pages. */
const FIRST = 7;
/** Pages named with one finding. */
const FIRST_PAGES = 3;

interface Props {
  compared: readonly ComparedFinding[];
  locale: Locale;
}

/** How many findings came to what, as bars and in figures. */
export function OutcomeFigures({ compared, locale }: Props) {
  const { compare } = followUpWords[locale];
  const counts = outcomeCounts(compared);
  return (
    <BarTable
      name="outcomes"
      title={compare.summary(counts)}
      columns={compare.figures}
      bars={OUTCOMES.map((outcome) => ({
        key: outcome,
        label: compare.outcomes[outcome],
        share: compared.length === 0 ? 0 : counts[outcome] / compared.length,
        text: compare.count(counts[outcome]),
      }))}
    />
  );
}

/** What became of each finding, with the pages that show it. */
export function ComparedLists({ compared, locale }: Props) {
  return (
    <>
      {OUTCOMES.map((outcome) => (
        <OutcomeList
          key={outcome}
          outcome={outcome}
          compared={compared.filter((one) => one.outcome === outcome)}
          locale={locale}
        />
      ))}
    </>
  );
}

function OutcomeList({ outcome, compared, locale }: Props & { outcome: Outcome }) {
  const { compare } = followUpWords[locale];
  const [all, setAll] = useState(false);
  const shown = all ? compared : compared.slice(0, FIRST);
  const left = compared.length - shown.length;
  return (
    <section data-outcome={outcome} aria-labelledby={`outcome-${outcome}`}>
      <h4 id={`outcome-${outcome}`}>
        {compare.outcomes[outcome]} <span class="quiet">{compare.count(compared.length)}</span>
      </h4>
      {compared.length === 0 ? (
        <p class="quiet">{compare.none[outcome]}</p>
      ) : (
        <>
          <p class="quiet">{compare.means[outcome]}</p>
          <ul class="plain compared">
            {shown.map((one) => (
              <ComparedItem key={one.key} compared={one} locale={locale} />
            ))}
          </ul>
          {left > 0 && (
            <p>
              <span class="quiet">{compare.more(left)} </span>
              <button
                type="button"
                class="button-small"
                data-action="all-of-outcome"
                onClick={() => setAll(true)}
              >
                {compare.showAll}
              </button>
            </p>
          )}
        </>
      )}
    </section>
  );
}

function ComparedItem({ compared, locale }: { compared: ComparedFinding; locale: Locale }) {
  const { compare } = followUpWords[locale];
  const { severity } = useWords();
  const { finding, outcome, proof, missing, reason, severityBefore } = compared;
  const { title, seen } = findingWords(finding, locale);
  const notes = [
    finding.outside && compare.outside(finding.outside.tool),
    severityBefore && compare.severityBefore(severity[severityBefore]),
    reason && compare.reasons[reason],
    proof.length > 0 && compare.proof[outcome](pagesText(proof, locale)),
    compared.standIn && compare.standIn,
    compared.firstLook && compare.firstLook,
    missing.length > 0 && compare.missing(pagesText(missing, locale)),
  ].filter(Boolean);
  return (
    <li data-finding={compared.key}>
      <SeverityIcon severity={finding.severity} />
      <div>
        <p>
          <span class={`sev-${finding.severity}`}>{severity[finding.severity]}</span>{' '}
          <strong>{title}</strong>
        </p>
        {seen && <p>{seen}</p>}
        <p class="quiet">{notes.join(' ')}</p>
      </div>
    </li>
  );
}

/** Pages by their paths, the first few. */
function pagesText(pages: readonly string[], locale: Locale): string {
  const { compare } = followUpWords[locale];
  const named = pages.slice(0, FIRST_PAGES).map(pathOf);
  const left = pages.length - named.length;
  return [...named, ...(left > 0 ? [compare.andMore(left)] : [])].join(
    locale === 'ja' ? '、' : ', ',
  );
}

function pathOf(page: string): string {
  return page.replace(/^https?:\/\/[^/]+/, '') || '/';
}
