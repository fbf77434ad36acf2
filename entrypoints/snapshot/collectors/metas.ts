import type { MetaFact } from '../../../rules/_core/facts.ts';
import { attribute, excerptOf, fold, hasAttribute } from '../dom.ts';
import type { Page } from '../page.ts';

// A whole Content-Security-Policy must survive; other contents are short.
const MAX_POLICY = 8192;
const NAMES = ['name', 'property', 'http-equiv'];

/** `<meta>` elements with a name, property or http-equiv. */
export function collectMetas({ find, bounded }: Page): MetaFact[] {
  const telling = find('meta').filter(({ element }) =>
    NAMES.some((name) => hasAttribute(element, name)),
  );
  return bounded('metas', telling).map(({ element, path }) => {
    const httpEquiv = hasAttribute(element, 'http-equiv');
    const name = attribute(
      element,
      httpEquiv ? 'http-equiv' : hasAttribute(element, 'name') ? 'name' : 'property',
    );
    const isToken = /token|csrf|nonce|key|secret|verification/i.test(name);
    return {
      doc: 0,
      path,
      excerpt: isToken ? `<meta name="${name.slice(0, 100)}">` : excerptOf(element),
      name: name.toLowerCase().slice(0, 100),
      httpEquiv,
      // Session tokens stand in metas: that they are there is a fact, what they are is not ours.
      content: isToken
        ? ''
        : fold(attribute(element, 'content'), httpEquiv ? MAX_POLICY : undefined),
    };
  });
}
