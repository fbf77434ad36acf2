import type { Canary } from '../../rules/_core/test-card.ts';
import { cookiePairs } from '../snapshot/dom.ts';
import { matchCanary } from '../witness/canary.ts';

/**
 * Takes away what a dry run that broke off left behind: entries of web storage and cookies that hold its test data, in whatever
 * writing. Nothing else is touched; what stood there before under the same key is not known any more.
 */
export function removeTraces(document: Document, window: Window, canary: Canary): void {
  const holds = (text: string): boolean => matchCanary(text, canary).length > 0;
  for (const area of ['localStorage', 'sessionStorage'] as const) {
    try {
      const storage = window[area];
      for (const key of Object.keys(storage)) {
        if (holds(key) || holds(storage.getItem(key) ?? '')) storage.removeItem(key);
      }
    } catch {
      // Sandboxed documents have no storage.
    }
  }
  for (const [name, value] of cookiePairs(document)) {
    if (holds(value)) document.cookie = `${name}=; path=/; max-age=0`;
  }
}
