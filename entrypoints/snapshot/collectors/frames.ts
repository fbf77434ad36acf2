import { BOUNDS, type FrameFact } from '../../../rules/_core/facts.ts';
import { originOf, shapeUrl } from '../../../rules/_core/url.ts';
import { attribute, excerptOf, fold, hasAttribute, resolveUrl } from '../dom.ts';
import type { Page } from '../page.ts';

/**
 * Every `iframe` and `frame`, open shadow roots included, by its attributes alone: most of those that matter belong to
 * another origin. Sizes are CSS pixels as laid out, or the size attributes where there is no layout.
 */
export function collectFrames(page: Page): FrameFact[] {
  const found = page.bounded('frames', page.find('iframe, frame'));
  if (found.length === 0) return [];
  const forms = new Map<Element, number>();
  page.find('form').forEach(({ element }, index) => {
    forms.set(element, index);
  });
  return found.map(({ element, path, inShadow }, index) => {
    const address = addressOf(page.document, element);
    const shown = page.visibility(element);
    const box = shown.visible === null ? null : element.getBoundingClientRect();
    const form = Element.prototype.closest.call(element, 'form');
    return {
      doc: 0,
      path,
      excerpt: excerptOf(element),
      index,
      src: shapeUrl(address),
      srcOrigin: originOf(address),
      srcdoc: hasAttribute(element, 'srcdoc'),
      name: fold(attribute(element, 'name')),
      id: fold(attribute(element, 'id')),
      title: fold(attribute(element, 'title') || attribute(element, 'aria-label')),
      classes: fold(attribute(element, 'class')),
      sandbox: hasAttribute(element, 'sandbox') ? fold(attribute(element, 'sandbox')) : null,
      allow: fold(attribute(element, 'allow')),
      visible: shown.visible,
      hiddenBy: shown.hiddenBy,
      width: Math.round(box ? box.width : Number.parseFloat(attribute(element, 'width')) || 0),
      height: Math.round(box ? box.height : Number.parseFloat(attribute(element, 'height')) || 0),
      form: (form && forms.get(form)) ?? null,
      inShadow,
      coveredBy: box && shown.visible && !inShadow ? coverOf(page.document, element, box) : '',
    };
  });
}

// What the browser would give a click on the frame's middle to; frames out of sight have nothing to ask for.
function coverOf(document: Document, frame: Element, box: DOMRect): string {
  const top = Document.prototype.elementFromPoint.call(
    document,
    box.left + box.width / 2,
    box.top + box.height / 2,
  );
  return !top || top.contains(frame) || frame.contains(top) ? '' : excerptOf(top);
}

// Lazy loaders keep the address in `data-src` until the frame scrolls into view.
function addressOf(document: Document, frame: Element): string {
  const src = attribute(frame, 'src') || attribute(frame, 'data-src');
  return src ? resolveUrl(document, src.slice(0, BOUNDS.url * 2)) : '';
}
