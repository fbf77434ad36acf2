import type { DocumentFact } from '../../../rules/_core/facts.ts';
import { SOFTWARE_MARKS } from '../../../rules/_core/software-marks.ts';
import { shapeUrl } from '../../../rules/_core/url.ts';
import { attribute, fold, readNative, textOf } from '../dom.ts';
import type { Page } from '../page.ts';

const MAX_COMMENTS = 20;
const MAX_COMMENT_NODES = 2000;
// Their text is copied before it is cut: a page can nest thousands around all of it.
const MAX_MARKED = 20;
const PRODUCT = /version|generator|powered|ec-?cube|welcart|shop/i;

/** The one row of this document. */
export function collectDocuments({ document, window, find }: Page): DocumentFact[] {
  const documentElement = readNative(document, 'documentElement');
  const body = readNative(document, 'body');
  const url = readNative(document, 'URL');
  return [
    {
      doc: 0,
      parent: null,
      url: shapeUrl(url),
      // The global's origin: that of a sandboxed or about:blank document differs from its address.
      origin: window.origin,
      title: fold(readNative(document, 'title')),
      lang: documentElement ? attribute(documentElement, 'lang').slice(0, 40) : '',
      charset: readNative(document, 'characterSet'),
      contentType: readNative(document, 'contentType'),
      inheritsOrigin: url.startsWith('about:'),
      bodyId: body ? attribute(body, 'id').slice(0, 100) : '',
      bodyClasses: [documentElement, body]
        .flatMap((element) => (element ? attribute(element, 'class').split(/\s+/) : []))
        .filter((name) => name !== '')
        .slice(0, 60)
        .map((name) => name.slice(0, 80)),
      elementCount: Document.prototype.getElementsByTagName.call(document, '*').length,
      comments: productComments(document),
      marks: SOFTWARE_MARKS.filter(([mark, text]) =>
        find(mark)
          .slice(0, MAX_MARKED)
          .some(({ element }) => text.test(textOf(element))),
      ).map(([mark]) => mark),
    },
  ];
}

function productComments(document: Document): string[] {
  const walker = Document.prototype.createTreeWalker.call(
    document,
    document,
    NodeFilter.SHOW_COMMENT,
  );
  const comments: string[] = [];
  for (
    let n = 0;
    n < MAX_COMMENT_NODES && comments.length < MAX_COMMENTS && walker.nextNode();
    n++
  ) {
    const text = (walker.currentNode.nodeValue ?? '').slice(0, 300);
    if (PRODUCT.test(text) && /\d/.test(text)) comments.push(fold(text));
  }
  return comments;
}
