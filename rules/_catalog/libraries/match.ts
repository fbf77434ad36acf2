/** Which libraries a script is, by its address or its text, and what is known of them. */
import { anchorsOf } from './literals.ts';
import {
  type LibraryEntry,
  type LibraryRepository,
  type LibrarySeverity,
  replacementOf,
  withVersion,
} from './repository.ts';
import { firstVersionWithout, vulnerabilitiesAt } from './versions.ts';

/** A library with something known of the version that was found. */
export interface KnownVulnerable {
  library: string;
  version: string;
  /** The worst of what is known. */
  severity: LibrarySeverity;
  ids: string[];
  /** First version of which nothing is known; null where there is none. */
  below: string | null;
}

/** A repository made ready for many scripts. */
export type LibraryMatcher = readonly MatchedLibrary[];

interface MatchedLibrary {
  name: string;
  entry: LibraryEntry;
  uri: RegExp[];
  filename: RegExp[];
  content: ContentExtractor[];
}

interface ContentExtractor {
  /** The first of the expression's parts holds the version; between two parts, anything may stand. */
  parts: [RegExp, ...RegExp[]];
  /** One of them stands in all that the expression matches. */
  anchors: string[];
  /** Makes the version of the expression's groups; null: the first group is it. */
  replacement: string | null;
}

/** Ids shown of one library; the rest adds nothing that its owner would do. */
const MOST_IDS = 10;
const WORST_FIRST: readonly LibrarySeverity[] = ['critical', 'high', 'medium', 'low'];

export function createMatcher(repository: LibraryRepository): LibraryMatcher {
  return Object.entries(repository).map(([name, entry]) => {
    const { uri = [], filename = [], filecontent = [], filecontentreplace = [] } = entry.extractors;
    return {
      name,
      entry,
      uri: uri.map((pattern) => new RegExp(withVersion(pattern), 'g')),
      filename: filename.map((pattern) => new RegExp(`^${withVersion(pattern)}$`)),
      content: [
        ...filecontent.flatMap((pattern) => contentExtractor(pattern, null)),
        ...filecontentreplace.flatMap((text) => {
          const parts = replacementOf(text);
          return parts ? contentExtractor(parts.pattern, parts.replacement) : [];
        }),
      ],
    };
  });
}

const ANYTHING = '[\\s\\S]*';

// An expression without an anchor would have to run over every text from end to end: it is left out.
function contentExtractor(pattern: string, replacement: string | null): ContentExtractor[] {
  const anchors = anchorsOf(pattern.replaceAll('§§version§§', '.'));
  const parts = partsOf(withVersion(pattern));
  return anchors.length === 0 ? [] : [{ parts, anchors, replacement }];
}

/**
 * An expression taken apart where anything of any length may stand. Run as one, it would try every way to divide a text among
 * its gaps; part after part, each is looked for once.
 */
function partsOf(source: string): ContentExtractor['parts'] {
  const whole = new RegExp(source, 'g');
  const [first = '', ...rest] = source.split(ANYTHING);
  try {
    return [new RegExp(first, 'g'), ...rest.map((part) => new RegExp(part, 'g'))];
  } catch {
    // The gap stood within a group.
    return [whole];
  }
}

