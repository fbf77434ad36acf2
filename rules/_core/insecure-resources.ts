import type { FactsWith } from './derive.ts';
import type { ResourceFact } from './facts.ts';
import { upgradesInsecureRequests } from './response-headers.ts';

/**
 * What the shop's https documents ask for over plain http; null where the page itself is no https page of the shop.
 * Nothing where the page has browsers upgrade every request (`upgrade-insecure-requests`).
 */
export function insecureResources(
  facts: FactsWith<'documents' | 'resources' | 'metas'>,
  own: ReadonlySet<number>,
): ResourceFact[] | null {
  const page = facts.documents[0];
  if (!page?.url.startsWith('https:') || !own.has(0)) return null;
  if (upgradesInsecureRequests(facts)) return [];
  const secure = new Set(
    facts.documents
      .filter(
        ({ doc, url, inheritsOrigin }) => own.has(doc) && (inheritsOrigin || /^https:/.test(url)),
      )
      .map(({ doc }) => doc),
  );
  return facts.resources.filter(({ doc, url }) => secure.has(doc) && url.startsWith('http:'));
}
