import type { Blocks } from './lexer.ts';

/** A stretch of a large text that is read by itself. */
export interface Piece {
  /** Where it may begin: places where a statement may begin, the farthest first. The last is what surely belongs to it. */
  starts: readonly number[];
  /** Where it may end, the nearest first. */
  ends: readonly number[];
  /** What surely hangs together in it, should the rest not parse: the inside of a block. */
  core: readonly [start: number, end: number] | null;
}

const LARGEST_BLOCK = 40_000;
/** Characters on either side of a place that are read with it: names that it needs stand there. */
const REACH = 7000;
const GOES_ON = ',)].;=?:&|<>%^';
/** Characters of what stands between large blocks at the most; more is no addition but a library in small parts. */
const LARGEST_GAP = 60_000;

/** What stands before, between and behind the large blocks of a text: libraries are blocks, what is added to them is not in them. */
export function gapsOf(text: string, blocks: Blocks): Piece[] {
  const { open, close, parent } = blocks;
  const gaps: Piece[] = [];
  let from = 0;
  const add = (until: number): void => {
    if (until - from > LARGEST_GAP || text.slice(from, until).trim().length <= 20) return;
    const places = boundariesIn(text, blocks, -1, from, until);
    const starts = from === 0 ? [0] : places.slice(0, Math.ceil(places.length / 2));
    const ends = until === text.length ? [until] : places.slice(Math.floor(places.length / 2));
    if (starts.length > 0 && ends.length > 0 && (starts[0] ?? 0) < (ends.at(-1) ?? 0))
      gaps.push({ starts, ends, core: null });
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

/** What stands around a place, no earlier than `from`. */
export function pieceAround(text: string, blocks: Blocks, at: number, from: number): Piece {
  const { open, close, parent } = blocks;
  let inner = -1;
  let outer = lastBefore(open, at);
  for (; outer >= 0; outer = parent[outer] ?? -1) {
    if (isBefore(close[outer], at)) continue;
    if (isLarge(open[outer], close[outer])) break;
    inner = outer;
  }
  const begin = inner < 0 ? at : (open[inner] ?? at);
  const finish = inner < 0 ? at + 1 : (close[inner] ?? at + 1);
  const core = inner < 0 ? null : ([begin + 1, finish - 1] as const);
  const [least, most] = reachOf(blocks, outer, [begin, finish], from, text.length);
  const places = boundariesIn(text, blocks, outer, least, most);
  return {
    starts: [...places.filter((place) => place < begin), begin],
    ends: [finish, ...places.filter((place) => place > finish)],
    core,
  };
}

/** How far a piece may reach: not into large blocks, which part what stands before them from what stands behind. */
function reachOf(
  { open, close, parent }: Blocks,
  outer: number,
  [begin, finish]: readonly [number, number],
  from: number,
  length: number,
): [number, number] {
  const isOpen = outer < 0 || (close[outer] ?? -1) < 0;
  let least = Math.max(outer < 0 ? 0 : (open[outer] ?? 0) + 1, from, begin - REACH);
  let most = Math.min(isOpen ? length : (close[outer] ?? 0) - 1, finish + REACH);
  for (let n = Math.max(0, lastBefore(open, least)); n < open.length; n++) {
    const opened = open[n] ?? 0;
    if (opened >= most) break;
    if (parent[n] !== outer || !isLarge(opened, close[n])) continue;
    if (isBefore(close[n], begin)) least = Math.max(least, close[n] ?? least);
    else if (opened >= finish) most = opened;
  }
  return [least, most];
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

/**
 * Places in a stretch of a block where one of its own statements may begin: behind a semicolon, a line or a block, but not
 * within the blocks below it. The stretch's own ends are among them where they are the block's.
 */
function boundariesIn(
  text: string,
  { open, close, parent }: Blocks,
  outer: number,
  least: number,
  most: number,
): number[] {
  const places: number[] = [];
  const addBetween = (from: number, to: number): void => {
    for (let at = from; at < to; at++) {
      const code = text.charCodeAt(at);
      if (code === 59 || code === 10) places.push(at + 1);
    }
  };
  const outerStart = outer < 0 ? 0 : (open[outer] ?? 0) + 1;
  if (least === outerStart) places.push(least);
  let at = least;
  for (let n = Math.max(0, childAt(open, parent, outer, least)); n < open.length; n++) {
    const opened = open[n] ?? 0;
    if (opened >= most) break;
    if (parent[n] !== outer || isBefore(close[n], at)) continue;
    addBetween(at, Math.min(opened, most));
    at = close[n] ?? -1;
    if (at < 0 || at >= most) return places;
    if (!goesOn(text, at)) places.push(at);
  }
  addBetween(at, most);
  if (most === (outer < 0 ? text.length : (close[outer] ?? 0) - 1)) places.push(most);
  return places;
}

/** True where what stands behind a block belongs to the same statement. */
function goesOn(text: string, at: number): boolean {
  let next = at;
  while (text.charCodeAt(next) <= 32) next++;
  return GOES_ON.includes(text[next] ?? ';');
}

/** The block right below `outer` in which a place lies, or the last block that opens before it. */
function childAt(
  open: readonly number[],
  parent: readonly number[],
  outer: number,
  at: number,
): number {
  const last = lastBefore(open, at);
  let n = last;
  while (n >= 0 && parent[n] !== outer) n = parent[n] ?? -1;
  return n >= 0 ? n : last;
}
