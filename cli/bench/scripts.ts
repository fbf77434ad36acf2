import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { ProfileText } from '../../rules/_profile/profile.ts';
import { ROOT } from '../paths.ts';
import { libraries } from './libraries.ts';
import { type Metric, median, metric, rounded, spread } from './metric.ts';
import { loadProfiler, type Profiler, writeProfiler } from './profiler-bundle.ts';

const ROUNDS = 7;
/** Characters of the one large script, its bound in milliseconds, and how many times its size the memory may grow. */
const LARGE = 5_000_000;
const LARGE_TARGET = 2000;
const MEMORY_TARGET = 8;
const PARSE_TARGET = 2.5;
/** Fresh processes in which memory is measured: two of one kind differ by half. */
const PROCESSES = 7;
const DATA = `${ROOT}node_modules/@salesforce/code-analyzer-retirejs-engine/vulnerabilities/RetireJsVulns.json`;

interface Retire {
  replaceVersion(json: string): string;
  scanFileContent(
    text: string,
    repository: unknown,
    hasher: { sha1(text: string): string },
  ): unknown;
}

/** The profiler beside the content scan of `retire` and beside its own parser, in turn, and one large script. */
export async function measureScripts(): Promise<Metric[]> {
  const dir = mkdtempSync(join(tmpdir(), 'reji-tenken-'));
  try {
    const path = await writeProfiler(dir);
    const profiler = await loadProfiler(path);
    const texts = libraries().map(({ text }) => text.toString('utf8'));
    return [
      ...measureThroughput(profiler.profileText, texts),
      ...measureParsed(profiler, texts),
      ...measureLarge(profiler.profileText, texts, path, dir),
    ];
  } finally {
    rmSync(dir, { recursive: true });
  }
}

function measureThroughput(profileText: ProfileText, texts: readonly string[]): Metric[] {
  const require = createRequire(import.meta.url);
  const retire = require('retire/lib/retire.js') as Retire;
  const repository: unknown = JSON.parse(retire.replaceVersion(readFileSync(DATA, 'utf8')));
  // A file that nothing is found in is hashed as well; the hash itself is not what is compared.
  const scan = (text: string) => retire.scanFileContent(text, repository, { sha1: () => '' });
  const pairs = inTurn(
    () => texts.forEach(profileText),
    () => texts.forEach(scan),
  );
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const rate = (ms: number): number => rounded(characters / ms / 1000);
  const own = median(pairs.map(([ms]) => ms));
  const theirs = median(pairs.map(([, ms]) => ms));
  const note = `${rate(own)} against ${rate(theirs)} million characters a second, ${texts.length} files`;
  return [
    metric('scripts.profile', 'profile of the libraries, all', own, 'ms', null, note),
    metric('scripts.retire', "retire's content scan of the same", theirs, 'ms', null),
    metric(
      'scripts.ratio',
      "profile ÷ retire's content scan",
      median(pairs.map(([a, b]) => a / b)),
      '×',
      1,
      spread(pairs.map(([a, b]) => a / b)),
    ),
  ];
}

/** Scripts that the parser is needed for, each beside the bare parse of its whole text; those read in pieces cost less. */
function measureParsed(profiler: Profiler, texts: readonly string[]): Metric[] {
  const { profileText, planOf, scan } = profiler;
  const parsed = texts.filter((text) => profileText(text).read === 'parsed');
  const whole = parsed.filter((text) => planOf(text, scan(text)).kind === 'whole');
  return [
    besideParser(profiler, 'scripts.parsed', 'script parsed as a whole', whole),
    besideParser(profiler, 'scripts.parsed.all', 'script that goes to the parser', parsed),
  ];
}

function besideParser(
  { profileText, parseText }: Profiler,
  id: string,
  what: string,
  texts: readonly string[],
): Metric {
  const pairs = inTurn(
    () => texts.forEach(profileText),
    () => texts.forEach(parseText),
  );
  const [own, bare] = [median(pairs.map(([a]) => a)), median(pairs.map(([, b]) => b))];
  const ratios = pairs.map(([a, b]) => a / b);
  const note = `${texts.length} files, ${rounded(own)} against ${rounded(bare)} ms; ${spread(ratios)}`;
  return metric(
    id,
    `profile of a ${what} ÷ its parser's own parse`,
    median(ratios),
    '×',
    PARSE_TARGET,
    note,
  );
}

function inTurn(first: () => void, second: () => void): [number, number][] {
  const timed = (run: () => void): number => {
    const began = performance.now();
    run();
    return performance.now() - began;
  };
  const pairs: [number, number][] = [];
  for (let round = -2; round < ROUNDS; round++) {
    const pair: [number, number] = [timed(first), timed(second)];
    if (round >= 0) pairs.push(pair);
  }
  return pairs;
}

/** Libraries one behind the other, up to five million characters. */
function largeScript(texts: readonly string[]): string {
  let text = '';
  for (let n = 0; text.length < LARGE; n++) text += `${texts[n % texts.length] ?? ''}\n;`;
  return text.slice(0, LARGE);
}

function measureLarge(
  profileText: ProfileText,
  texts: readonly string[],
  profiler: string,
  dir: string,
): Metric[] {
  const text = largeScript(texts);
  const times: number[] = [];
  for (let round = 0; round < 3; round++) {
    const began = performance.now();
    profileText(text);
    times.push(performance.now() - began);
  }
  const grown = memoryOf(text, profiler, dir).map((bytes) => bytes / text.length);
  return [
    metric('scripts.large', 'one script of 5 MB', median(times), 'ms', LARGE_TARGET, spread(times)),
    metric(
      'scripts.memory',
      'memory of the same ÷ its characters',
      grown.length === 0 ? null : median(grown),
      '×',
      MEMORY_TARGET,
      `growth of the resident set in a process of its own, beyond loading the profiler and the text; ${spread(grown)}`,
    ),
  ];
}

/** Bytes by which the largest resident set of fresh processes grows when each profiles a text once; none where one fails. */
function memoryOf(text: string, profiler: string, dir: string): number[] {
  const file = join(dir, 'large.js');
  writeFileSync(file, text);
  const script = resolve(import.meta.dirname, 'script-memory.ts');
  // Young garbage is collected early, so that what is measured is needed rather than left lying.
  const flags = ['--expose-gc', '--max-semi-space-size=2'];
  const grown: number[] = [];
  for (let round = 0; round < PROCESSES; round++) {
    const args = [...flags, script, profiler, file];
    const child = spawnSync(process.execPath, args, { encoding: 'utf8' });
    const bytes = Number(child.stdout);
    if (child.status !== 0 || !Number.isFinite(bytes)) return [];
    grown.push(bytes);
  }
  return grown;
}
