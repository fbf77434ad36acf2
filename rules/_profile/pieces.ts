import type { Blocks } from './lexer.ts';

/** A stretch of a large text that is read by itself. */
export interface Piece {
  /** Whole statements around a place, as far as that can be told without a parser. */
  start: number;
  end: number;
  /** What surely hangs together in it, should the rest not parse: the inside of a block. */
  core: readonly [start: number, end: number] | null;
}

const LARGEST_BLOCK = 40_000;
const LARGEST_SUM = 1_000_000;
/** Characters on either side of a place that are read with it: names that it needs stand there. */
const REACH = 7000;

/** The pieces around places, in the order of the text, none of them twice. */
export function piecesAround(text: string, blocks: Blocks, places: readonly number[]): Piece[] {
  const pieces: Piece[] = [];
  let sum = 0;
  let until = 0;
  for (const at of [...places].sort((a, b) => a - b)) {
    if (at < until) continue;
    const piece = pieceAround(text, blocks, at, until);
    until = Math.max(piece.end, at + 1);
    sum += piece.end - piece.start;
    if (sum > LARGEST_SUM) break;
    pieces.push(piece);
  }
  return pieces;
}

/** Characters of what stands between large blocks at the most; more is no addition but a library in small parts. */
const LARGEST_GAP = 60_000;

/** What stands before, between and behind the large blocks of a text: libraries are blocks, what is added to them is not in them. */
export function gapsOf(text: string, { open, close, parent }: Blocks): Piece[] {
  const gaps: Piece[] = [];
  let from = 0;
  const add = (until: number): void => {
    const first = from === 0 ? 0 : boundaryIn(text, from, until);
    const last = until === text.length ? until : lastBoundaryIn(text, from, until);
    if (first < 0 || last <= first || last - first > LARGEST_GAP) return;
    if (text.slice(first, last).trim().length > 20)
      gaps.push({ start: first, end: last, core: null });
  };
  let isParted = false;
  for (let n = 0; n < open.length; n++) {
    if ((parent[n] ?? -1) >= 0 || !isLarge(open[n], close[n])) continue;
    isParted = true;
    add(open[n] ?? 0);
    if ((close[n] ?? -1) < 0) return gaps;
    from = close[n] ?? text.length;
  }
  if (isParted) add(text.length);
  return gaps;
}

function pieceAround(text: string, blocks: Blocks, at: number, from: number): Piece {
  const { open, close, parent } = blocks;
  let inner = -1;
  let outer = lastBefore(open, at);
  for (; outer >= 0; outer = parent[outer] ?? -1) {
    if (isBefore(close[outer], at)) continue;
    if (isLarge(open[outer], close[outer])) break;
    inner = outer;
  }
  const core =
    inner < 0 ? null : ([(open[inner] ?? 0) + 1, (close[inner] ?? text.length) - 1] as const);
  const [start, end] = around(
    text,
    blocks,
    outer,
    [open[inner] ?? at, close[inner] ?? at + 1],
    from,
  );
  return { start, end, core };
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

function isBefore(close = -1, at: number): boolean {
  return close >= 0 && close <= at;
}

function isLarge(open = 0, close = -1): boolean {
  return close < 0 || close - open > LARGEST_BLOCK;
}

/** Statements of the block `outer` around a stretch, between large blocks and within reach. */
function around(
  text: string,
  blocks: Blocks,
  outer: number,
  [begin, finish]: readonly [number, number],
  from: number,
): [number, number] {
  const { open, close, parent } = blocks;
  const outerStart = outer < 0 ? 0 : (open[outer] ?? 0) + 1;
  const outerEnd = outer < 0 || (close[outer] ?? -1) < 0 ? text.length : (close[outer] ?? 0) - 1;
  const least = Math.max(outerStart, from, begin - REACH);
  const most = Math.min(outerEnd, finish + REACH);
  let start = least === outerStart ? outerStart : -1;
  let end = most === outerEnd ? outerEnd : -1;
  let at = least;
  const visit = (to: number): void => {
    if (start < 0 && at < begin) start = boundaryIn(text, at, Math.min(to, begin));
    if (at >= finish || to > finish) {
      const last = lastBoundaryIn(text, Math.max(at, finish), Math.min(to, most));
      if (last > 0 && most !== outerEnd) end = last;
    }
  };
  for (let n = firstAfter(blocks, least); n < open.length && (open[n] ?? 0) < most; n++) {
    if (parent[n] !== outer || isBefore(close[n], at)) continue;
    visit(open[n] ?? 0);
    at = close[n] ?? at;
    if (at < 0) break;
    if (!isLarge(open[n], close[n])) continue;
    // A large block parts what stands before it from what stands behind it.
    if (at <= begin) start = -1;
    else {
      end = end > 0 && end <= (open[n] ?? 0) ? end : (open[n] ?? most);
      return [start < 0 ? begin : start, Math.max(end, finish)];
    }
  }
  if (at >= 0 && at < most) visit(most);
  return [start < 0 ? begin : start, end < finish ? finish : end];
}

/** The first block that ends behind a place: one that is open there, or the next. */
function firstAfter({ open, close, parent }: Blocks, at: number): number {
  let n = lastBefore(open, at);
  while (n >= 0 && isBefore(close[n], at)) n = parent[n] ?? -1;
  return Math.max(0, n);
}

/** Where the first statement after a place begins; -1 where none does. */
function boundaryIn(text: string, from: number, to: number): number {
  const found = text.slice(from, to).search(/[;\n]/);
  return found < 0 ? -1 : from + found + 1;
}

function lastBoundaryIn(text: string, from: number, to: number): number {
  const piece = text.slice(from, to);
  const found = Math.max(piece.lastIndexOf(';'), piece.lastIndexOf('\n'));
  return found < 0 ? -1 : from + found + 1;
}
