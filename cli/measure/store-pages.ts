import { readdirSync } from 'node:fs';
import type { Product } from './load-product.ts';
import { type PageReader, placeholderUrl, readTruth } from './pages.ts';
import type { StoreAnswer } from './product.ts';

interface StoreTruth {
  file: string;
  url?: string;
  platform?: string;
  cardTakenBy?: string;
  psp?: string;
}

/** What the product says of one stored page of a shop, and whether the labels agree where they say something. */
export interface StoreRow extends StoreAnswer {
  file: string;
  agrees?: { payment?: boolean; psp?: boolean; platform?: boolean };
}

/** Audits every page of a directory; its `truth.json`, if any, may speak of some of them only. */
export async function measureStores(
  dir: string,
  reader: PageReader,
  product: Product,
): Promise<StoreRow[]> {
  const truth = truthByFile(dir);
  const rows: StoreRow[] = [];
  for (const file of readdirSync(dir).sort()) {
    if (!/\.html?$/i.test(file)) continue;
    const label = truth.get(file);
    const { facts } = await reader.read({ file, url: label?.url || placeholderUrl(file) });
    const row: StoreRow = { file, ...product.askStore(facts) };
    const agrees = label && agreement(row, label);
    rows.push(agrees ? { ...row, agrees } : row);
  }
  return rows;
}

function truthByFile(dir: string): Map<string, StoreTruth> {
  const truth = readTruth(dir);
  const rows = Array.isArray(truth) ? (truth as StoreTruth[]) : [];
  return new Map(rows.map((row) => [row.file, row]));
}

function agreement(row: StoreRow, label: StoreTruth): StoreRow['agrees'] | undefined {
  const agrees: NonNullable<StoreRow['agrees']> = {};
  if (label.cardTakenBy) agrees.payment = row.payment === label.cardTakenBy;
  if (label.psp) agrees.psp = sameName(row.psp ?? '', label.psp);
  if (label.platform) {
    const { name, version } = row.platform ?? { name: '', version: '' };
    agrees.platform = name !== '' && sameName(`${name} ${version ?? ''}`, label.platform);
  }
  return Object.keys(agrees).length > 0 ? agrees : undefined;
}

const COMMON_WORDS = new Set(['payment', 'payments', 'service', 'services', 'gateway', 'pay']);

/** An id and a written name of one thing share a word that is not every provider's: `sony-payment`, `Sony Payment`. */
function sameName(said: string, label: string): boolean {
  const words = (text: string): string[] =>
    text
      .toLowerCase()
      .replace(/(?<=\w)-(?=\w)/g, '')
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 2 && !COMMON_WORDS.has(word));
  const compact = said.toLowerCase().replace(/[^\p{L}]/gu, '');
  return words(label).some((word) => compact.includes(word));
}
