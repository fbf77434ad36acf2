/** What this tool saw that may have to do with damage, for whoever investigates: no values, times of first and last sight. */
import type { Evidence, Finding } from '../_core/verdict.ts';
import { compareSeverity } from '../_core/verdict.ts';
import { causeKey } from './cause-key.ts';

/** One look at a page and what it found. */
export interface Looked {
  /** ISO 8601, UTC. */
  at: string;
  /** Origin and path, no query. */
  page: string;
  findings: readonly Finding[];
}

/** One cause, as often as it was seen. */
export interface DamageSign {
  key: string;
  /** The worst of its findings. */
  found: Finding;
  pages: string[];
  /** Addresses and lines that the evidence of all its findings names. */
  places: string[];
  /** ISO 8601, UTC. */
  first: string;
  last: string;
}

const MOST_PAGES = 20;
const MOST_PLACES = 20;

/** Brings the findings that `concerns` one together by cause: those that suspect damage first, then the worst, then the oldest. */
export function damageSigns(
  looks: readonly Looked[],
  concerns: (found: Finding) => boolean,
  suspects: (found: Finding) => boolean,
): DamageSign[] {
  const signs = new Map<string, DamageSign>();
  for (const { at, page, findings } of looks)
    for (const found of findings.filter(concerns)) {
      const key = causeKey(found);
      const known = signs.get(key);
      signs.set(key, known ? seenAgain(known, found, at, page) : seenFirst(key, found, at, page));
    }
  return [...signs.values()].sort(
    (a, b) =>
      Number(suspects(b.found)) - Number(suspects(a.found)) ||
      compareSeverity(a.found.severity, b.found.severity) ||
      (a.first < b.first ? -1 : 1),
  );
}

function seenFirst(key: string, found: Finding, at: string, page: string): DamageSign {
  return { key, found, pages: [page], places: placesOf(found), first: at, last: at };
}

function seenAgain(sign: DamageSign, found: Finding, at: string, page: string): DamageSign {
  return {
    ...sign,
    found: compareSeverity(found.severity, sign.found.severity) < 0 ? found : sign.found,
    pages: together(sign.pages, [page], MOST_PAGES),
    places: together(sign.places, placesOf(found), MOST_PLACES),
    // Looks come in any order, and clocks are set back.
    first: at < sign.first ? at : sign.first,
    last: at > sign.last ? at : sign.last,
  };
}

function together(known: readonly string[], more: readonly string[], most: number): string[] {
  return [...new Set([...known, ...more])].slice(0, most);
}

function placesOf({ evidence }: Pick<Finding, 'evidence'>): string[] {
  return [...new Set(evidence.flatMap((piece) => placeOf(piece) ?? []))].slice(0, MOST_PLACES);
}

function placeOf(piece: Evidence): string | null {
  switch (piece.kind) {
    case 'url':
      return piece.role === 'page' ? null : piece.url;
    case 'script':
      return `${piece.url}:${piece.line}`;
    case 'call': {
      const from = piece.script && `${piece.script}${piece.line === null ? '' : `:${piece.line}`}`;
      return [from, piece.target].filter(Boolean).join(' → ') || null;
    }
    case 'element':
      return piece.path;
    default:
      return null;
  }
}
