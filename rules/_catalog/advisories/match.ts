/** Which published weaknesses a version has, how grave each is, and what to move to. */

import { compareSeverity, type Severity } from '../../_core/verdict.ts';
import {
  compareVersions,
  isInRange,
  lineHolds,
  lineMeetsRange,
  type StatedVersion,
  upperOf,
  type Version,
  type VersionRange,
  versionOf,
} from '../../_core/version.ts';
import type { Advisory, LastRelease, Needed, Product } from './advisory.ts';
import { KINDS, type Reach } from './kinds.ts';

export interface Matches {
  /** The version has them. */
  readonly sure: readonly Advisory[];
  /** It may have them: another version of its line does, or it depends on what no page shows. */
  readonly possible: readonly Advisory[];
}

/** Weaknesses of a version or a line, the gravest first. */
export function matchesOf({ advisories }: Pick<Product, 'advisories'>, at: StatedVersion): Matches {
  const worstFirst = [...advisories].sort(
    (a, b) => compareSeverity(severityOf(a), severityOf(b)) || newerFirst(a, b),
  );
  if (!at.exact)
    return {
      sure: [],
      possible: worstFirst.filter(({ affected }) =>
        affected.some((range) => lineMeetsRange(at.line, range)),
      ),
    };
  const { exact } = at;
  const meant = worstFirst.filter(({ affected }) =>
    affected.some((range) => isInRange(exact, range)),
  );
  const sure = meant.filter((each) => isSure(each, exact));
  return { sure, possible: meant.filter((each) => !sure.includes(each)) };
}

function isSure({ affected, weak, depends }: Advisory, exact: Version): boolean {
  const within = affected.some((range) => isInRange(exact, range) && !mayBePatched(exact, range));
  return within && !weak && !depends;
}

/**
 * A range such as "4.0.0 to 4.1.2" also holds 4.0.6-p4 by number, a patch of the older line that may have been made for this very
 * weakness.
 */
function mayBePatched({ numbers, stage }: Version, [, to]: VersionRange): boolean {
  const end = upperOf(to);
  return stage > 0 && (numbers[0] !== end.numbers[0] || numbers[1] !== end.numbers[1]);
}

const GRAVITY: Readonly<Record<Needed, Readonly<Record<Reach, Severity>>>> = {
  none: { takeover: 'critical', data: 'high', visitor: 'medium', outage: 'medium' },
  'none-ui': { takeover: 'high', data: 'medium', visitor: 'medium', outage: 'low' },
  user: { takeover: 'high', data: 'high', visitor: 'medium', outage: 'low' },
  admin: { takeover: 'medium', data: 'medium', visitor: 'low', outage: 'low' },
};

/** By what it lets somebody do and what they need for it; where a record does not say, as if a victim were needed. */
export function severityOf({ kind, needs }: Pick<Advisory, 'kind' | 'needs'>): Severity {
  return GRAVITY[needs ?? 'none-ui'][KINDS[kind].reach];
}

// By year, then by number: `CVE-2026-120597` is newer than `CVE-2026-96761`.
function newerFirst(a: Advisory, b: Advisory): number {
  const [one, other] = [a, b].map(({ id }) => (id.match(/\d+/g) ?? []).map(Number));
  return (other?.[0] ?? 0) - (one?.[0] ?? 0) || (other?.[1] ?? 0) - (one?.[1] ?? 0);
}

/**
 * Releases to move to, of which no weakness is known for sure: the last ones of the line, or else the first one after it.
 * Empty where everything known has one.
 */
export function releasesToMoveTo(product: Product, at: StatedVersion): LastRelease[] {
  const mended = product.releases.filter(
    ({ version }) =>
      matchesOf(product, { exact: versionOf(version), line: null }).sure.length === 0,
  );
  const { exact, line } = at;
  const inLine = line ? mended.filter(({ version }) => lineHolds(line, versionOf(version))) : [];
  if (inLine.length > 0) return inLine;
  const from = exact ?? line.from;
  return mended.filter(({ version }) => compareVersions(versionOf(version), from) >= 0).slice(0, 1);
}

/** The last known release of the line that a version belongs to, or null. */
export function lastReleaseOf({ releases }: Product, { numbers }: Version): LastRelease | null {
  const line = `${numbers[0]}.${numbers[1] ?? 0}`;
  return releases.find((each) => each.line === null || each.line === line) ?? null;
}
