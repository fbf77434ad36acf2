import type { Locale } from '../_core/text.ts';
import type { SessionPage } from '../_diagnosis/diagnosis.ts';
import type { Look } from '../_diagnosis/session-page.ts';
import { type OutsideCheckRow, outsidePageOf } from './check-row.ts';
import { verdictsOf } from './verdicts.ts';

const TITLE: Record<Locale, string> = {
  ja: '外から見える場所',
  en: 'What can be seen from outside',
};

/** An outside check as a page of a session; null where nothing was answered. */
export function lookOfCheck(row: OutsideCheckRow, locale: Locale): Look | null {
  if (row.answers.length === 0) return null;
  return {
    page: outsidePageOf(row.origin),
    title: TITLE[locale],
    at: row.endedAt ?? row.at,
    step: null,
    payment: { method: 'none', psp: null },
    ...verdictsOf(row),
  };
}

/**
 * The page after another check. What this one could tell is right, also that something is mended; of what it could not tell, or
 * did not come to, the earlier word stands.
 */
export function withCheck(
  session: string,
  known: SessionPage | undefined,
  look: Look,
): SessionPage {
  if (!known) return { session, ...look };
  const told = new Set(
    look.verdicts
      .filter(({ verdict }) => verdict === 'pass' || verdict === 'fail')
      .map(({ rule }) => rule),
  );
  const earlier = new Map(known.verdicts.map((row) => [row.rule, row]));
  return {
    session,
    ...look,
    verdicts: look.verdicts.map((row) =>
      told.has(row.rule) ? row : (earlier.get(row.rule) ?? row),
    ),
    findings: [...look.findings, ...known.findings.filter(({ rule }) => !told.has(rule))],
  };
}
