import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { resolvePath } from '../snapshot/dom.ts';
import { runtime } from '../witness/runtime.ts';

declare global {
  var rejiTenkenSpotlight: boolean | undefined;
}

/** How long the outline stays, in milliseconds. */
const SHOWN_MS = 5000;

// Runs again at each "show in page"; the listener is set once per document. Isolated world: the page does not see this global.
export default defineUnlistedScript(() => {
  if (globalThis.rejiTenkenSpotlight) return;
  globalThis.rejiTenkenSpotlight = true;
  runtime?.onMessage.addListener((message, sender, respond) => {
    if (sender.id !== runtime?.id || typeof message !== 'object' || message === null) return;
    const { spotlight } = message as { spotlight?: unknown };
    if (typeof spotlight !== 'string') return;
    const element = resolvePath(document, spotlight);
    if (element) outline(element);
    respond(element !== null);
  });
});

// A hidden element has no place of its own: what holds it is shown instead.
function shownPart(element: Element): Element {
  let part: Element = element;
  while (part.parentElement && part.getBoundingClientRect().width === 0) part = part.parentElement;
  return part;
}

function outline(element: Element): void {
  const part = shownPart(element);
  part.scrollIntoView({ block: 'center', behavior: 'instant' });
  const host = document.createElement('div');
  const frame = document.createElement('div');
  const place = (): void => {
    const box = part.getBoundingClientRect();
    frame.style.cssText =
      `position:fixed;z-index:2147483647;pointer-events:none;box-sizing:border-box;border:3px solid #0b57d0;` +
      `outline:2px solid #fff;border-radius:4px;left:${box.left - 6}px;top:${box.top - 6}px;` +
      `width:${box.width + 12}px;height:${box.height + 12}px`;
  };
  place();
  host.attachShadow({ mode: 'closed' }).append(frame);
  document.documentElement.append(host);
  const remove = (): void => {
    host.remove();
    window.removeEventListener('scroll', place, true);
    window.removeEventListener('keydown', removeOnEscape, true);
  };
  const removeOnEscape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') remove();
  };
  window.addEventListener('scroll', place, true);
  window.addEventListener('keydown', removeOnEscape, true);
  setTimeout(remove, SHOWN_MS);
}
