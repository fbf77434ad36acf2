import { HIT } from './hits.ts';
import type { Blocks, Scan } from './lexer.ts';

/** What the first pass says about a text: whether, and which pieces of it, the parser is needed for. */
export type Plan =
  | { kind: 'none' }
  | { kind: 'whole' }
  | { kind: 'pieces'; pieces: [start: number, end: number][] };

/** Shorter texts are parsed without asking. */
const SMALL = 24_000;
/** Longer ones are never parsed as a whole: the tree would take many times the memory of the text. */
const LARGEST_WHOLE = 1_500_000;
const WINDOW = 5000;
const LARGEST_PIECE = 40_000;
const LARGEST_PIECES = 1_000_000;
/** Combinations of which one must stand close together. */
const TELLING: readonly number[] = [
  HIT.collect | HIT.sink | HIT.card,
  HIT.collect | HIT.sink | HIT.gate,
  HIT.collect | HIT.sink | HIT.decode | HIT.encode,
  HIT.decode | HIT.run,
  HIT.decode | HIT.sink | HIT.gate,
  HIT.decode | HIT.sink | HIT.cloak,
  HIT.sink | HIT.run | HIT.gate,
  HIT.cloak | HIT.sink | HIT.gate,
];

export function planOf(text: string, scan: Scan): Plan {
  if (text.length <= SMALL) return { kind: 'whole' };
  if (looksObfuscated(scan)) {
    if (text.length <= LARGEST_WHOLE) return { kind: 'whole' };
    return piecesOf(text, scan, scan.hits.at);
  }
  const places = tellingPlaces(scan.hits);
  for (const [at] of scan.escapedStrings) places.push(at);
  return piecesOf(text, scan, places);
}

export function looksObfuscated(scan: Scan): boolean {
  return (
    (scan.hexNames > 20 && scan.hexNames * 4 > scan.names) ||
    scan.escapeLength * 25 > scan.solid ||
    isSignsOnly(scan)
  );
}

/** Code written with signs alone (`[]`, `!`, `+`, `(`), or with hardly a name. */
export function isSignsOnly({ signs, names, tokens }: Scan): boolean {
  return tokens > 400 && signs > tokens * 0.92 && names < tokens * 0.02;
}

/** Places of the hits that stand within one window with others that make a telling combination. */
function tellingPlaces({ at, bits }: Scan['hits']): number[] {
  const places: number[] = [];
  const counts = new Array<number>(8).fill(0);
  let first = 0;
  let kept = 0;
  for (let last = 0; last < at.length; last++) {
    count(counts, bits[last] ?? 0, 1);
    while ((at[last] ?? 0) - (at[first] ?? 0) > WINDOW) count(counts, bits[first++] ?? 0, -1);
    let all = 0;
    for (let n = 0; n < 8; n++) if ((counts[n] ?? 0) > 0) all |= 1 << n;
    if (!TELLING.some((wanted) => (all & wanted) === wanted)) continue;
    for (let n = Math.max(first, kept); n <= last; n++) places.push(at[n] ?? 0);
    kept = last + 1;
  }
  return places;
}

function count(counts: number[], bits: number, by: number): void {
  for (let n = 0; n < 8; n++) if (bits & (1 << n)) counts[n] = (counts[n] ?? 0) + by;
}

/** The largest block of bearable size around each place, or the stretch between large blocks where there is none. */
function piecesOf(text: string, { blocks }: Scan, places: readonly number[]): Plan {
  const pieces: [number, number][] = [];
  let sum = 0;
  let until = -1;
  for (const at of [...places].sort((a, b) => a - b)) {
    if (at < until) continue;
    const piece = pieceAround(text, blocks, at, until);
    until = piece[1];
    sum += piece[1] - piece[0];
    if (sum > LARGEST_PIECES) break;
    pieces.push(piece);
  }
  return pieces.length === 0 ? { kind: 'none' } : { kind: 'pieces', pieces };
}

function pieceAround(text: string, blocks: Blocks, at: number, from: number): [number, number] {
  const { open, close, parent } = blocks;
  let found = -1;
  let n = lastBefore(open, at);
  for (; n >= 0; n = parent[n] ?? -1) {
    const [begin, end] = [open[n] ?? 0, close[n] ?? -1];
    if (end >= 0 && end <= at) continue;
    if (end < 0 || end - begin > LARGEST_PIECE) break;
    found = n;
  }
  if (found >= 0) return [(open[found] ?? 0) + 1, (close[found] ?? 0) - 1];
  return stretchAround(text, blocks, n, at, from);
}

function lastBefore(open: readonly number[], at: number): number {
  let low = 0;
  let high = open.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if ((open[middle] ?? 0) <= at) low = middle + 1;
    else high = middle - 1;
  }
  return high;
}

/** What stands between two large blocks (or the ends) of the block `outer`, as whole statements as far as can be told. */
function stretchAround(
  text: string,
  { open, close, parent }: Blocks,
  outer: number,
  at: number,
  from: number,
): [number, number] {
  let begin = Math.max(outer < 0 ? 0 : (open[outer] ?? 0) + 1, from, at - LARGEST_PIECE / 2);
  const outerEnd = outer < 0 ? text.length : (close[outer] ?? -1) - 1;
  let end = Math.min(outerEnd < 0 ? text.length : outerEnd, at + LARGEST_PIECE / 2);
  const last = lastBefore(open, at);
  for (let n = last; n > outer && n > last - 5000; n--) {
    if (parent[n] !== outer || (close[n] ?? -1) <= begin) continue;
    if ((close[n] ?? 0) <= at && isLarge(open[n], close[n])) begin = close[n] ?? begin;
  }
  for (let n = last + 1; n < open.length && (open[n] ?? 0) < end; n++) {
    if (parent[n] === outer && isLarge(open[n], close[n])) end = open[n] ?? end;
  }
  return [statementAfter(text, begin, at), statementBefore(text, at, end)];
}

function isLarge(open = 0, close = -1): boolean {
  return close < 0 || close - open > LARGEST_PIECE;
}

function statementAfter(text: string, begin: number, at: number): number {
  if (begin === 0) return 0;
  const end = /[;\n]/.exec(text.slice(begin, Math.min(at, begin + 2000)));
  return end ? begin + end.index + 1 : begin;
}

function statementBefore(text: string, at: number, end: number): number {
  if (end === text.length) return end;
  const cut = Math.max(text.lastIndexOf(';', end - 1), text.lastIndexOf('\n', end - 1));
  return cut > at ? cut + 1 : Math.max(end, at + 1);
}
