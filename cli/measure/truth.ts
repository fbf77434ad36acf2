import { readFileSync } from 'node:fs';
import type { CardFieldKind } from '../../rules/_core/card-fields.ts';
import { placeholderUrl, readTruth, type StoredPage } from './pages.ts';

export type TakenBy = 'shop-page' | 'hosted-frame' | 'both' | 'none';

/** Kinds as the labels name them, coarser than ours: parts of a number are numbers, parts of a name are holders. */
export type TruthKind =
  | 'number'
  | 'expiry'
  | 'expiry-month'
  | 'expiry-year'
  | 'security-code'
  | 'holder'
  | 'type';

export interface CardPage extends StoredPage {
  /** Kind by the position of the field among `input, select, textarea`. */
  fields: Map<number, TruthKind>;
  takenBy: TakenBy;
}

/** One label that is wrong, and why: `index` null corrects who takes the card. */
export interface Correction {
  file: string;
  index?: number;
  was: string | null;
  is: string | null;
  reason: string;
}

const KINDS: Record<string, TruthKind> = {
  'cc-number': 'number',
  'cc-exp': 'expiry',
  'cc-exp-month': 'expiry-month',
  'cc-exp-year': 'expiry-year',
  'cc-csc': 'security-code',
  'cc-name': 'holder',
  'cc-given-name': 'holder',
  'cc-additional-name': 'holder',
  'cc-family-name': 'holder',
  'cc-type': 'type',
};

interface CardTruthRow {
  file: string;
  url?: string;
  cardFields: { index: number; type: string }[];
  cardTakenBy: TakenBy;
}

/** The labelled pages of a directory, or null where it has no truth of card pages. */
export function readCardPages(dir: string): CardPage[] | null {
  const truth = readTruth(dir);
  if (!Array.isArray(truth)) return null;
  const rows = truth as CardTruthRow[];
  if (!rows.every((row) => Array.isArray(row.cardFields))) return null;
  return rows.map((row) => ({
    file: row.file,
    url: row.url || placeholderUrl(row.file),
    fields: new Map(row.cardFields.map(({ index, type }) => [index, kindOf(type)])),
    takenBy: row.cardTakenBy,
  }));
}

function kindOf(type: string): TruthKind {
  const kind = KINDS[type];
  if (!kind) throw new Error(`truth.json names an unknown kind of card field: ${type}`);
  return kind;
}

/** Our finer kinds in the words of the labels. */
export function asTruthKind(kind: CardFieldKind): TruthKind {
  return kind === 'number-part' ? 'number' : kind;
}

export function readCorrections(file: string): Correction[] {
  return JSON.parse(readFileSync(file, 'utf8')) as Correction[];
}

/** The pages with their wrong labels put right. A correction that does not meet its label is left out: the labels moved on. */
export function correct(
  pages: readonly CardPage[],
  corrections: readonly Correction[],
): CardPage[] {
  return pages.map((page) => {
    const corrected: CardPage = { ...page, fields: new Map(page.fields) };
    for (const correction of corrections) {
      if (correction.file === page.file) apply(corrected, correction);
    }
    return corrected;
  });
}

function apply(page: CardPage, { index, was, is }: Correction): void {
  if (index === undefined) {
    if (page.takenBy === was) page.takenBy = is as TakenBy;
    return;
  }
  if ((page.fields.get(index) ?? null) !== (was && kindOf(was))) return;
  if (is) page.fields.set(index, kindOf(is));
  else page.fields.delete(index);
}
