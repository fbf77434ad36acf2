import { type Cut, cutPiece } from './cut.ts';
import { HIT } from './hits.ts';
import type { Blocks, Scan } from './lexer.ts';
import { gapsOf, type Piece, pieceAround } from './pieces.ts';
import { Spans } from './spans.ts';

/** What the first pass says about a text: whether, and which pieces of it, the parser is needed for. */
export type Plan = { kind: 'none' } | { kind: 'whole' } | { kind: 'pieces'; pieces: Iterable<Cut> };

/** Shorter texts are parsed without asking. */
const SMALL = 24_000;
/** Characters of all pieces together: what is read leaves some seventy times its size lying until the engine clears it away. */
const LARGEST_SUM = 100_000;
/** The same of what stands between large blocks. */
const LARGEST_GAPS = 50_000;
/** Places for which there is no room left, after which no further ones are asked about: a hostile text has as many as it likes. */
const MOST_REFUSED = 500;
/** Longer ones are never parsed as a whole: the tree would take many times the memory of the text. */
const LARGEST_WHOLE = 1_500_000;
const WINDOW = 5000;
/** Combinations of which one must stand close together, those that hardly a library has. */
const TELLING_MOST: readonly number[] = [
  HIT.decode | HIT.gate,
  HIT.cloak | HIT.gate,
  HIT.sink | HIT.gate,
  HIT.collect | HIT.gate,
  HIT.card | HIT.gate,
  HIT.collect | HIT.card,
  HIT.sink | HIT.card,
  HIT.encode | HIT.card,
  HIT.decode | HIT.run,
];
/** The same, those that many have. */
const TELLING: readonly number[] = [
  HIT.decode | HIT.sink,
  HIT.encode | HIT.sink,
  HIT.collect | HIT.sink | HIT.cloak,
];
/** The same for what libraries do as well, though not in one place. */
const WINDOW_NARROW = 1000;
const TELLING_NARROW: readonly number[] = [HIT.collect | HIT.sink];

export function planOf(text: string, scan: Scan): Plan {
  if (text.length <= SMALL) return mayAct(text, scan) ? { kind: 'whole' } : { kind: 'none' };
  if (looksObfuscated(scan)) {
    if (text.length <= LARGEST_WHOLE) return { kind: 'whole' };
    return piecesOf(text, scan, [scan.hits.at]);
  }
  const most = tellingPlaces(scan.hits, TELLING_MOST, WINDOW);
  for (const [at] of scan.escapedStrings) most.push(at);
  const places = [
    ...tellingPlaces(scan.hits, TELLING, WINDOW),
    ...tellingPlaces(scan.hits, TELLING_NARROW, WINDOW_NARROW),
  ];
  return piecesOf(text, scan, [most, places]);
}

/** Names taken from the page by a text, texts put together of pieces, escapes: ways to name what is not written. */
const INDIRECT =
  /["'`]\s{0,9}\+\s{0,9}["'`]|(?:window|self|globalThis|document|navigator|this|top)\s{0,3}\[|\\[xu]|["'`]\s{0,3}\]\s{0,3}[([]|=\s{0,3}(?:window|self|globalThis)\b/;
const VERY_SMALL = 2500;

/** False where a script names nothing that sends, loads or runs anything, and no way to hide such a name. */
function mayAct(text: string, { hits, hexNames }: Scan): boolean {
  if (text.length <= VERY_SMALL || hexNames > 0) return true;
  const all = hits.bits.reduce((sum, bits) => sum | bits, 0);
  return (all & (HIT.sink | HIT.run | HIT.decode | HIT.cloak)) !== 0 || INDIRECT.test(text);
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
function tellingPlaces(
  { at, bits }: Scan['hits'],
  telling: readonly number[],
  window: number,
): number[] {
  const places: number[] = [];
  const counts = new Array<number>(8).fill(0);
  let first = 0;
  let kept = 0;
  for (let last = 0; last < at.length; last++) {
    count(counts, bits[last] ?? 0, 1);
    while ((at[last] ?? 0) - (at[first] ?? 0) > window) count(counts, bits[first++] ?? 0, -1);
    let all = 0;
    for (let n = 0; n < 8; n++) if ((counts[n] ?? 0) > 0) all |= 1 << n;
    if (!telling.some((wanted) => (all & wanted) === wanted)) continue;
    for (let n = Math.max(first, kept); n <= last; n++) places.push(at[n] ?? 0);
    kept = last + 1;
  }
  return places;
}

function count(counts: number[], bits: number, by: number): void {
  for (let n = 0; n < 8; n++) if (bits & (1 << n)) counts[n] = (counts[n] ?? 0) + by;
}

/** `groups`: places around which the text is read, what tells most first. */
function piecesOf(text: string, scan: Scan, groups: readonly (readonly number[])[]): Plan {
  const sorted = groups.map((places) => [...places].sort((a, b) => a - b));
  return { kind: 'pieces', pieces: cutsOf(text, scan, affordable(text, scan.blocks, sorted)) };
}

/** Of places the most telling ones around which no more than `LARGEST_SUM` is read, in the order of the text. */
function affordable(
  text: string,
  blocks: Blocks,
  groups: readonly (readonly number[])[],
): number[] {
  if (text.length <= LARGEST_SUM) return groups.flat().sort((a, b) => a - b);
  const spans = new Spans();
  const kept: number[] = [];
  let refused = 0;
  for (const at of groups.flat()) {
    if (!spans.has(at)) {
      const { starts, ends } = pieceAround(text, blocks, at, 0);
      const [start, end] = [starts[0] ?? at, ends.at(-1) ?? at];
      if (spans.length + spans.without(start, end) > LARGEST_SUM) {
        if (++refused > MOST_REFUSED) break;
        continue;
      }
      spans.add(start, end);
    }
    kept.push(at);
  }
  return kept.sort((a, b) => a - b);
}

/** What is added to a script most often stands behind it, then before it. */
function endsFirst(pieces: readonly Piece[]): Piece[] {
  return [...pieces.slice(-1), ...pieces.slice(0, -1)];
}

/** What stands between large blocks, then what stands around places and was not read with that. */
function* cutsOf(text: string, { blocks }: Scan, places: readonly number[]): Generator<Cut> {
  // Only the places: a cut holds its tree, and all trees together would take many times the memory of the text.
  const gaps: { start: number; end: number }[] = [];
  let sum = 0;
  for (const gap of endsFirst(gapsOf(text, blocks))) {
    const cut = cutPiece(text, gap);
    gaps.push({ start: cut.start, end: cut.end });
    yield cut;
    sum += cut.end - cut.start;
    if (sum > LARGEST_GAPS) break;
  }
  sum = 0;
  let until = 0;
  for (const at of places) {
    if (at < until || gaps.some(({ start, end }) => start <= at && at < end)) continue;
    const cut = cutPiece(text, pieceAround(text, blocks, at, until));
    until = Math.max(cut.end, at + 1);
    sum += cut.end - cut.start;
    if (sum > LARGEST_SUM) return;
    yield cut;
  }
}
