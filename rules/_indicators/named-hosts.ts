import type { Facts } from '../_core/facts.ts';
import type { IndicatorHitFact } from '../_core/script-facts.ts';
import { hostOf } from '../_core/url.ts';

/** A host that a page loads from, sends to or names, and where. */
export type NamedHost = Pick<IndicatorHitFact, 'doc' | 'host' | 'where' | 'url'>;

/** How much a place says, the most first: of several for one host, the first is kept. */
const WEIGHT: readonly IndicatorHitFact['where'][] = [
  ...(['script', 'frame', 'form', 'call', 'request', 'resource'] as const),
  'written-in-script',
];
/** Hosts of one page that are looked up; a page that names more is not an ordinary one. */
const MOST = 5000;

/** Hosts of a page's documents, each once for each document, at the place that says most. */
export function namedHosts(facts: Facts): NamedHost[] {
  const found = new Map<string, NamedHost>();
  for (const named of all(facts)) {
    const key = `${named.doc} ${named.host}`;
    const known = found.get(key);
    if (known && WEIGHT.indexOf(known.where) <= WEIGHT.indexOf(named.where)) continue;
    if (found.size < MOST || known) found.set(key, named);
  }
  return [...found.values()];
}

function* all(facts: Facts): Generator<NamedHost> {
  for (const { doc, where, url } of addresses(facts)) {
    const host = hostOf(url);
    if (host !== '') yield { doc, host, where, url };
  }
  yield* written(facts);
}

type Place = Omit<NamedHost, 'host'>;

function* addresses(facts: Facts): Generator<Place> {
  for (const { doc, src } of facts.scripts ?? []) yield { doc, where: 'script', url: src };
  for (const { doc, kind, url } of facts.scriptProfiles ?? []) {
    if (kind === 'external' || kind === 'worker') yield { doc, where: 'script', url };
  }
  for (const { doc, src } of facts.frames ?? []) yield { doc, where: 'frame', url: src };
  for (const { doc, action } of facts.forms ?? []) yield { doc, where: 'form', url: action };
  for (const { doc, action } of facts.submissions ?? []) yield { doc, where: 'form', url: action };
  for (const { doc, target } of facts.calls ?? []) yield { doc, where: 'call', url: target };
  for (const { doc, tag, url } of facts.additions ?? []) {
    yield { doc, where: tag === 'iframe' ? 'frame' : 'script', url };
  }
  for (const { doc, url } of facts.requests ?? []) yield { doc, where: 'request', url };
  for (const { doc, url } of facts.resources ?? []) yield { doc, where: 'resource', url };
}

function* written(facts: Facts): Generator<NamedHost> {
  const where = 'written-in-script';
  const pages = new Map((facts.documents ?? []).map(({ doc, url }) => [doc, url]));
  for (const { doc, hosts, src } of facts.scripts ?? []) {
    for (const host of hosts) yield { doc, host, where, url: src || (pages.get(doc) ?? '') };
  }
  for (const { doc, profile, url } of facts.scriptProfiles ?? []) {
    for (const { host } of profile?.hosts ?? []) yield { doc, host, where, url };
  }
}
