/**
 * Facts about the scripts of a payment page that the background adds once it has read their texts. A row holds what was made
 * of a text (its hash, its profile), never the text.
 */
import type { InventoryRow, ScriptChange } from '../_inventory/inventory.ts';
import type { ScriptProfile } from '../_profile/profile.ts';

/** How the browser is kept from running another text in its place. */
export const INTEGRITY_METHODS = ['sri', 'csp-hash', 'nonce', 'none'] as const;
export type IntegrityMethod = (typeof INTEGRITY_METHODS)[number];

/** Whether a script's text could be read, and where not, why. */
export type TextState =
  | 'read'
  /** Another origin, and neither does its server let us read it nor has the owner granted its host. */
  | 'not-available'
  | 'too-large'
  /** Its text exists only in the page's own memory (`eval`, `Function`, a timer's text). */
  | 'evaluated';

/** Where a script came from. */
export interface Provenance {
  by: 'parser' | 'script' | 'tag-manager' | 'evaluated' | 'unknown';
  /** Address of the script or container that put it there; '' where nothing is known. */
  url: string;
}

/** One script that a payment page runs: inline, external, evaluated, or a worker's. */
export interface ScriptProfileFact {
  doc: number;
  /** Index into `scripts` of the same document; null for scripts that have no element (evaluated, workers, removed). */
  index: number | null;
  /** Identity within the store's inventory, see `rules/_inventory/identity.ts`. */
  key: string;
  /** Address with query; the document's own for inline and evaluated ones. */
  url: string;
  kind: 'inline' | 'external' | 'evaluated' | 'worker';
  provenance: Provenance;
  integrity: IntegrityMethod;
  text: TextState;
  /** SHA-256 of the text as UTF-8, hexadecimal; null where it was not read. */
  hash: string | null;
  /** Characters. */
  size: number | null;
  /** Fetched twice at once, its text was not the same. */
  varying: boolean;
  profile: ScriptProfile | null;
}

/** A library with a known vulnerability, by the data of the day named. */
export interface VulnerableLibraryFact {
  doc: number;
  /** Address of the script it was found in; the document's own for inline ones. */
  url: string;
  index: number | null;
  library: string;
  version: string;
  severity: 'critical' | 'high' | 'medium' | 'low';
  /** CVE numbers or advisories' ids, bounded. */
  ids: string[];
  /** First version without it; null where none is known. */
  below: string | null;
  /** Day of the data, ISO 8601 date. */
  dataDate: string;
}

/** A host that the page loads from or sends to and that stands on an indicator list of the owner's. */
export interface IndicatorHitFact {
  doc: number;
  host: string;
  /** The list's entry that matched, e.g. a parent domain. */
  entry: string;
  /** Name of the list as the owner imported it. */
  list: string;
  where: 'script' | 'frame' | 'form' | 'request' | 'resource' | 'call' | 'written-in-script';
  url: string;
}

/** How a script of this page stands in the store's inventory. Absent table: the store keeps no inventory yet. */
export interface InventoryFact {
  doc: number;
  index: number | null;
  key: string;
  name: string;
  status: InventoryRow['status'];
  /** What is different from what was approved. */
  changes: ScriptChange[];
  /** ISO 8601; null where it never was. */
  approvedAt: string | null;
}

/** A security header of the page that differs from what was approved for it. */
export interface PageChangeFact {
  doc: number;
  /** Lower case: `content-security-policy`, `strict-transport-security`, `x-frame-options`, `referrer-policy`. */
  header: string;
  before: string | null;
  now: string | null;
  approvedAt: string;
}
