import type { VisitRow } from './inventory.ts';

/** One point of the picture: how the store's scripts stood after a visit. */
export interface Point {
  /** ISO 8601, UTC. */
  at: string;
  counts: VisitRow['counts'];
}

/** As many as can be told apart at the width of a screen. */
const POINTS = 120;

/**
 * The store's scripts over time, in order, at most `most` points. Of visits close together the one with the most that was not
 * as approved stands for all, so that no change falls out of the picture; the first and the last visit are always there.
 */
export function overTime(visits: readonly VisitRow[], most = POINTS): Point[] {
  const points = visits
    .map(({ at, counts }) => ({ at, counts }))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const [first, last] = [points[0], points.at(-1)];
  if (points.length <= most || !first || !last) return points;
  const inner = points.slice(1, -1);
  const groups = Math.max(1, most - 2);
  const picked = Array.from({ length: groups }, (_, group) => {
    const from = Math.floor((group * inner.length) / groups);
    const to = Math.floor(((group + 1) * inner.length) / groups);
    return inner.slice(from, to).reduce<Point | undefined>(worse, undefined);
  });
  return [first, ...picked.filter((point) => point !== undefined), last].slice(0, most);
}

function worse(a: Point | undefined, b: Point): Point {
  return a && openOf(a) > openOf(b) ? a : b;
}

function openOf({ counts }: Point): number {
  return counts.unapproved + counts.changed + counts.gone;
}
