/** The shop's own frames, entered from the top document: their elements belong to another window, so nothing is asked of its classes. */
import { boxOf, queryAll, readNative } from '../snapshot/dom.ts';

/** Documents that are looked at in all; a page can nest frames without end. */
const MAX_DOCUMENTS = 50;

/** The document at the end of a way of frame places; null where it is gone or of another origin. */
export function documentAt(document: Document, frame: readonly number[]): Document | null {
  let window: Window | null | undefined = windowOf(document);
  // An index cannot be shadowed by an element, as a name can.
  for (const place of frame) window = window?.[place];
  return window ? within(window) : null;
}

/** The document and those of all frames below it that can be reached, in document order. */
export function reachedDocuments(document: Document): Document[] {
  const documents = [document];
  for (let at = 0; at < documents.length && documents.length < MAX_DOCUMENTS; at++) {
    const window = windowOf(documents[at] as Document);
    const frames = window ? queryAll(documents[at] as Document, 'iframe, frame').length : 0;
    for (let n = 0; n < frames; n++) {
      const inner = window?.[n] && within(window[n] as Window);
      if (inner && !documents.includes(inner)) documents.push(inner);
    }
  }
  return documents.slice(0, MAX_DOCUMENTS);
}

/** The window that shows a document; null where none does any more. */
export function windowOf(document: Document): (Window & typeof globalThis) | null {
  return readNative(document, 'defaultView');
}

const ownerOf = Object.getOwnPropertyDescriptor(Node.prototype, 'ownerDocument')?.get;

/** The document an element stands in. */
export function documentOf(element: Element): Document {
  return ownerOf?.call(element) as Document;
}

/** Where an element is laid out in the page's own window, the frames it stands in counted in. */
export function boxInPage(element: Element): Record<'left' | 'right' | 'top' | 'bottom', number> {
  let { left, right, top, bottom } = boxOf(element);
  let around = windowOf(documentOf(element))?.frameElement;
  while (around) {
    const frame = boxOf(around);
    left += frame.left;
    right += frame.left;
    top += frame.top;
    bottom += frame.top;
    around = windowOf(documentOf(around))?.frameElement;
  }
  return { left, right, top, bottom };
}

function within(window: Window): Document | null {
  try {
    return window.document;
  } catch {
    return null;
  }
}
