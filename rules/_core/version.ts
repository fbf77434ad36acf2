/**
 * Versions in the order in which shop software counts them. Not semver: EC-CUBE's `4.1.2-p5` is a patch that came after `4.1.2`,
 * and Welcart's `2.12.1.2608181` is 2.12.1 with the number of a build.
 */

/** Stages of one release in their order; a patch comes after it. */
const STAGES = { alpha: -3, beta: -2, rc: -1, '': 0, p: 1 } as const;
/** Comes before every version with these numbers. */
const BEFORE_ALL = -4;

export interface Version {
  /** Without the number of a build; what is missing counts as 0. */
  readonly numbers: readonly number[];
  readonly stage: number;
  /** Which patch (`-p5`), or which candidate. */
  readonly count: number;
}

/** `['4.1.0', '<4.1.2-p5']`, `['4.0.0', '<=4.0.6-p3']`. The first is in it. */
export type VersionRange = readonly [from: string, to: `<${string}`];

/** Longer texts are no versions; a page can write what it likes. */
const LONGEST = 40;
const VERSION =
  /^v?(\d{1,4}(?:\.\d{1,4}){0,3})(?:\.\d{5,12})?(?:[-.]?(p)(\d{1,3})|-(alpha|beta|rc)[-.]?(\d{1,3})?)?$/i;

/** A version as written by a page, a person or the catalogue; null for anything else (a hash, a date, a line). */
export function parseVersion(text: string): Version | null {
  if (text.length > LONGEST) return null;
  const match = VERSION.exec(text.normalize('NFKC').trim());
  if (!match) return null;
  const [, numbers = '', patch = '', patchCount, candidate = '', candidateCount] = match;
  const stage = (patch || candidate).toLowerCase() as keyof typeof STAGES;
  return {
    numbers: numbers.split('.').map(Number),
    stage: STAGES[stage],
    count: Number(patchCount ?? candidateCount ?? 0),
  };
}

/** Below 0 where a is earlier than b, 0 where they are one version. */
export function compareVersions(a: Version, b: Version): number {
  const most = Math.max(a.numbers.length, b.numbers.length);
  for (let at = 0; at < most; at++) {
    const difference = (a.numbers[at] ?? 0) - (b.numbers[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.stage - b.stage || a.count - b.count;
}

const ours = new Map<string, Version>();

/** The catalogue's own texts, each read once: one that is no version is a mistake of ours. */
export function versionOf(text: string): Version {
  const version = ours.get(text) ?? parseVersion(text);
  if (!version) throw new Error(`"${text}" is no version`);
  ours.set(text, version);
  return version;
}

/** True where a version lies in a range of the catalogue. */
export function isInRange(version: Version, [from, to]: VersionRange): boolean {
  return compareVersions(version, versionOf(from)) >= 0 && isBelow(version, to);
}

function isBelow(version: Version, to: VersionRange[1]): boolean {
  const order = compareVersions(version, upperOf(to));
  return to.startsWith('<=') ? order <= 0 : order < 0;
}

/** The version that a range ends with or before. */
export function upperOf(to: VersionRange[1]): Version {
  return versionOf(to.replace(/^<=?/, ''));
}

/** Versions that may be the one in use: from the first on, before the second. */
export interface VersionLine {
  readonly from: Version;
  readonly before: Version;
}

const SPAN = /^([^\s–〜~]{1,20}?)(?:\s?[-–〜~]\s?(\d[^\s–〜~]{0,19}))?(\+|系|\.x)?$/i;

/** A line of versions (`4.0`, `4.2–4.3`, `4.2+`, `3.0.6–3.0.18-p7`): what a template or half a number tells. */
export function parseVersionLine(text: string): VersionLine | null {
  if (text.length > LONGEST) return null;
  const match = SPAN.exec(text.trim());
  if (!match) return null;
  const [, first = '', last, ending] = match;
  const from = parseVersion(first);
  const to = last === undefined ? from : parseVersion(last);
  if (!from || !to || compareVersions(to, from) < 0) return null;
  return { from, before: after(ending === '+' ? { ...to, numbers: to.numbers.slice(0, 1) } : to) };
}

/** The end of all that begins with these numbers; of a patch, the patch itself. */
function after(version: Version): Version {
  if (version.stage !== STAGES['']) return { ...version, count: version.count + 1 };
  const numbers = version.numbers.map((part, at) =>
    at === version.numbers.length - 1 ? part + 1 : part,
  );
  return { numbers, stage: BEFORE_ALL, count: 0 };
}

/** True where any version of the line lies in the range. */
export function lineMeetsRange({ from, before }: VersionLine, range: VersionRange): boolean {
  return compareVersions(versionOf(range[0]), before) < 0 && isBelow(from, range[1]);
}

/** True where the line holds this version. */
export function lineHolds({ from, before }: VersionLine, version: Version): boolean {
  return compareVersions(from, version) <= 0 && compareVersions(version, before) < 0;
}

/** Numbers of a whole version of the software that shops run; fewer name a line. */
const WHOLE = 3;

export type StatedVersion =
  | { readonly exact: Version; readonly line: null }
  | { readonly exact: null; readonly line: VersionLine };

/** What a version that was read or typed says: one version, or a line where it is an estimate or too short to be one. */
export function readStatedVersion(text: string, isEstimate: boolean): StatedVersion | null {
  const exact = isEstimate ? null : parseVersion(text);
  if (exact && exact.numbers.length >= WHOLE) return { exact, line: null };
  const line = parseVersionLine(text);
  return line && { exact: null, line };
}
