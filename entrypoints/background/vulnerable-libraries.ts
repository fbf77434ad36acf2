import {
  createMatcher,
  type KnownVulnerable,
  knownVulnerabilities,
  type LibraryMatcher,
  librariesInSteps,
  librariesInUrl,
} from '../../rules/_catalog/libraries/match.ts';
import {
  countVulnerabilities,
  type LibraryRepository,
  reduceRepository,
} from '../../rules/_catalog/libraries/repository.ts';
import { SHIPPED_RELEASE, shippedRepository } from '../../rules/_catalog/libraries/shipped.ts';
import type { Facts } from '../../rules/_core/facts.ts';
import type { ScriptProfileFact, VulnerableLibraryFact } from '../../rules/_core/script-facts.ts';
import { type KeptLibraryData, withDatabase } from './history.ts';
import type { LibraryData, LibraryImport } from './protocol.ts';
import { restingEvery } from './resting.ts';

type Held = ReadonlyMap<string, ReadonlySet<string>>;

interface Ready extends KeptLibraryData {
  matcher: LibraryMatcher;
  imported: boolean;
  /** What texts hold, by their SHA-256: of other data it would be something else. */
  known: Map<string, Held>;
}

/** Texts whose libraries are known; those looked for longest ago go first. */
const MOST_KNOWN = 1000;
/** Milliseconds of work before messages have their turn. */
const AT_A_TIME = 12;

// Some hundred expressions: made ready once for as long as this worker lives, or until other data is imported.
let ready: Promise<Ready> | null = null;

/**
 * Libraries with known vulnerabilities among the scripts of `facts.scriptProfiles`: by their addresses, and by their texts
 * where `texts` (by SHA-256) has them. One row for each script, library and version.
 */
export async function vulnerableLibraries(
  facts: Facts,
  texts: ReadonlyMap<string, string>,
): Promise<VulnerableLibraryFact[]> {
  const data = await libraryData();
  const rest = restingEvery(AT_A_TIME);
  const rows: VulnerableLibraryFact[] = [];
  for (const script of facts.scriptProfiles ?? []) {
    const text = script.hash === null ? undefined : texts.get(script.hash);
    const held =
      script.hash === null || text === undefined
        ? NOTHING
        : await heldBy({ hash: script.hash, text }, data, rest);
    for (const known of knownOf(script, held, data)) {
      const { doc, url, index } = script;
      rows.push({ doc, url, index, ...known, dataDate: data.dataDate });
    }
  }
  return rows;
}

const NOTHING: Held = new Map();

async function heldBy(
  { hash, text }: { hash: string; text: string },
  { matcher, known }: Ready,
  rest: () => Promise<boolean>,
): Promise<Held> {
  const before = known.get(hash);
  if (before) return before;
  const steps = librariesInSteps(matcher, text);
  let step = steps.next();
  while (!step.done) {
    await rest();
    step = steps.next();
  }
  known.set(hash, step.value);
  const [oldest] = known.keys();
  if (known.size > MOST_KNOWN && oldest !== undefined) known.delete(oldest);
  return step.value;
}

function knownOf(
  { kind, url }: ScriptProfileFact,
  held: Held,
  { matcher, repository }: Ready,
): KnownVulnerable[] {
  const named = kind === 'external' || kind === 'worker' ? librariesInUrl(matcher, url) : NOTHING;
  const byUrl = knownVulnerabilities(repository, named);
  const byText = knownVulnerabilities(repository, held);
  // What a text says of itself is surer than what its file is called.
  return [...byText, ...byUrl.filter(({ library }) => !held.has(library))];
}

function libraryData(): Promise<Ready> {
  ready ??= importedData().then((kept) => {
    const { repository, dataDate } = kept ?? {
      repository: shippedRepository(),
      dataDate: SHIPPED_RELEASE.date,
    };
    const matcher = createMatcher(repository);
    return { repository, dataDate, matcher, imported: kept !== undefined, known: new Map() };
  });
  return ready;
}

/** What the owner imported; nothing where the database cannot be read. */
async function importedData(): Promise<KeptLibraryData | undefined> {
  return withDatabase((db) => db.get('libraryData', 'imported')).catch(() => undefined);
}

export async function libraryState(): Promise<LibraryData> {
  const { repository, dataDate, imported } = await libraryData();
  return { dataDate, entries: countVulnerabilities(repository), imported };
}

/** Takes a `jsrepository` file in place of the data that is there; nothing is changed where it is not of the format. */
export async function importLibraries({ json }: { json: string }): Promise<LibraryImport> {
  const parsed = parse(json);
  if (parsed === undefined) return { ok: false, reason: 'not-json' };
  const repository = reduceRepository(parsed);
  if (!repository) return { ok: false, reason: 'wrong-shape' };
  const entries = countVulnerabilities(repository);
  if (entries === 0) return { ok: false, reason: 'empty' };
  // The format names no day of its own: the day it came in is the one that is known.
  const dataDate = new Date().toISOString().slice(0, 10);
  await withDatabase((db) => db.put('libraryData', { repository, dataDate }, 'imported'));
  ready = null;
  return { ok: true, dataDate, entries };
}

function parse(json: string): LibraryRepository | undefined {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Back to the data that comes with the extension. */
export async function resetLibraries(): Promise<null> {
  await withDatabase((db) => db.delete('libraryData', 'imported'));
  ready = null;
  return null;
}
