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
const MOST_HITS = 50_000;

/** One alternative for each kind of word, in the order of `KINDS`; all literal, so that the search is linear. */
const HITS =
  /(\.value\b|\.val\(\)|serialize(?:Array)?\(|FormData\(|\.elements\b|["']input["',\s])|(\bfetch\(|XMLHttpRequest|sendBeacon|new Image|\.src\s?=|WebSocket|RTCPeerConnection|\.submit\(|\.ajax\(|\.post\(|\.action\s?=|createElement\(["']script)|(\batob\b|fromCharCode|\bunescape\(|\.reverse\(\)|charCodeAt)|(\beval\b|\bFunction\(|\.constructor\(|execScript)|(card.?num|cc.?num|cvv|cvc\b|card.?no\b|security.?code|cc-exp|cc-csc|カード番号|セキュリティコード)|(checkout|onepage|onestep|payment|shopping|place.?order)|(\bbtoa\b|encodeURIComponent\(|encrypt\()|(wpadminbar|wordpress_logged_in|outerWidth|firebug|debugger)/gi;
const KINDS = ['collect', 'sink', 'decode', 'run', 'card', 'gate', 'encode', 'cloak'] as const;
const BIT = Object.fromEntries(KINDS.map((kind, n) => [kind, 1 << n])) as Record<
  (typeof KINDS)[number],
  number
>;

/** Combinations of which one must stand close together. */
const TELLING: readonly number[] = [
  BIT.collect | BIT.sink | BIT.card,
  BIT.collect | BIT.sink | BIT.gate,
  BIT.collect | BIT.sink | BIT.decode | BIT.encode,
  BIT.decode | BIT.run,
  BIT.decode | BIT.sink | BIT.gate,
  BIT.decode | BIT.sink | BIT.cloak,
  BIT.sink | BIT.run | BIT.gate,
  BIT.cloak | BIT.sink | BIT.gate,
];

interface Hit {
  at: number;
  bit: number;
}

export function planOf(text: string, scan: Scan): Plan {
  if (text.length <= SMALL) return { kind: 'whole' };
  if (looksObfuscated(scan)) {
    return text.length <= LARGEST_WHOLE ? { kind: 'whole' } : piecesOf(text, scan, hitsIn(text));
  }
  const hits = telling(hitsIn(text));
  for (const [at] of scan.escapedStrings) hits.push({ at, bit: 0 });
  return piecesOf(text, scan, hits);
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

function hitsIn(text: string): Hit[] {
  const hits: Hit[] = [];
  HITS.lastIndex = 0;
  for (let match = HITS.exec(text); match && hits.length < MOST_HITS; match = HITS.exec(text)) {
    for (let n = 0; n < KINDS.length; n++) {
      if (match[n + 1] === undefined) continue;
      hits.push({ at: match.index, bit: 1 << n });
      break;
    }
  }
  HITS.lastIndex = 0;
  return hits;
}

/** The hits that stand within one window with others that make a telling combination. */
function telling(hits: readonly Hit[]): Hit[] {
  const kept = new Set<Hit>();
  let first = 0;
  const counts = new Array<number>(KINDS.length).fill(0);
  let keptUpTo = 0;
  for (let last = 0; last < hits.length; last++) {
    const hit = hits[last] as Hit;
    count(counts, hit.bit, 1);
    while (hit.at - (hits[first]?.at ?? 0) > WINDOW) count(counts, hits[first++]?.bit ?? 0, -1);
    const all = counts.reduce((sum, each, n) => (each > 0 ? sum | (1 << n) : sum), 0);
    if (!TELLING.some((bits) => (all & bits) === bits)) continue;
    for (let n = Math.max(first, keptUpTo); n <= last; n++) kept.add(hits[n] as Hit);
    keptUpTo = last;
  }
  return [...kept];
}

function count(counts: number[], bit: number, by: number): void {
  if (bit > 0) counts[31 - Math.clz32(bit)] = (counts[31 - Math.clz32(bit)] ?? 0) + by;
}

/** The largest block of bearable size around each hit, or the stretch between blocks where there is none. */
function piecesOf(text: string, scan: Scan, hits: readonly Hit[]): Plan {
  const pieces: [number, number][] = [];
  let sum = 0;
  for (const { at } of [...hits].sort((a, b) => a.at - b.at)) {
    const last = pieces.at(-1);
    if (last && at < last[1]) continue;
    const piece = blockAround(scan.blocks, at) ?? stretchAround(text, at, last?.[1] ?? 0);
    sum += piece[1] - piece[0];
    if (sum > LARGEST_PIECES) break;
    pieces.push(piece);
  }
  return pieces.length === 0 ? { kind: 'none' } : { kind: 'pieces', pieces };
}

function blockAround({ open, close, parent }: Blocks, at: number): [number, number] | null {
  let low = 0;
  let high = open.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if ((open[middle] ?? 0) <= at) low = middle + 1;
    else high = middle - 1;
  }
  let found: [number, number] | null = null;
  for (let n = high; n >= 0; n = parent[n] ?? -1) {
    const [begin, end] = [open[n] ?? 0, close[n] ?? -1];
    if (end >= 0 && end <= at) continue;
    if (end < 0 || end - begin > LARGEST_PIECE) break;
    found = [begin + 1, end - 1];
  }
  return found;
}

/** From the end of a statement before to the end of one after, as far as that can be told without a parser. */
function stretchAround(text: string, at: number, from: number): [number, number] {
  const least = Math.max(from, at - 3000, 0);
  const before = text.lastIndexOf('\n', at);
  const semicolon = text.lastIndexOf(';', at);
  const begin = Math.max(
    least,
    Math.max(before + 1, least),
    semicolon + 1 > least ? semicolon + 1 : 0,
  );
  const after = text.indexOf('\n', at);
  const end = Math.min(text.length, after < 0 ? at + 3000 : after, at + 3000);
  return [begin, Math.max(end, at + 1)];
}
