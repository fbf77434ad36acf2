import type { ResourceFact } from '../../../rules/_core/facts.ts';
import { shapeUrl } from '../../../rules/_core/url.ts';
import { attribute, excerptOf, resolveUrl, tagOf } from '../dom.ts';
import type { Page } from '../page.ts';

const KINDS: Record<string, ResourceFact['kind']> = {
  script: 'script',
  link: 'stylesheet',
  iframe: 'frame',
  frame: 'frame',
  object: 'object',
  embed: 'object',
  img: 'image',
  input: 'image',
  audio: 'media',
  video: 'media',
  source: 'media',
  track: 'media',
};

// Only what is asked for over plain http: an attribute selector finds it natively, without reading every image. Few and
// short: a selector of one alternative for each tag takes three times as long.
const INSECURE =
  '[src^="http:" i], [data^="http:" i], [srcset*="http:" i], link[rel~="stylesheet" i][href^="http:" i]';

/** Subresources written with an `http:` address. */
export function collectResources({ document, find, bounded }: Page): ResourceFact[] {
  const written = find(INSECURE).flatMap(({ element, path }) => {
    const url = insecureAddress(element);
    return url === undefined ? [] : [{ element, path, url }];
  });
  return bounded('resources', written).map(({ element, path, url }) => ({
    doc: 0,
    path,
    excerpt: excerptOf(element),
    kind: KINDS[tagOf(element)] ?? 'other',
    url: shapeUrl(resolveUrl(document, url)),
    integrity: attribute(element, 'integrity').slice(0, 200),
  }));
}

/** The `http:` address that an element fetches from by itself; custom elements and data attributes fetch nothing. */
function insecureAddress(element: Element): string | undefined {
  const tag = tagOf(element);
  if (!KINDS[tag] || (tag === 'input' && !/^image$/i.test(attribute(element, 'type'))))
    return undefined;
  const name = tag === 'link' ? 'href' : tag === 'object' ? 'data' : 'src';
  const candidates = tag === 'img' ? attribute(element, 'srcset').split(/[\s,]+/) : [];
  return [attribute(element, name), ...candidates].find((address) => /^http:/i.test(address));
}
