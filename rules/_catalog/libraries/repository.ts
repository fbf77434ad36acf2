/**
 * Data on libraries with known vulnerabilities in the `jsrepository` format of retire.js, reduced to what a page can show:
 * how a library is recognised by its address or text, which versions are concerned, how bad it is, and the ids to look up.
 */
import * as z from 'zod/mini';

/** Bounds of a file that somebody imports. */
const BOUNDS = { libraries: 2000, rows: 1000, pattern: 2000, ids: 20 } as const;

const SEVERITIES = ['critical', 'high', 'medium', 'low'] as const;
export type LibrarySeverity = (typeof SEVERITIES)[number];

const version = z.string().check(z.maxLength(100));
const patterns = z.array(z.string().check(z.maxLength(BOUNDS.pattern), z.refine(isPattern)));
const replacements = z.array(z.string().check(z.refine((text) => replacementOf(text) !== null)));

const vulnerability = z.object({
  below: z.optional(version),
  atOrAbove: z.optional(version),
  excludes: z.optional(z.array(version)),
  // Data that gives no grade says no more than that something is known.
  severity: z._default(z.enum(SEVERITIES), 'medium'),
  identifiers: z.optional(z.record(z.string(), z.unknown())),
});

const library = z.object({
  extractors: z.object({
    uri: z.optional(patterns),
    filename: z.optional(patterns),
    filecontent: z.optional(patterns),
    filecontentreplace: z.optional(replacements),
  }),
  vulnerabilities: z.array(vulnerability).check(z.maxLength(BOUNDS.rows)),
});

const repository = z.record(z.string().check(z.maxLength(100)), library);

/** A kind of versions that something is known of; both ends may be open. */
export interface Vulnerability {
  atOrAbove?: string;
  below?: string;
  excludes?: string[];
  severity: LibrarySeverity;
  identifiers: { CVE?: string[]; githubID?: string };
}

export interface LibraryEntry {
  extractors: Partial<Record<'uri' | 'filename' | 'filecontent' | 'filecontentreplace', string[]>>;
  vulnerabilities: Vulnerability[];
}

/** By the library's name. Valid `jsrepository` again, so that reducing twice changes nothing. */
export type LibraryRepository = Record<string, LibraryEntry>;

/** Shows how the format looks; no page loads it. */
const SAMPLE_ENTRY = 'retire-example';

/** Reduces parsed JSON to what a page can show; null where it is not of the format. Libraries nothing is known of are left out. */
export function reduceRepository(json: unknown): LibraryRepository | null {
  const parsed = z.safeParse(repository, json);
  if (!parsed.success || Object.keys(parsed.data).length > BOUNDS.libraries) return null;
  const reduced = Object.entries(parsed.data)
    .filter(([name, entry]) => name !== SAMPLE_ENTRY && isOfUse(entry))
    .map(([name, entry]) => [name, reduceLibrary(entry)]);
  return Object.fromEntries(reduced) as LibraryRepository;
}

/** Vulnerabilities of all libraries, for telling how much the data holds. */
export function countVulnerabilities(data: LibraryRepository): number {
  return Object.values(data).reduce((sum, { vulnerabilities }) => sum + vulnerabilities.length, 0);
}

type ParsedLibrary = z.infer<typeof library>;

function isOfUse({ extractors, vulnerabilities }: ParsedLibrary): boolean {
  return (
    vulnerabilities.length > 0 && Object.values(extractors).some((list = []) => list.length > 0)
  );
}

function reduceLibrary({ extractors, vulnerabilities }: ParsedLibrary): LibraryEntry {
  const kept = Object.entries(extractors).filter(([, list = []]) => list.length > 0);
  return {
    extractors: Object.fromEntries(kept.map(([kind, list = []]) => [kind, [...new Set(list)]])),
    vulnerabilities: vulnerabilities.map(({ identifiers, ...range }) => ({
      ...range,
      identifiers: idsOnly(identifiers),
    })) as Vulnerability[],
  };
}

function idsOnly(identifiers: Record<string, unknown> = {}): Vulnerability['identifiers'] {
  const { CVE, githubID } = identifiers;
  const cves = (Array.isArray(CVE) ? CVE : []).filter((id) => isId(id)).slice(0, BOUNDS.ids);
  return {
    ...(cves.length > 0 && { CVE: cves }),
    ...(isId(githubID) && { githubID }),
  };
}

function isId(id: unknown): id is string {
  return typeof id === 'string' && /^(?:CVE|GHSA)-[\w-]{4,40}$/.test(id);
}

/** What stands for a version in an expression of the format. */
const VERSION = '[0-9][0-9.a-z_\\-]+';

/** The regular expression of an extractor, as text. */
export function withVersion(pattern: string): string {
  return pattern.replaceAll('§§version§§', VERSION);
}

/** `/expression/replacement/`, taken apart; null where it is not of this form. */
export function replacementOf(text: string): { pattern: string; replacement: string } | null {
  const [, pattern = '', replacement = ''] = /^\/(.*[^\\])\/([^/]+)\/$/.exec(text) ?? [];
  return isPattern(pattern) ? { pattern, replacement } : null;
}

function isPattern(pattern: string): boolean {
  try {
    return pattern !== '' && new RegExp(withVersion(pattern)) instanceof RegExp;
  } catch {
    return false;
  }
}
