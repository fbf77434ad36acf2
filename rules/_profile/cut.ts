import { attempt, type Parsed, parsePiece } from './parse.ts';
import type { Piece } from './pieces.ts';

/** Cuts that are tried of one piece. */
const MOST_CUTS = 16;
const BEFORE = 'async function*_(){';
const AFTER = '}';

/** A piece as it was cut, and what the parser made of it. */
export interface Cut {
  start: number;
  end: number;
  parsed: Parsed;
}

/**
 * Parses a piece, cut where its statements begin and end. Where they do is only guessed at, so the parser is asked: where it
 * stops before what must be in the piece, the piece begins later; where it stops behind, it ends earlier.
 */
export function cutPiece(text: string, { starts, ends, core }: Piece): Cut {
  let first = 0;
  let last = ends.length - 1;
  let back = 1;
  for (let n = 0; n < MOST_CUTS; n++) {
    const [start, end] = [starts[first] ?? 0, ends[last] ?? 0];
    const tried = attempt(BEFORE + text.slice(start, end) + AFTER, start - BEFORE.length);
    if (typeof tried !== 'number') return { start, end, parsed: tried };
    if (tried >= end && last > 0) {
      // Something is left open at the end.
      last = Math.max(0, last - back);
      back *= 2;
    } else if (tried >= (ends[0] ?? 0) && last > 0) last = before(ends, last, tried);
    else if (tried < end && tried <= (starts.at(-1) ?? 0) && first < starts.length - 1) {
      first = behind(starts, first, tried);
    } else if (first < starts.length - 1) first = starts.length - 1;
    else break;
  }
  const [start, end] = core ?? [starts.at(-1) ?? 0, ends[0] ?? 0];
  return { start, end, parsed: core ? parsePiece(text, start, end) : 'does-not-parse' };
}

/** The last place of a list before one that is not behind a position. */
function before(places: readonly number[], last: number, position: number): number {
  let n = last - 1;
  while (n > 0 && (places[n] ?? 0) > position) n--;
  return Math.max(n, 0);
}

/** The first place of a list after one that is behind a position. */
function behind(places: readonly number[], first: number, position: number): number {
  let n = first + 1;
  while (n < places.length - 1 && (places[n] ?? 0) <= position) n++;
  return n;
}
