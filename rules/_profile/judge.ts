import type { ProfileVerdict, SignalKind } from './profile.ts';
import type { Seen } from './seen.ts';
import { TOGETHER, VERDICT_AT, WEIGHTS, type Weight } from './weights.ts';

/** Characters within which things belong together; code that was made longer by an obfuscator needs more. */
const WINDOW = 8000;
const WINDOW_OBFUSCATED = 40_000;

export interface Judgement {
  verdict: ProfileVerdict;
  score: number;
  /** What counted, the heaviest first, then everything else of weight. */
  seen: Seen[];
}

interface Place {
  score: number;
  uncommon: number;
  best: Map<SignalKind, Seen>;
  rank: number;
}

/** Judges what was seen by the place where most of it stands together. */
export function judge(
  all: readonly Seen[],
  everywhere: readonly Seen[],
  obfuscated: boolean,
): Judgement {
  const sorted = [...all].sort((a, b) => placeAt(a) - placeAt(b));
  const window = obfuscated ? WINDOW_OBFUSCATED : WINDOW;
  let place = placeOf([], everywhere);
  let last = 0;
  for (let first = 0; first < sorted.length; first++) {
    const from = placeAt(sorted[first]);
    const before = last;
    while (last < sorted.length && placeAt(sorted[last]) - from <= window) last++;
    // A window that only lost its first cannot hold more than the one before.
    if (first > 0 && last === before) continue;
    const next = placeOf(sorted.slice(first, last), everywhere);
    if (next.rank > place.rank || (next.rank === place.rank && next.score > place.score)) {
      place = next;
    }
  }
  const verdict = (['clean', 'review', 'suspicious', 'skimmer'] as const)[place.rank] ?? 'clean';
  return { verdict, score: Math.min(100, place.score), seen: ordered(place, sorted) };
}

/** Where something stands in the script as it was before a tool made it longer. */
function placeAt(seen: Seen | undefined): number {
  return seen?.at ?? seen?.start ?? 0;
}

function placeOf(seen: readonly Seen[], everywhere: readonly Seen[]): Place {
  const best = new Map<SignalKind, Seen>();
  for (const each of [...everywhere, ...seen]) {
    const { kind } = WEIGHTS[each.id];
    const held = best.get(kind);
    if (!held || rankOf(each) > rankOf(held)) best.set(kind, each);
  }
  // Escapes are one of the ways of an obfuscator: one thing, not two.
  if (best.has('obfuscation')) best.delete('escaped-text');
  let score = 0;
  let uncommon = 0;
  for (const { id } of best.values()) {
    const weight: Weight = WEIGHTS[id];
    score += weight.points;
    uncommon += weight.uncommon;
  }
  const ids = new Set([...everywhere, ...seen].map(({ id }) => id));
  for (const { all, points, uncommon: more } of TOGETHER) {
    if (!all.every((any) => any.some((id) => ids.has(id)))) continue;
    score += points;
    uncommon += more;
  }
  return { score, uncommon, best, rank: verdictRank(best, score, uncommon) };
}

function rankOf({ id }: Seen): number {
  const { points, uncommon } = WEIGHTS[id];
  return points + uncommon / 100;
}

const HIDES: readonly SignalKind[] = [
  ...(['checkout-gate', 'encoded-host', 'encoding', 'devtools-check', 'admin-check'] as const),
  ...(['self-removal', 'evaluated-code', 'obfuscation', 'escaped-text', 'foreign-tail'] as const),
  ...(['staging', 'fake-form', 'poses-as-vendor'] as const),
];

function verdictRank(best: ReadonlyMap<SignalKind, Seen>, score: number, uncommon: number): number {
  const collects = best.has('collects-card') || best.has('collects-form');
  const hides = HIDES.some((kind) => {
    const seen = best.get(kind);
    return seen !== undefined && WEIGHTS[seen.id].points >= 6;
  });
  const isSkimmer = collects && best.has('sink') && hides && score >= VERDICT_AT.skimmer;
  if (isSkimmer && uncommon >= VERDICT_AT.uncommonSkimmer) return 3;
  const plain = withoutObfuscation(best, score, uncommon);
  if (plain.score >= VERDICT_AT.suspicious && plain.uncommon >= VERDICT_AT.uncommonSuspicious)
    return 2;
  const isRemarkable = uncommon >= 4 || best.has('obfuscation') || best.has('escaped-text');
  return score >= VERDICT_AT.review || isRemarkable ? 1 : 0;
}

/** That a tool went over a script makes it harder to read, not more of a skimmer than it was before. */
function withoutObfuscation(
  best: ReadonlyMap<SignalKind, Seen>,
  score: number,
  uncommon: number,
): { score: number; uncommon: number } {
  let left = { score, uncommon };
  for (const kind of ['obfuscation', 'escaped-text'] as const) {
    const seen = best.get(kind);
    if (!seen) continue;
    const { points, uncommon: more } = WEIGHTS[seen.id];
    left = { score: left.score - points, uncommon: left.uncommon - more };
  }
  return left;
}

/** What counted first; of the rest only what is more than ordinary. */
function ordered({ best, rank }: Place, all: readonly Seen[]): Seen[] {
  const counted = [...best.values()].sort((a, b) => rankOf(b) - rankOf(a));
  const isCounted = new Set(counted);
  const places = new Set(counted.map(({ id, start }) => `${id} ${start}`));
  const others = all.filter((each) => {
    const name = `${each.id} ${each.start}`;
    if (isCounted.has(each) || places.has(name)) return false;
    places.add(name);
    return WEIGHTS[each.id].points >= (rank > 1 ? 6 : 10);
  });
  return [...counted, ...others.sort((a, b) => rankOf(b) - rankOf(a))];
}
