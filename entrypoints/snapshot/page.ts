import { BOUNDS, type SnapshotTable } from '../../rules/_core/facts.ts';
import { cookiePairs, type Found, findAll, hasLayout, hiddenBy, searchRoots } from './dom.ts';

/** What every collector is given: the document, its open shadow roots, and ways to ask that keep the bounds. */
export interface Page {
  document: Document;
  window: Window;
  find: <E extends Element = Element>(selector: string) => readonly Found<E>[];
  /** `visible` is null where the document has no layout. */
  visibility: (element: Element) => { visible: boolean | null; hiddenBy: string };
  /** Keeps the first 5,000 rows of a table and counts the rest. */
  bounded: <T>(table: SnapshotTable, rows: readonly T[]) => readonly T[];
  cut: Partial<Record<SnapshotTable, number>>;
  /** Names and values of the cookies that page scripts can read; values are only ever looked at. */
  cookies: () => readonly [name: string, value: string][];
}

export function createPage(document: Document, window: Window): Page {
  const roots = searchRoots(document);
  const layout = hasLayout(document);
  // Several collectors ask for the forms; the page cannot change while they do.
  const asked = new Map<string, Found[]>();
  const cut: Page['cut'] = {};
  let cookies: [string, string][] | null = null;
  return {
    document,
    window,
    cut,
    find: <E extends Element>(selector: string) => {
      const found = asked.get(selector) ?? findAll(roots, selector);
      asked.set(selector, found);
      return found as Found<E>[];
    },
    // Asked for once: each time the browser would wait for another process.
    cookies: () => {
      cookies ??= cookiePairs(document);
      return cookies;
    },
    visibility: (element) => {
      if (!layout) return { visible: null, hiddenBy: '' };
      const hidden = hiddenBy(element, window);
      return { visible: hidden === '', hiddenBy: hidden };
    },
    bounded: (table, rows) => {
      if (rows.length > BOUNDS.rows) cut[table] = (cut[table] ?? 0) + rows.length - BOUNDS.rows;
      return rows.slice(0, BOUNDS.rows);
    },
  };
}
