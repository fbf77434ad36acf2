import { notify } from './notify.ts';

/** Waits this long after the last change, in milliseconds, before it says so. */
const QUIET_MS = 400;
/** Notices of one page at the most: a page that never stops changing is not audited for ever. */
const MAX_NOTICES = 30;
const WATCHED = ['input', 'select', 'iframe', 'script', 'form'] as const;

/** Says when the page has settled, and when fields, frames, forms or scripts came or went afterwards. */
export function watchChanges(document: Document, window: Window): void {
  let counts = '';
  let notices = 0;
  let timer = 0;
  let collections: HTMLCollectionOf<Element>[] = [];
  const look = (reason: 'settled' | 'changed'): void => {
    timer = 0;
    const now = collections.map(({ length }) => length).join();
    if ((reason === 'changed' && now === counts) || notices >= MAX_NOTICES) return;
    counts = now;
    notices++;
    notify('page.changed', { reason });
  };
  const settle = (): void => {
    // Live collections: the browser keeps their lengths, so that looking costs next to nothing. Not before: while the page
    // is parsed each of them would be brought up to date for nothing.
    collections = WATCHED.map((tag) => Document.prototype.getElementsByTagName.call(document, tag));
    look('settled');
    new MutationObserver(() => {
      if (timer === 0 && notices < MAX_NOTICES)
        timer = window.setTimeout(look, QUIET_MS, 'changed');
    }).observe(document, { childList: true, subtree: true });
  };
  // After the page's own load handlers, and not in the way of its first paint.
  window.addEventListener('load', () => window.setTimeout(settle, 0), { once: true });
  // A page taken back from the back/forward cache shows what it showed: it is audited anew.
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) look('settled');
  });
}
