import type { LinkFact } from '../../../rules/_core/facts.ts';
import { shapeUrl } from '../../../rules/_core/url.ts';
import { attribute, excerptOf, fold, resolveUrl, textOf } from '../dom.ts';
import type { Page } from '../page.ts';

const ADMIN = ['admin', 'wp-login', 'kanri', 'manage', 'backend']
  .map((word) => `a[href*="${word}" i]`)
  .join();
const { matches } = Element.prototype;

/** Links whose address looks like an administrator's door; rules decide which of them are. */
export function collectLinks({ document, find, bounded, visibility }: Page): LinkFact[] {
  // Most pages have none: the browser finds that out without handing every link over.
  if (!find(ADMIN).length) return [];
  const doors = find('a[href]').filter(({ element }) => matches.call(element, ADMIN));
  return bounded('links', doors).map(({ element, path }) => ({
    doc: 0,
    path,
    excerpt: excerptOf(element),
    url: shapeUrl(resolveUrl(document, attribute(element, 'href'))),
    text: textOf(element, 80) || fold(attribute(element, 'title'), 80),
    visible: visibility(element).visible,
  }));
}
