import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ProfileText } from '../../rules/_profile/profile.ts';
import { ROOT } from '../paths.ts';
import { libraries } from './libraries.ts';
import { type Metric, median, metric, rounded, spread } from './metric.ts';
import { loadProfiler, type Profiler, writeBundle } from './profiler-bundle.ts';

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
    const profiler = await loadProfiler(dir);
    const texts = libraries().map(({ text }) => text.toString('utf8'));
    return [
      ...measureThroughput(profiler.profileText, texts),
      ...measureParsed(profiler, texts),
      ...measureLarge(profiler.profileText, texts),
      ...measureMemory(texts, await writeBundle('script-memory', dir), dir),
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

function measureLarge(profileText: ProfileText, texts: readonly string[]): Metric[] {
  const text = largeScript(texts);
  const times: number[] = [];
  for (let round = 0; round < 3; round++) {
    const began = performance.now();
    profileText(text);
    times.push(performance.now() - began);
  }
  return [
    metric('scripts.large', 'one script of 5 MB', median(times), 'ms', LARGE_TARGET, spread(times)),
  ];
}

/**
 * By how much the largest resident set grows, in a process that has read an ordinary script before, as the extension's worker
 * mostly has; in one that has not, what the engine needs to compile the profiler is in it.
 */
function measureMemory(texts: readonly string[], script: string, dir: string): Metric[] {
  const [large, ordinary] = [join(dir, 'large.js'), join(dir, 'ordinary.js')];
  const text = largeScript(texts);
  writeFileSync(large, text);
  writeFileSync(ordinary, texts[0] ?? '');
  const grown = (files: readonly string[]): number[] =>
    Array.from({ length: PROCESSES }, () => grownBy(script, files) / text.length);
  const [warm, cold] = [grown([large, ordinary]), grown([large])];
  const name = 'memory of the same ÷ its characters';
  return [
    metric('scripts.memory', name, median(warm), '×', MEMORY_TARGET, spread(warm)),
    metric(
      'scripts.memory.first',
      `${name}, the first script of a process`,
      median(cold),
      '×',
      null,
      `with what the engine takes to compile the profiler; ${spread(cold)}`,
    ),
  ];
}

function grownBy(script: string, files: readonly string[]): number {
  // Young garbage is collected early, so that what is measured is needed rather than left lying.
  const flags = ['--expose-gc', '--max-semi-space-size=2'];
  const child = spawnSync(process.execPath, [...flags, script, ...files], { encoding: 'utf8' });
  const bytes = Number(child.stdout);
  if (child.status !== 0 || !(bytes > 0)) throw new Error(`${script} failed: ${child.stderr}`);
  return bytes;
}
