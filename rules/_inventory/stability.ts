import type { InventoryRow } from './inventory.ts';

/** Why a script's text cannot be held to a hash. */
export type Instability = 'not-read' | 'varies' | 'seen-once';

/** Null where the text is the same at every look: read, seen so at two visits or more, and never another one in between. */
export function instabilityOf(row: InventoryRow): Instability | null {
  const [now, before] = row.versions;
  if (row.hash === null || !now || now.hash !== row.hash) return 'not-read';
  // Two texts that were seen in turns are data, not releases.
  if (row.varying || (before && before.to >= now.from)) return 'varies';
  if (now.from < now.to) return null;
  // Another text at this look than at any before: data, until it stays.
  return row.kind === 'inline' && before ? 'varies' : 'seen-once';
}

/** `sha256-…` as browsers take it, of 64 hexadecimal digits. */
export function sha256Source(hex: string): string {
  const bytes = hex.match(/../g)?.map((pair) => Number.parseInt(pair, 16)) ?? [];
  return `sha256-${base64(bytes)}`;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

// `btoa` belongs to browsers, and rules compile without them.
function base64(bytes: readonly number[]): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b, c] = bytes.slice(at, at + 3);
    const group = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    const letters = [18, 12, 6, 0].map((shift) => LETTERS[(group >> shift) & 63]);
    text += `${letters[0]}${letters[1]}${b === undefined ? '=' : letters[2]}${c === undefined ? '=' : letters[3]}`;
  }
  return text;
}
