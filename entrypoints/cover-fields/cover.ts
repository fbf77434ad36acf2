import { boxesToCover } from './find.ts';

/** What is typed may reach a little beyond its field: carets, outlines, shadows. In pixels. */
const MARGIN = 2;
const COLOUR = '#8a94a0';

/** Lays an opaque box over everything in the window that may show personal or card data. */
export function coverFields(document: Document): { uncover: () => void; isIntact: () => boolean } {
  const host = document.createElement('div');
  // Whatever the page says of its elements, this one is drawn as it says itself.
  setAll(host, {
    all: 'initial',
    position: 'fixed',
    inset: '0',
    width: '100vw',
    height: '100vh',
    margin: '0',
    padding: '0',
    border: '0',
    background: 'transparent',
    overflow: 'hidden',
    display: 'block',
    visibility: 'visible',
    opacity: '1',
    'z-index': '2147483647',
    'pointer-events': 'none',
  });
  const root = host.attachShadow({ mode: 'closed' });
  const covered = boxesToCover(document);
  for (const box of covered) root.append(boxOver(document, box));
  document.documentElement.append(host);
  raise(host);
  return {
    uncover: () => host.remove(),
    // What came or moved meanwhile may be on the picture uncovered.
    isIntact: () =>
      host.isConnected &&
      boxesToCover(document).every((box) => covered.some((cover) => isWithin(box, cover))),
  };
}

function boxOver(document: Document, { left, top, width, height }: DOMRect): HTMLElement {
  const box = document.createElement('div');
  setAll(box, {
    all: 'initial',
    position: 'absolute',
    display: 'block',
    left: `${Math.floor(left) - MARGIN}px`,
    top: `${Math.floor(top) - MARGIN}px`,
    width: `${Math.ceil(width) + 2 * MARGIN + 1}px`,
    height: `${Math.ceil(height) + 2 * MARGIN + 1}px`,
    background: COLOUR,
    // Whoever looks what lies over a frame at this moment must not find this.
    'pointer-events': 'none',
  });
  return box;
}

// Above dialogs of the page, too: they lie in the browser's top layer, where the last one in is the uppermost.
function raise(host: HTMLElement): void {
  if (typeof host.showPopover !== 'function') return;
  host.popover = 'manual';
  host.showPopover();
}

function setAll(element: HTMLElement, styles: Record<string, string>): void {
  for (const [name, value] of Object.entries(styles))
    element.style.setProperty(name, value, 'important');
}

function isWithin(box: DOMRect, cover: DOMRect): boolean {
  return (
    box.left >= cover.left - 1 &&
    box.top >= cover.top - 1 &&
    box.right <= cover.right + 1 &&
    box.bottom <= cover.bottom + 1
  );
}
