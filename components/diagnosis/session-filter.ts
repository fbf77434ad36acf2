import type { SessionFindingView } from '../../rules/_diagnosis/present-session.ts';

/** What is looked for; '' is everything. */
export interface SessionFilter {
  search: string;
  severity: string;
  /** Address of a page of the session. */
  page: string;
  /** `ours` or `theirs`. */
  source: string;
}

export const NO_FILTER: SessionFilter = { search: '', severity: '', page: '', source: '' };

/** Findings that match, each word of the search somewhere, in their order. */
export function shownFindings(
  findings: readonly SessionFindingView[],
  { search, severity, page, source }: SessionFilter,
): SessionFindingView[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return findings.filter(
    (one) =>
      (severity === '' || one.severity === severity) &&
      (page === '' || one.pages.includes(page)) &&
      (source === '' || (source === 'theirs') === (one.outside !== null)) &&
      words.every((word) => one.searched.includes(word)),
  );
}
