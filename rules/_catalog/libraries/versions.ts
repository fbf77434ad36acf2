/** Versions as the data's authors compare them: numbers as numbers, and a pre-release below its release. */
import type { LibraryEntry, Vulnerability } from './repository.ts';

/** True where `version` is `least` or later. Parts are compared one by one; what is missing counts as 0. */
export function isAtOrAbove(version: string, least: string): boolean {
  const parts = partsOf(version);
  const others = partsOf(least);
  for (let at = 0; at < Math.max(parts.length, others.length); at++) {
    const part = comparable(parts[at]);
    const other = comparable(others[at]);
    // A number against a word: `1.9.0` is above `1.9.b1`.
    if (typeof part !== typeof other) return typeof part === 'number';
    if (part > other) return true;
    if (part < other) return false;
  }
  return true;
}

function partsOf(version: string): string[] {
  return version.split(/[.-]/);
}

function comparable(part: string | undefined): number | string {
  if (part === undefined) return 0;
  return /^\d+$/.test(part) ? Number.parseInt(part, 10) : part;
}

/** What is known of a library at one version. */
export function vulnerabilitiesAt(
  { vulnerabilities }: Pick<LibraryEntry, 'vulnerabilities'>,
  version: string,
): Vulnerability[] {
  return vulnerabilities.filter(
    ({ below, atOrAbove, excludes }) =>
      (below === undefined || !isAtOrAbove(version, below)) &&
      (atOrAbove === undefined || isAtOrAbove(version, atOrAbove)) &&
      !excludes?.includes(version),
  );
}

/** Stands for "all to come" in the data: `999.999.999` for ever, `2.999.999` for the rest of 2. */
const NO_END = 999;

/**
 * The first version, going up, of which nothing is known any more; null where the data knows of none (a library that is no
 * longer looked after).
 */
export function firstVersionWithout(entry: LibraryEntry, version: string): string | null {
  let candidate = version;
  for (;;) {
    const found = vulnerabilitiesAt(entry, candidate);
    if (found.length === 0) return candidate;
    const end = found.map(({ below }) => below).reduce(later);
    const next = end === undefined ? null : pastNoEnd(end);
    if (next === null) return null;
    candidate = next;
  }
}

function pastNoEnd(version: string): string | null {
  const [major = 0, ...rest] = partsOf(version).map(Number);
  if (major >= NO_END) return null;
  return rest.some((part) => part >= NO_END) ? `${major + 1}.0.0` : version;
}

/** `undefined`, which has no end, is later than all. */
function later(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return undefined;
  return isAtOrAbove(a, b) ? a : b;
}
