import {
  PROFILE_VERDICTS,
  type ProfileSignal,
  type ProfileVerdict,
} from '../../rules/_profile/profile.ts';
import { quantile, rounded } from '../bench/metric.ts';
import type { Profiled } from './profile-runner.ts';
import type { ScriptSource, Side } from './script-files.ts';

/** What explains a verdict, as the screens show it. */
export type ShownSignal = Pick<ProfileSignal, 'kind' | 'detail' | 'excerpt' | 'line' | 'weight'>;

export interface ScriptRow {
  file: string;
  verdict: ProfileVerdict;
  reason: Profiled['reason'];
  /** The three strongest. */
  signals: ShownSignal[];
  ms: number;
}

export type VerdictCounts = Record<ProfileVerdict, number> & { total: number };

export interface ScriptTotals {
  /** `recall`: share called `skimmer` or `suspicious`; null of none. */
  malicious: VerdictCounts & { recall: number | null };
  /** `aboveReview`: how many were called `skimmer` or `suspicious`. */
  benign: VerdictCounts & { aboveReview: number };
  ms: { p50: number | null; p95: number | null; max: number | null };
}

export interface ScriptMeasurement {
  files: ScriptRow[];
  totals: ScriptTotals;
}

export type SidedRow = ScriptRow & { side: Side };

/** Profiles one text after another; a text that is too long is not handed over at all. */
export async function profileScripts(
  sources: readonly ScriptSource[],
  profile: (text: string) => Promise<Profiled>,
): Promise<SidedRow[]> {
  const rows: SidedRow[] = [];
  for (const source of sources) {
    const text = source.text();
    const profiled = text === null ? TOO_LARGE : await profile(text);
    rows.push(rowOf(source, profiled));
  }
  return rows;
}

const TOO_LARGE: Profiled = { verdict: 'unknown', reason: 'too-large', signals: [], ms: 0 };

function rowOf({ file, side }: ScriptSource, { verdict, reason, signals, ms }: Profiled): SidedRow {
  const strongest = [...signals].sort((a, b) => b.weight - a.weight).slice(0, 3);
  return {
    file,
    side,
    verdict,
    reason,
    signals: strongest.map(({ kind, detail, excerpt, line, weight }) => ({
      kind,
      detail,
      excerpt,
      line,
      weight,
    })),
    ms: rounded(ms),
  };
}

/** The rows without what only the totals need, and the totals. */
export function measurementOf(rows: readonly SidedRow[]): ScriptMeasurement {
  return { files: rows.map(({ side: _, ...row }) => row), totals: totalsOf(rows) };
}

export function totalsOf(rows: readonly SidedRow[]): ScriptTotals {
  const malicious = countsOf(rows.filter(({ side }) => side === 'malicious'));
  const benign = countsOf(rows.filter(({ side }) => side === 'benign'));
  const times = rows.map(({ ms }) => ms);
  const at = (share: number): number | null =>
    times.length > 0 ? rounded(quantile(times, share)) : null;
  return {
    malicious: {
      ...malicious,
      recall: malicious.total > 0 ? alarms(malicious) / malicious.total : null,
    },
    benign: { ...benign, aboveReview: alarms(benign) },
    ms: { p50: at(0.5), p95: at(0.95), max: at(1) },
  };
}

/** Called `skimmer` or `suspicious`: more than a reason to have a look. */
export const isAlarm = ({ verdict }: { verdict: ProfileVerdict }): boolean =>
  verdict === 'skimmer' || verdict === 'suspicious';

const alarms = ({ skimmer, suspicious }: VerdictCounts): number => skimmer + suspicious;

function countsOf(rows: readonly ScriptRow[]): VerdictCounts {
  const of = (verdict: ProfileVerdict): number =>
    rows.filter((row) => row.verdict === verdict).length;
  const counts = Object.fromEntries(PROFILE_VERDICTS.map((verdict) => [verdict, of(verdict)]));
  return { total: rows.length, ...(counts as Record<ProfileVerdict, number>) };
}
