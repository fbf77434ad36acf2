import { BOUNDS } from '../../rules/_core/facts.ts';
import { addressOf, JAVASCRIPT } from '../snapshot/collectors/scripts.ts';
import { attribute, findAll, searchRoots } from '../snapshot/dom.ts';

/** Characters that one script, and all scripts of a document together, may have; what is longer is counted and not read. */
const SCRIPT_CHARACTERS = 2_000_000;
const DOCUMENT_CHARACTERS = 6_000_000;
const MAX_LOADED = 500;

/** The texts that only the document itself has. */
export interface DocumentTexts {
  /**
   * One entry for each row of the snapshot's `scripts` table: the text of an inline script, the whole address of one whose
   * text stands in it (`data:`). Null for all others, and for what was too long.
   */
  texts: (string | null)[];
  /** Scripts left out because they were too long. */
  cut: number;
  /** Whole addresses of scripts that the document is known to have loaded, those that are gone included. */
  loaded: string[];
  /** As `DocumentSnapshot.loadedAt`. */
  loadedAt: number;
}

/**
 * Reads the texts of a document's scripts, in the order in which the snapshot's collector finds them. Changes nothing. Where that
 * found none in a shadow root, these are not searched again: it is the dearest part.
 */
export function readTexts(document: Document, mayBeInShadow = true): DocumentTexts {
  let budget = DOCUMENT_CHARACTERS;
  let cut = 0;
  const roots = mayBeInShadow ? searchRoots(document) : [{ root: document, path: '' }];
  const scripts = findAll(roots, 'script').slice(0, BOUNDS.rows);
  const texts = scripts.map(({ element }) => {
    const text = ownText(element);
    if (text === null) return null;
    if (text.length > Math.min(budget, SCRIPT_CHARACTERS)) {
      cut++;
      return null;
    }
    budget -= text.length;
    return text;
  });
  return { texts, cut, loaded: loadedScripts(), loadedAt: performance.timeOrigin };
}

function ownText(script: Element): string | null {
  const address = addressOf(script);
  // First, because most scripts have an address, and no text in it.
  if (address !== null && !/^\s*data:/i.test(address)) return null;
  if (!JAVASCRIPT.test(attribute(script, 'type').trim().toLowerCase())) return null;
  // As the collector reads it: nothing in a script element can stand in front of the property.
  return address === null ? (script.textContent ?? '') : address.trim();
}

// The page can empty this list, but it cannot put anything into it.
function loadedScripts(): string[] {
  const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  return entries
    .filter(({ initiatorType }) => initiatorType === 'script' || initiatorType === 'other')
    .map(({ name }) => name.split('#', 1)[0] ?? '')
    .filter((name) => name.length < BOUNDS.url)
    .slice(0, MAX_LOADED);
}
