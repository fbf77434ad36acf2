import type { TraceKind } from '../_catalog/platforms/platform.ts';
import type { FactsWith } from './derive.ts';
import { ownDocuments } from './payment-method-facts.ts';
import { siteOf } from './site.ts';
import { hostOf, pathOf } from './url.ts';

export const PLATFORM_NEEDS = [
  'documents',
  'fields',
  'forms',
  'frames',
  'scripts',
  'metas',
] as const;

export type PlatformFacts = FactsWith<(typeof PLATFORM_NEEDS)[number]>;

export type Texts = Record<TraceKind, readonly string[]>;

/** A page that has more of a kind than this says nothing more by the rest. */
const MOST = 500;

/** What a platform's traces are matched against, each text once, of the shop's own documents. */
export function textsOf(facts: PlatformFacts): Texts {
  const own = ownDocuments(facts.documents);
  const at = <T extends { doc: number }>(rows: readonly T[] | undefined): T[] =>
    (rows ?? []).filter(({ doc }) => own.has(doc)).slice(0, MOST);
  const page = facts.documents[0]?.url ?? '';
  const documents = at(facts.documents);
  const fields = at(facts.fields);
  const scripts = at(facts.scripts);
  const scriptUrls = once(scripts.map(({ src }) => src));
  const styleUrls = once(
    at(facts.resources).flatMap(({ kind, url }) => (kind === 'stylesheet' ? url : [])),
  );
  const ownPaths = pathsBelow(page);
  return {
    meta: once(at(facts.metas).map(({ name, content }) => `${name}: ${content}`)),
    comment: once(documents.flatMap(({ comments }) => comments)),
    script: ownPaths(scriptUrls),
    'script-url': scriptUrls,
    'script-type': once(scripts.map(({ type }) => type)),
    token: once(scripts.flatMap(({ tokens }) => tokens)),
    'inline-host': once(scripts.flatMap(({ hosts }) => hosts)),
    frame: once(at(facts.frames).map(({ src, name, id }) => `${src} ${name} ${id}`)),
    stylesheet: ownPaths(styleUrls),
    'stylesheet-url': styleUrls,
    request: once(at(facts.requests).map(({ url }) => url)),
    'body-class': once(documents.flatMap(({ bodyClasses }) => bodyClasses)),
    'body-id': once(documents.map(({ bodyId }) => bodyId)),
    field: once(fields.map(({ id, name }) => `${id} ${name}`)),
    'field-class': once(fields.map(({ classes }) => classes)),
    'field-data': once(fields.map(({ dataName }) => dataName)),
    form: once(at(facts.forms).map(({ id, action }) => `${id} ${action}`)),
    page: [page],
    host: [hostOf(page)],
    title: once(documents.map(({ title }) => title)),
    header: headersOf(facts, page),
    cookie: once((facts.cookies ?? []).map(({ name }) => name)),
  };
}

function once(texts: readonly string[]): string[] {
  const known = new Set(texts);
  known.delete('');
  return [...known].slice(0, MOST);
}

/** Path and query of those addresses that are of the page's own site. */
function pathsBelow(page: string): (urls: readonly string[]) => string[] {
  const host = hostOf(page);
  const site = siteOf(host);
  return (urls) =>
    urls
      .filter((url) => {
        const its = hostOf(url);
        return its === host || (its !== '' && siteOf(its) === site);
      })
      .map(pathAndQuery);
}

function headersOf({ headers }: PlatformFacts, page: string): string[] {
  const row = headers?.find(({ frameId, url }) => frameId === 0 && url === page);
  return Object.entries(row?.headers ?? {})
    .slice(0, MOST)
    .map(([name, values]) => `${name}: ${values.join(', ').slice(0, 200)}`);
}

function pathAndQuery(url: string): string {
  const query = url.indexOf('?');
  return pathOf(url) + (query < 0 ? '' : url.slice(query));
}
