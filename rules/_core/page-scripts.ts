import { findTagManagerByUrl } from '../_catalog/script-hosts/tag-managers.ts';
import type { AdditionFact, CallFact, ScriptRef } from './behaviour-facts.ts';
import { defineDerived } from './derive.ts';
import { BOUNDS, type Facts, type ScriptFact } from './facts.ts';
import { actorOf } from './script-behaviour.ts';
import type { Provenance, ScriptProfileFact } from './script-facts.ts';
import { shopDocuments } from './shop-documents.ts';
import { serverOf } from './site.ts';
import { isCode } from './third-party-scripts.ts';
import { shapeUrl } from './url.ts';

/** A script that a page's own documents run, before anything is known of its text. */
export interface PageScript
  extends Pick<ScriptProfileFact, 'doc' | 'index' | 'url' | 'kind' | 'provenance'> {
  /** Null where it has no element (any more). */
  element: ScriptFact | null;
}

/** What is told of the scripts of one document. */
interface Told {
  doc: number;
  page: string;
  /** `serverOf` of the top document. */
  shop: string;
  elements: ScriptFact[];
  calls: CallFact[];
  additions: AdditionFact[];
  /** Insertions were watched from the beginning of the document, and none is missing. */
  watched: boolean;
}

/**
 * Every script that the shop's own documents run: those that stand in them, those that only the recorder saw (taken out
 * again, workers), and those that evaluated text, one row for each that evaluates.
 */
export const pageScripts = defineDerived(['documents', 'scripts'], (facts, derive) => {
  const own = derive(shopDocuments);
  const shop = serverOf(facts.documents[0]?.url ?? '');
  return facts.documents
    .filter(({ doc }) => own.has(doc))
    .map((document) => toldOf(facts, document.doc, document.url, shop))
    .flatMap((told) => [
      ...inPage(told),
      ...removed(told),
      ...workers(told, facts),
      ...evaluated(told),
    ]);
});

function toldOf(facts: Facts, doc: number, page: string, shop: string): Told {
  const mine = <T extends { doc: number }>(rows: readonly T[] | undefined): T[] =>
    (rows ?? []).filter((row) => row.doc === doc);
  const [recorder] = mine(facts.recorders);
  return {
    doc,
    page,
    shop,
    elements: mine(facts.scripts).filter(isCode),
    calls: mine(facts.calls),
    additions: mine(facts.additions).filter(({ tag }) => tag === 'script'),
    watched: recorder?.state === 'trusted' && !recorder.flooded,
  };
}

function inPage(told: Told): PageScript[] {
  return told.elements
    .filter(({ inline, src }) => inline || src !== '')
    .map((element) => ({
      doc: told.doc,
      index: element.index,
      kind: element.inline ? 'inline' : 'external',
      url: element.inline ? told.page : element.src,
      provenance: element.inline ? ofInline(element, told) : ofAddress(shapeUrl(element.src), told),
      element,
    }));
}

/** Scripts that were in the page for a moment only. */
function removed(told: Told): PageScript[] {
  const standing = new Set(told.elements.map(({ src }) => shapeUrl(src)));
  const gone = told.additions.filter((row) => row.removed).map(({ url }) => url);
  const asked = told.calls
    .filter(({ api, target, refused }) => api === 'script.src' && target !== '' && !refused)
    .map(({ target }) => target);
  return unique([...gone, ...asked])
    .filter((url) => url !== '' && !standing.has(url))
    .map((url) => unplaced(told, 'external', url, ofAddress(url, told)));
}

function workers(told: Told, facts: Facts): PageScript[] {
  const started = told.calls.filter(
    ({ api, refused }) => !refused && (api === 'Worker' || api === 'serviceWorker.register'),
  );
  const registered = (facts.serviceWorkers ?? []).filter(({ doc }) => doc === told.doc);
  const urls = [...started.map(({ target }) => target), ...registered.map(({ url }) => url)];
  return unique(urls)
    .filter((url) => url !== '')
    .map((url) => {
      const by = started.find(({ target }) => target === url)?.by ?? null;
      return unplaced(told, 'worker', url, by ? byScript(by, told) : UNKNOWN);
    });
}

/** Text that was run as code is the doing of whoever ran it. */
function evaluated(told: Told): PageScript[] {
  const by = told.calls.flatMap((call) =>
    call.by && (call.role === 'evaluate' || call.by.evaluated) ? call.by.url : [],
  );
  return unique(by).map((url) => unplaced(told, 'evaluated', told.page, { by: 'evaluated', url }));
}

function unplaced(
  { doc }: Told,
  kind: PageScript['kind'],
  url: string,
  provenance: Provenance,
): PageScript {
  return { doc, index: null, kind, url, provenance, element: null };
}

const UNKNOWN: Provenance = { by: 'unknown', url: '' };

/** `url` as additions and calls name it, without query values. */
function ofAddress(url: string, told: Told): Provenance {
  const call = told.calls.find(({ role, target }) => role === 'insert' && target === url);
  const addition = told.additions.find((row) => row.url === url);
  const by = call?.by ?? addition?.by ?? null;
  if (by) return byScript(by, told);
  if (call || addition) return { by: 'script', url: '' };
  return told.watched ? { by: 'parser', url: '' } : UNKNOWN;
}

// Additions do not say which inline script they were: attributes tell, where only one script has them.
function ofInline(element: ScriptFact, told: Told): Provenance {
  const looks = (row: AdditionFact): boolean =>
    row.url === '' && !row.removed && row.excerpt === excerptOf(element);
  const added = told.additions.filter(looks).length;
  if (added === 0) return told.watched ? { by: 'parser', url: '' } : UNKNOWN;
  const alike = told.elements.filter(
    (other) => other.inline && excerptOf(other) === excerptOf(element),
  );
  return alike.length <= added ? { by: 'script', url: '' } : UNKNOWN;
}

/** The opening tag as the witness writes it (`entrypoints/witness/additions.ts`). */
function excerptOf({ id, type, classes }: ScriptFact): string {
  const said = Object.entries({ id, type, class: classes }).filter(([, value]) => value !== '');
  return `<script${said.map(([name, value]) => ` ${name}="${value}"`).join('')}>`;
}

function byScript(by: ScriptRef, { shop }: Told): Provenance {
  const container = [by.url, ...by.via].find((url) => findTagManagerByUrl(url));
  if (container !== undefined) return { by: 'tag-manager', url: container };
  return { by: 'script', url: actorOf(by, shop).url };
}

/**
 * The address at which the page itself loaded a script, for asking for exactly that and nothing else; null where what is
 * known was shortened, masked or lost its query. `loaded`: addresses that the document is known to have loaded.
 */
export function exactAddress(url: string, loaded: readonly string[]): string | null {
  const known = loaded.find((address) => address === url || shapeUrl(address) === url) ?? url;
  const exact = known.length < BOUNDS.url && !/…|\[card number\]/.test(known);
  return exact && /^https?:\/\//i.test(known) ? known : null;
}

function unique(urls: readonly string[]): string[] {
  return [...new Set(urls)];
}
