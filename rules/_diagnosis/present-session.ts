/** Puts words to the findings of a session: ours by their rules, those of other tools as they said it. */
import { type FindingView, presentFinding, reasonOf } from '../_core/present.ts';
import type { Rule } from '../_core/rule.ts';
import type { Locale } from '../_core/text.ts';
import type { Severity } from '../_core/verdict.ts';
import { rules } from '../index.ts';
import type { OutsideFinding, SeenPlatform, SessionFinding, SessionPage } from './diagnosis.ts';

export interface SessionFindingView {
  /** Told apart by it within a session. */
  id: string;
  severity: Severity;
  title: string;
  /** What was seen, in a sentence or two. */
  seen: string;
  pages: string[];
  /** Ours in full; null where it is another tool's. */
  ours: FindingView | null;
  outside: OutsideFinding | null;
  /** What a search looks through, in small letters. */
  searched: string;
}

/** Findings in one language, in their order. Those of rules that this version does not know are left out. */
export function presentSession(
  findings: readonly SessionFinding[],
  locale: Locale,
  platform: SeenPlatform | null,
): SessionFindingView[] {
  return findings.flatMap(({ key, severity, pages, found, outside }) => {
    const ours = found && rules.has(found.rule) ? presentFinding(found, locale, platform) : null;
    if (!ours && !outside) return [];
    const title = ours?.title ?? outside?.title ?? '';
    const seen = ours?.seen ?? outside?.text ?? '';
    const told = [title, seen, ...pages, outside?.tool, outside?.rule, ours?.rule];
    const id = outside ? `${key} ${outside.file ?? ''}` : key;
    const searched = told.join(' ').toLowerCase();
    return [{ id, severity, title, seen, pages, ours, outside, searched }];
  });
}

export interface UntoldView {
  rule: string;
  title: string;
  reason: string;
  /** Pages on which it could not be told. */
  pages: number;
}

/** What could not be told on any page of the session, though somewhere it would have applied. */
export function untoldIn(
  pages: readonly Pick<SessionPage, 'verdicts'>[],
  locale: Locale,
): UntoldView[] {
  const verdicts = pages.flatMap((page) => page.verdicts).filter(({ rule }) => rules.has(rule));
  const told = new Set(
    verdicts
      .filter(({ verdict }) => verdict === 'fail' || verdict === 'pass')
      .map(({ rule }) => rule),
  );
  const untold = verdicts.filter(
    ({ rule, verdict }) => (verdict === 'unknown' || verdict === 'error') && !told.has(rule),
  );
  return [...Map.groupBy(untold, ({ rule }) => rule).values()].flatMap((rows) => {
    const last = rows.at(-1);
    if (!last) return [];
    const { title } = (rules.get(last.rule) as Rule).text[locale];
    return [{ rule: last.rule, title, reason: reasonOf(last, locale), pages: rows.length }];
  });
}
