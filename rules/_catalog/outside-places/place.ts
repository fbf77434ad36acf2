import type { OutsidePlace } from '../../_core/outside-facts.ts';
import type { EvidenceLevel } from '../evidence-level.ts';

/**
 * How a place is asked for, and what has to come back before it counts as open.
 * `file`: HEAD; a file that is handed out is no web page. `page`: HEAD; a web page, where the server otherwise says "not found".
 * A mark: a GET of the first 512 bytes, looked through for this one expression; nothing else of them is kept.
 */
export type Asking = 'file' | 'page' | RegExp;

export interface PlaceEntry {
  /** From the root of the shop's own origin. Never with a query: what is asked for is whether something is there. */
  path: string;
  place: OutsidePlace;
  ask: Asking;
  evidence: EvidenceLevel;
  source: string;
}

/** Web servers head the lists they make of folders with this, Apache and nginx alike. */
export const FOLDER_LIST = /<title>Index of \//i;

/** Checks entries by their type. */
export function definePlaces(places: readonly PlaceEntry[]): readonly PlaceEntry[] {
  return places;
}
