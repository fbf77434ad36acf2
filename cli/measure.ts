#!/usr/bin/env node
/** `npm run measure -- card-fields|store-pages DIR [--json FILE]`: the product's answers against labelled real pages. */
import { statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findChromium } from './browsers.ts';
import { askPages, measure } from './measure/card-fields.ts';
import { cardReport } from './measure/card-report.ts';
import { loadProduct, type Product } from './measure/load-product.ts';
import { openPages, type PageReader } from './measure/pages.ts';
import { measureStores } from './measure/store-pages.ts';
import { correct, readCardPages, readCorrections } from './measure/truth.ts';

const CORRECTIONS = resolve(import.meta.dirname, '../tests/measure/corrections.json');
const USAGE =
  'Usage: npm run measure -- card-fields|store-pages DIR [--json FILE] [--corrections FILE] (DIR holds the pages and their truth.json).';

/** A mistake of whoever called, told in one sentence. */
class UsageError extends Error {}

async function main(): Promise<void> {
  const { mode, dir, json, corrections } = parseCommand();
  const run = mode === 'card-fields' ? measureCards : measureStorePages;
  const result = await run(dir, corrections);
  if (json) writeFileSync(json, `${JSON.stringify(result, null, 2)}\n`);
}

interface Command {
  mode: 'card-fields' | 'store-pages';
  dir: string;
  json: string | undefined;
  corrections: string;
}

function parseCommand(): Command {
  const { values, positionals } = parse();
  const [mode, dir, ...more] = positionals;
  if ((mode !== 'card-fields' && mode !== 'store-pages') || !dir || more.length > 0) {
    throw new UsageError(USAGE);
  }
  if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory()) {
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
  return { ...corrected, raw: { ...raw, errors: raw.errors.length } };
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
