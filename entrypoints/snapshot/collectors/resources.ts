import type { ResourceFact } from '../../../rules/_core/facts.ts';
import { shapeScriptUrl, shapeUrl } from '../../../rules/_core/url.ts';
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

// Beside style sheets only what is asked for over plain http: an attribute selector finds it natively, without reading every
// image. Few and short: a selector of one alternative for each tag takes three times as long.
const TELLING =
  '[src^="http:" i], [data^="http:" i], [srcset*="http:" i], link[rel~="stylesheet" i]';

/** Style sheets, and subresources written with an `http:` address. */
export function collectResources({ document, find, bounded }: Page): ResourceFact[] {
  const written = find(TELLING).flatMap(({ element, path }) => {
    const url = tellingAddress(element);
    return url === undefined ? [] : [{ element, path, url }];
  });
  return bounded('resources', written).map(({ element, path, url }) => ({
    doc: 0,
    path,
    excerpt: excerptOf(element),
    kind: KINDS[tagOf(element)] ?? 'other',
    // Versions stand in the queries of style sheets.
    url: (tagOf(element) === 'link' ? shapeScriptUrl : shapeUrl)(resolveUrl(document, url)),
    integrity: attribute(element, 'integrity').slice(0, 200),
  }));
}

/** The `http:` address that an element fetches from by itself, or a style sheet's; custom elements fetch nothing. */
function tellingAddress(element: Element): string | undefined {
  const tag = tagOf(element);
  if (!KINDS[tag] || (tag === 'input' && !/^image$/i.test(attribute(element, 'type'))))
    return undefined;
  if (tag === 'link') return attribute(element, 'href') || undefined;
  const name = tag === 'object' ? 'data' : 'src';
  const candidates = tag === 'img' ? attribute(element, 'srcset').split(/[\s,]+/) : [];
  return [attribute(element, name), ...candidates].find((address) => /^http:/i.test(address));
}
