import { boxOf, queryAll, type SearchRoot, searchRoots } from '../snapshot/dom.ts';

/** Whatever may hold what somebody typed. Frames too: what is in them may be another site's, which nobody can look into. */
const HOLDING =
  'input, textarea, select, output, iframe, frame, object, embed, [contenteditable], [role=textbox], [role=combobox], [role=searchbox]';
const BUTTONS = /^(?:hidden|checkbox|radio|button|submit|reset|image|color|range)$/;
/** A card number, an account: so many digits in a row, however they are set apart. */
const LONG_NUMBER = /\d(?:[\s\u00a0.\-‐–—・]{0,3}\d){11,}/;
const MAIL = /[\w.+-]+@[\w-]+\.[\w.-]+/;
/** Characters of an element's text that are looked through: a number is not spread over whole paragraphs. */
const SHORT = 120;

/** Every box of the window that may show personal or card data. */
export function boxesToCover(document: Document): DOMRect[] {
  const roots = allRoots(document);
  const boxes: DOMRect[] = [];
  for (const root of roots) {
    for (const element of queryAll<HTMLElement>(root, HOLDING))
      if (isHolding(element)) boxes.push(boxOf(element));
    boxes.push(...textBoxes(root));
  }
  return boxes.filter(({ width, height }) => width > 0 && height > 0);
}

function isHolding(element: HTMLElement): boolean {
  if (element.getAttribute('contenteditable') === 'false') return false;
  return !(element instanceof HTMLInputElement && BUTTONS.test(element.type));
}

/** The document and the shadow roots below it, closed ones too where the browser opens them to extensions. */
function allRoots(document: Document): (Document | ShadowRoot)[] {
  const roots: (Document | ShadowRoot)[] = searchRoots(document).map(
    ({ root }: SearchRoot) => root,
  );
  for (let at = 0; at < roots.length; at++) {
    for (const element of queryAll(roots[at] as ShadowRoot, ':not(script,style,input,option)')) {
      const closed = closedRoot(element);
      if (closed && !roots.includes(closed)) roots.push(closed);
    }
  }
  return roots;
}

interface Opener {
  dom?: { openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null };
}

function closedRoot(element: Element): ShadowRoot | null {
  const opened = (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
  if (opened) return opened;
  if (!(element instanceof HTMLElement)) return null;
  const { chrome } = globalThis as { chrome?: Opener };
  try {
    return chrome?.dom?.openOrClosedShadowRoot?.(element) ?? null;
  } catch {
    return null;
  }
}

/** Numbers and addresses that are written out: a confirmation, or a picture of a card that fills while one types. */
function textBoxes(root: Node): DOMRect[] {
  const boxes: DOMRect[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    if (!/[\d@]/.test(text)) continue;
    const whole = LONG_NUMBER.test(text) || MAIL.test(text) ? node : spread(node);
    if (whole) boxes.push(...rectsOf(whole));
  }
  return boxes;
}

/** The element over which the digits of a number are spread, four here and four there; null where they are no number. */
function spread(node: Node): Node | null {
  for (let at = node.parentElement, up = 0; at && up < 3; at = at.parentElement, up++) {
    const text = at.textContent ?? '';
    if (text.length > SHORT) return null;
    if (LONG_NUMBER.test(text)) return at;
  }
  return null;
}

function rectsOf(node: Node): DOMRect[] {
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()];
}
