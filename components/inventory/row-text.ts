import type { Provenance } from '../../rules/_core/script-facts.ts';
import type { InventoryRow, ScriptChange } from '../../rules/_inventory/inventory.ts';
import { formatDay } from '../format.ts';
import type { DeskWords } from '../words/desk/words.ts';
import { OWN, UNKNOWN, vendorOf } from './rows.ts';

/** What a script is called on the screen. */
export function titleOf({ kind, name }: InventoryRow, { scripts }: DeskWords): string {
  return kind === 'inline' ? `${scripts.inline} ${name.replace(/^<script>\s*/, '')}`.trim() : name;
}

/** Whose it is: a company, the shop itself, or nobody known. */
export function vendorText(vendor: string, { scripts }: DeskWords): string {
  if (vendor === OWN) return scripts.own;
  return vendor === UNKNOWN ? scripts.filter.unknownVendor : vendor;
}

/** Whose and of what kind, in one line. */
export function kindText(row: InventoryRow, words: DeskWords): string {
  return `${vendorText(vendorOf(row), words)} · ${words.scripts.kind[row.kind]}`;
}

export function inserterText({ by, url }: Provenance, { scripts }: DeskWords): string {
  return scripts.inserter[by](shortAddress(url));
}

/** The profile's verdict, or why there is none, in a few words. */
export function contentsText({ text, verdict }: InventoryRow, { scripts }: DeskWords): string {
  if (text !== 'read') return scripts.textState[text];
  return scripts.verdict[verdict ?? 'unknown'];
}

/** True where the contents are something to look at before approving. */
export function needsLook({ verdict }: InventoryRow): boolean {
  return verdict === 'skimmer' || verdict === 'suspicious';
}

/** What was approved of the property that a change is about, and what it is now. */
export function changeValues(
  row: InventoryRow,
  change: ScriptChange,
  words: DeskWords,
): { before: string; now: string } | null {
  const { approval } = row;
  if (!approval) return null;
  const { scripts } = words;
  const hash = (value: string | null) => shortHash(value) || scripts.details.unknownValue;
  switch (change) {
    case 'text':
      return { before: hash(approval.hash), now: hash(row.hash) };
    case 'inserter':
      return {
        before: inserterText(approval.provenance, words),
        now: inserterText(row.provenance, words),
      };
    case 'integrity':
      return {
        before: scripts.integrity[approval.integrity],
        now: scripts.integrity[row.integrity],
      };
    default:
      return null;
  }
}

export function approvalText({ approval }: InventoryRow, words: DeskWords): string {
  return approval
    ? words.scripts.approvedBy(approval.by, formatDay(approval.at, words.locale))
    : words.scripts.notApproved;
}

/** The first digits of a hash, enough to tell two apart by eye; '' of none. */
export function shortHash(hash: string | null): string {
  return hash?.slice(0, 10) ?? '';
}

/** Host and path of an address, as people read them. */
export function shortAddress(url: string): string {
  const parsed = URL.parse(url);
  return parsed?.host ? `${parsed.host}${parsed.pathname === '/' ? '' : parsed.pathname}` : url;
}

/** A count with the separators of the language. */
export function figure(count: number, { locale }: DeskWords): string {
  return count.toLocaleString(locale === 'ja' ? 'ja-JP' : 'en-GB');
}

/** How a script came into the page: what put it there, what put that there, up to the page itself, outermost first. */
export function chainOf(row: InventoryRow, rows: readonly InventoryRow[]): Provenance[] {
  const chain: Provenance[] = [];
  const seen = new Set<string>();
  for (let at: InventoryRow | undefined = row; at && !seen.has(at.key); ) {
    seen.add(at.key);
    chain.unshift(at.provenance);
    const url: string = at.provenance.url;
    at = url === '' ? undefined : rows.find((one) => one.kind === 'external' && one.url === url);
  }
  return chain;
}
