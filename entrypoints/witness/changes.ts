import { notify } from './notify.ts';

// A page can put an element of this name in front of the document's own.
const queryAll = Document.prototype.querySelectorAll;
/** Waits this long after the last change, in milliseconds, before it says so. */
const QUIET_MS = 400;
/** Notices of one page at the most: a page that never stops changing is not audited for ever. */
const MAX_NOTICES = 30;
/** Counted apart, so that two fields which make room for two frames are a change. */
const WATCHED = ['input, select', 'iframe', 'script, form'] as const;

/**
 * Says when the page has settled, and when fields, frames, forms or scripts came or went afterwards. What it returns is to
 * be called at every change of the document.
 */
export function watchChanges(document: Document, window: Window): () => void {
  let counts = '';
  let notices = 0;
  let timer = 0;
  let settled = false;
  const look = (reason: 'settled' | 'changed'): void => {
    timer = 0;
    const now = WATCHED.map((selector) => queryAll.call(document, selector).length).join();
    if ((reason === 'changed' && now === counts) || notices >= MAX_NOTICES) return;
    counts = now;
    notices++;
    notify('page.changed', { reason });
  };
  const settle = (): void => {
    look('settled');
    settled = true;
  };
  // After the page's own load handlers, and not in the way of its first paint.
  window.addEventListener('load', () => window.setTimeout(settle, 0), { once: true });
  // A page taken back from the back/forward cache shows what it showed: it is audited anew.
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) look('settled');
  });
  return () => {
    if (settled && timer === 0 && notices < MAX_NOTICES)
      timer = window.setTimeout(look, QUIET_MS, 'changed');
  };
}
