import type { Scan } from './lexer.ts';
import type { BannerAt } from './libraries.ts';
import type { Seen } from './seen.ts';
import { WEIGHTS } from './weights.ts';

/** A tail is at most this share of the whole and no longer than this; a library before it no shorter than that. */
const LARGEST_SHARE = 0.6;
const LONGEST = 60_000;
const SHORTEST_LIBRARY = 1500;

/** What a tail must do to be more than another library: collect, send in disguise, load, or run text. */
const TELLING = new Set([
  ...['sends-taken-odd', 'sends-card-foreign', 'sends-form-foreign'],
  ...[
    'sends-taken-hidden',
    'sends-by-image',
    'loads-hidden',
    'evaluates-decoded',
    'evaluates-response',
    'hidden-host',
  ],
  ...['gate-hidden', 'sends-hidden'],
]);

/** Code of another hand behind (or before) a library that names itself. */
export function tailOf(
  text: string,
  scanned: Scan,
  banners: readonly BannerAt[],
  seen: readonly Seen[],
): Seen[] {
  const [banner] = banners;
  if (!banner || text.length < SHORTEST_LIBRARY) return [];
  const strange = seen.filter(({ id }) => TELLING.has(id));
  if (strange.length === 0) return [];
  const boundary = boundaryOf(scanned, banner.end, text.length);
  for (const { from, to } of boundary) {
    const inside = strange.filter(({ start, end }) => start >= from && end <= to);
    if (inside.length !== strange.length) continue;
    const [least] = [...inside].sort((a, b) => WEIGHTS[b.id].points - WEIGHTS[a.id].points);
    if (!least || !differs(text, banner.end, from, to)) continue;
    return [
      {
        id: 'foreign-tail',
        start: from,
        end: to,
        detail: `behind ${banner.name}${banner.version ? ` ${banner.version}` : ''}`,
      },
    ];
  }
  return [];
}

/** Stretches at the end that begin at a block of the outermost level and hold less than most of the text. */
function boundaryOf(
  { blocks }: Scan,
  after: number,
  length: number,
): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  const ends: number[] = [];
  for (const [n, parent] of blocks.parent.entries()) {
    const close = blocks.close[n] ?? -1;
    if (parent === -1 && close > after + SHORTEST_LIBRARY / 2) ends.push(close);
  }
  for (const from of ends.slice(-60)) {
    if (length - from > LONGEST || length - from > length * LARGEST_SHARE) continue;
    found.push({ from, to: length });
  }
  return found.reverse();
}

/** True where two stretches are written in different ways: lines, names, density of signs and escapes. */
function differs(text: string, begin: number, from: number, to: number): boolean {
  const body = styleOf(text.slice(begin, Math.min(from, begin + 200_000)));
  const tail = styleOf(text.slice(from, to));
  let differences = 0;
  if (ratio(body.line, tail.line) > 3) differences++;
  if (ratio(body.name, tail.name) > 1.4) differences++;
  if (Math.abs(body.space - tail.space) > 0.08) differences++;
  if (Math.abs(body.escapes - tail.escapes) > 0.02) differences++;
  if (Math.abs(body.hex - tail.hex) > 0.05) differences++;
  return differences >= 1;
}

interface Style {
  line: number;
  name: number;
  space: number;
  escapes: number;
  hex: number;
}

function styleOf(text: string): Style {
  const names = text.match(/[A-Za-z_$][\w$]*/g) ?? [];
  const letters = names.reduce((sum, name) => sum + name.length, 0);
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  return {
    line: text.length / (count(/\n/g) + 1),
    name: names.length === 0 ? 0 : letters / names.length,
    space: count(/\s/g) / Math.max(1, text.length),
    escapes: count(/\\[xu]/g) / Math.max(1, text.length / 4),
    hex: names.length === 0 ? 0 : count(/_0x[\da-f]/g) / names.length,
  };
}

function ratio(a: number, b: number): number {
  const [low, high] = a < b ? [a, b] : [b, a];
  return low === 0 ? (high === 0 ? 1 : 10) : high / low;
}
