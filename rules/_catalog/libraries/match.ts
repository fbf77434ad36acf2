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
  const found = new Map<string, Set<string>>();
  for (const { name, uri, filename } of matcher) {
    addVersions(found, name, [
      ...uri.flatMap((expression) => [...url.matchAll(expression)].map(([, version]) => version)),
      ...filename.map((expression) => expression.exec(file)?.[1]),
    ]);
  }
  return found;
}

/** Libraries that a text holds, by what only they contain. Takes bounded time whatever the text. */
export function librariesInText(matcher: LibraryMatcher, text: string): Map<string, Set<string>> {
  const steps = librariesInSteps(matcher, text);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** What a generator of steps gives between them: nothing, but a chance to let others have their turn. */
type Steps<T> = Generator<undefined, T, undefined>;

/** The same in steps of a few milliseconds each. Time between them does not count. */
export function* librariesInSteps(
  matcher: LibraryMatcher,
  text: string,
): Steps<Map<string, Set<string>>> {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  const budget = { left: TEXT_MS };
  const plain = yield* heldBy(matcher, lines, budget, false);
  return plain.size > 0 ? plain : yield* heldBy(matcher, lines, budget, true);
}

/** Milliseconds for one text. Real ones take a few; a text made to hold the expressions up gets no more. */
const TEXT_MS = 400;
/** Characters before and after a literal that an expression gets to see, and so many literals of one text. */
const REACH = 10_000;
const MOST_PLACES = 12;

interface Budget {
  /** Milliseconds that expressions may take yet. */
  left: number;
}

function* heldBy(
  matcher: LibraryMatcher,
  text: string,
  budget: Budget,
  replaced: boolean,
): Steps<Map<string, Set<string>>> {
  const found = new Map<string, Set<string>>();
  for (const { name, content } of matcher) {
    for (const extractor of content) {
      if ((extractor.replacement !== null) !== replaced) continue;
      addVersions(found, name, yield* versionsBy(extractor, text, budget));
    }
  }
  return found;
}

function* versionsBy(
  { parts, anchors, replacement }: ContentExtractor,
  text: string,
  budget: Budget,
): Steps<(string | undefined)[]> {
  const versions: (string | undefined)[] = [];
  for (const anchor of anchors) {
    for (const window of windowsAround(text, anchor)) {
      yield;
      if (budget.left <= 0) return versions;
      const began = Date.now();
      for (const match of matchesOf(parts, window))
        versions.push(replacement === null ? match[1] : filledIn(replacement, match));
      budget.left -= Date.now() - began;
    }
    // Looking for the literal alone takes its time in a text of megabytes.
    yield;
  }
  return versions;
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

function addVersions(
  found: Map<string, Set<string>>,
  library: string,
  versions: readonly (string | undefined)[],
): void {
  for (const version of versions) {
    if (version === undefined) continue;
    const known = found.get(library) ?? new Set();
    // `jquery-1.8.3.min.js`: the ending is no part of the version.
    found.set(library, known.add(version.replace(/[.-]min$/, '')));
  }
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