/** Libraries that an address names, vulnerable or not, as `name version`. */
export function librariesInUrl(matcher: LibraryMatcher, url: string): Map<string, Set<string>> {
  const path = url.split(/[?#]/, 1)[0] ?? '';
  const file = path.split(/[/\\]/).at(-1) ?? '';
  return collect(matcher, ({ uri, filename }) => [
    ...uri.flatMap((expression) => [...url.matchAll(expression)].map(([, version]) => version)),
    ...filename.map((expression) => expression.exec(file)?.[1]),
  ]);
}

/** Libraries that a text holds, by what only they contain. Takes bounded time whatever the text. */
export function librariesInText(matcher: LibraryMatcher, text: string): Map<string, Set<string>> {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  const budget = { until: Date.now() + TEXT_MS };
  const plain = collect(matcher, ({ content }) => versionsIn(lines, content, budget, false));
  return plain.size > 0
    ? plain
    : collect(matcher, ({ content }) => versionsIn(lines, content, budget, true));
}

/** Milliseconds for one text. Real ones take a few; a text made to hold the expressions up gets no more. */
const TEXT_MS = 400;
/** Characters before and after a literal that an expression gets to see, and so many literals of one text. */
const REACH = 10_000;
const MOST_PLACES = 12;

function versionsIn(
  text: string,
  extractors: readonly ContentExtractor[],
  budget: { until: number },
  replaced: boolean,
): (string | undefined)[] {
  return extractors
    .filter(({ replacement }) => (replacement !== null) === replaced)
    .flatMap(({ parts, anchors, replacement }) =>
      anchors
        .flatMap((anchor) => windowsAround(text, anchor))
        .flatMap((window) => (Date.now() > budget.until ? [] : matchesOf(parts, window)))
        .map((match) => (replacement === null ? match[1] : filledIn(replacement, match))),
    );
}

function matchesOf([first, ...rest]: ContentExtractor['parts'], text: string): RegExpExecArray[] {
  if (rest.length === 0) return [...text.matchAll(first)];
  first.lastIndex = 0;
  const match = first.exec(text);
  let end = first.lastIndex;
  // What does not follow the first match follows no later one.
  for (const part of match ? rest : []) {
    part.lastIndex = end;
    if (!part.test(text)) return [];
    end = part.lastIndex;
  }
  return match ? [match] : [];
}

/** Pieces of the text around the places of a literal, those that overlap made one. */
function windowsAround(text: string, literal: string): string[] {
  const spans: [start: number, end: number][] = [];
  let at = text.indexOf(literal);
  for (let n = 0; at >= 0 && n < MOST_PLACES; n++) {
    const start = Math.max(0, at - REACH);
    const end = at + literal.length + REACH;
    spans.push([start, end]);
    // What the piece already shows need not be looked for again.
    at = text.indexOf(literal, end - REACH / 2);
  }
  return spans.map(([start, end]) => text.slice(start, end));
}

function filledIn(replacement: string, groups: RegExpExecArray): string {
  return replacement.replace(/\$(\d)/g, (_, group: string) => groups[Number(group)] ?? '');
}

function collect(
  matcher: LibraryMatcher,
  versionsOf: (library: MatchedLibrary) => (string | undefined)[],
): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const library of matcher) {
    const versions = versionsOf(library)
      .filter((version) => version !== undefined)
      // `jquery-1.8.3.min.js`: the ending is no part of the version.
      .map((version) => version.replace(/[.-]min$/, ''));
    if (versions.length > 0) found.set(library.name, new Set(versions));
  }
  return found;
}

/** What is known of libraries at the versions found; those of which nothing is known are left out. */
export function knownVulnerabilities(
  repository: LibraryRepository,
  found: ReadonlyMap<string, ReadonlySet<string>>,
): KnownVulnerable[] {
  return [...found].flatMap(([library, versions]) => {
    const entry = repository[library];
    return entry ? [...versions].flatMap((version) => knownAt(library, entry, version)) : [];
  });
}

function knownAt(library: string, entry: LibraryEntry, version: string): KnownVulnerable[] {
  const known = vulnerabilitiesAt(entry, version);
  const severity = WORST_FIRST.find((each) => known.some((row) => row.severity === each));
  if (severity === undefined) return [];
  const ids = known.flatMap(({ identifiers: { CVE, githubID } }) => CVE ?? githubID ?? []);
  return [
    {
      library,
      version,
      severity,
      ids: [...new Set(ids)].slice(0, MOST_IDS),
      below: firstVersionWithout(entry, version),
    },
  ];
}
