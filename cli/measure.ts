#!/usr/bin/env node
/**
 * `npm run measure -- card-fields|store-pages DIR [--json FILE]`: the product's answers against labelled real pages.
 * `npm run measure -- skimmers [--json FILE]`: against the practice store's skimmers and their benign twins.
 * `npm run measure -- scripts [DIR] [--json FILE]`: the profiler against the texts of scripts, without DIR our own.
 */
import { statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findChromium } from './browsers.ts';
import { buildIfNeeded } from './build.ts';
import { askPages, measure } from './measure/card-fields.ts';
import { cardReport } from './measure/card-report.ts';
import { loadProduct, type Product } from './measure/load-product.ts';
import { measureOwnScripts } from './measure/own-scripts.ts';
import { openPages, type PageReader } from './measure/pages.ts';
import { platformReport, platformsOf } from './measure/platforms.ts';
import { type Profiled, ProfileRunner } from './measure/profile-runner.ts';
import { scriptFiles } from './measure/script-files.ts';
import { scriptReport } from './measure/script-report.ts';
import { measurementOf, profileScripts } from './measure/scripts.ts';
import { measureSkimmers } from './measure/skimmers.ts';
import { measureStores } from './measure/store-pages.ts';
import { correct, readCardPages, readCorrections } from './measure/truth.ts';

const CORRECTIONS = resolve(import.meta.dirname, '../tests/measure/corrections.json');
const USAGE =
  'Usage: npm run measure -- card-fields|store-pages DIR [--json FILE] [--corrections FILE] (DIR holds the pages and their truth.json)\n       npm run measure -- skimmers [--json FILE]\n       npm run measure -- scripts [DIR] [--json FILE] (DIR holds malicious/, benign/, or both)';

/** A mistake of whoever called, told in one sentence. */
class UsageError extends Error {}

async function main(): Promise<void> {
  const { mode, dir, json, corrections } = parseCommand();
  const result = await RUNS[mode](dir, corrections);
  if (json) writeFileSync(json, `${JSON.stringify(result, null, 2)}\n`);
}

const RUNS = {
  'card-fields': measureCards,
  'store-pages': measureStorePages,
  skimmers: measureFixtures,
  scripts: measureScripts,
} as const;

type Mode = keyof typeof RUNS;

/** Whether a directory may be given, and whether it may be left out. */
const TAKES_DIR: Record<Mode, readonly boolean[]> = {
  'card-fields': [true],
  'store-pages': [true],
  skimmers: [false],
  scripts: [true, false],
};

interface Command {
  mode: Mode;
  dir: string;
  json: string | undefined;
  corrections: string;
}

function parseCommand(): Command {
  const { values, positionals } = parse();
  const [asked, dir = '', ...more] = positionals;
  const mode = (Object.keys(RUNS) as Mode[]).find((known) => known === asked);
  if (!mode || !TAKES_DIR[mode].includes(dir !== '') || more.length > 0)
    throw new UsageError(USAGE);
  if (dir && !statSync(dir, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(`There is no directory ${dir}.`);
  }
  return { mode, dir, json: values.json, corrections: values.corrections ?? CORRECTIONS };
}

function parse() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { json: { type: 'string' }, corrections: { type: 'string' } },
    });
  } catch {
    throw new UsageError(USAGE);
  }
}

async function measureCards(dir: string, corrections: string): Promise<unknown> {
  const pages = readCardPages(dir);
  if (!pages) {
    throw new UsageError(`${dir} has no truth.json with the card fields of its pages.`);
  }
  const wrongLabels = readCorrections(corrections);
  const { answers, failures } = await withPages(dir, (reader, product) =>
    askPages(pages, reader, product),
  );
  const raw = measure(answers, failures);
  const right = correct(pages, wrongLabels);
  const corrected = measure(
    answers.map((answer, n) => ({ ...answer, page: right[n] ?? answer.page })),
    failures,
  );
  console.log(cardReport('Labels as they came', raw, false));
  console.log(`\n${cardReport('Labels corrected', corrected, true)}`);
  const platforms = platformsOf(answers);
  console.log(`\n${platformReport(platforms, answers.length)}`);
  return { ...corrected, platforms, raw: { ...raw, errors: raw.errors.length } };
}

async function measureStorePages(dir: string): Promise<unknown> {
  const rows = await withPages(dir, (reader, product) => measureStores(dir, reader, product));
  for (const { file, payment, psp, platform, findings, agrees } of rows) {
    const product = platform ? `${platform.name} ${platform.version ?? ''}`.trim() : '–';
    const differs = Object.entries(agrees ?? {}).filter(([, same]) => !same);
    const note =
      differs.length > 0 ? `  DIFFERS: ${differs.map(([aspect]) => aspect).join(', ')}` : '';
    console.log(
      `${file}: ${payment}, ${psp ?? '–'}, ${product}, ${findings.length} findings${note}`,
    );
  }
  return rows;
}

async function measureFixtures(): Promise<unknown> {
  await buildIfNeeded();
  const matrix = await measureSkimmers(console.log);
  const { techniques, benign, missed, benignAboveReview, why } = matrix;
  const found = (way: 'static' | 'recorder' | 'dryRun'): number =>
    techniques.filter((row) => row[way]).length;
  console.log(
    `${techniques.length} techniques: static ${found('static')}, recorder ${found('recorder')}, dry run ${found('dryRun')}; missed: ${missed.join(', ') || 'none'}`,
  );
  console.log(
    `${benign.length} benign twins: above review ${benignAboveReview.map((id) => `${id} [${why[id]?.join('; ')}]`).join(', ') || 'none'}`,
  );
  return matrix;
}

async function measureScripts(dir: string): Promise<unknown> {
  const runner = new ProfileRunner();
  try {
    const profile = (text: string): Promise<Profiled> => runner.profile(text);
    if (dir === '') return await measureOwnScripts(profile, console.log);
    const sources = scriptFiles(dir);
    if (sources.length === 0) {
      throw new UsageError(`${dir} holds no file below malicious/ or benign/.`);
    }
    const rows = await profileScripts(sources, profile);
    console.log(scriptReport(rows));
    return measurementOf(rows);
  } finally {
    await runner.close();
  }
}

async function withPages<T>(
  dir: string,
  use: (reader: PageReader, product: Product) => Promise<T>,
): Promise<T> {
  const product = await loadProduct();
  const reader = await openPages(dir, findChromium());
  try {
    return await use(reader, product);
  } finally {
    await reader.close();
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
