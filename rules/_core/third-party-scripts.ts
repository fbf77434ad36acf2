import { psps } from '../_catalog/psps/index.ts';
import { findTagManagerByUrl } from '../_catalog/script-hosts/tag-managers.ts';
import { findVendorByUrl, type ScriptVendor } from '../_catalog/script-hosts/vendors.ts';
import { defineDerived } from './derive.ts';
import type { ScriptFact } from './facts.ts';
import { lookalikeOf } from './lookalike.ts';
import { shopDocuments } from './shop-documents.ts';
import { siteOf } from './site.ts';
import { hostOf } from './url.ts';

/** Everything that the shop's own documents load as JavaScript from one host that is not of the shop's site. */
export interface ThirdPartyHost {
  host: string;
  scripts: ScriptFact[];
  /** Its scripts belong to a payment service of the catalogue and are expected where cards are taken. */
  isPsp: boolean;
  vendor: ScriptVendor | null;
}

// `rocketlazyloadscript` and the like: plugins that hold scripts back until the visitor moves.
const CODE = /^$|^module$|(?:java|ecma|rocket)script|lazyload/;

/** True for a script element that browsers run; data blocks (`application/ld+json`) are not. */
export function isCode(script: ScriptFact): boolean {
  return CODE.test(script.type);
}

/**
 * Third-party script hosts of the shop's own documents, in the order they first appear. Containers of tag managers and
 * lookalike hosts are left out: each has a rule of its own, and one cause is reported once.
 */
export const thirdPartyScripts = defineDerived(['documents', 'scripts'], (facts, derive) => {
  const own = derive(shopDocuments);
  const shop = siteOf(facts.documents[0]?.url ?? '');
  const hosts = new Map<string, ThirdPartyHost>();
  for (const script of facts.scripts) {
    const host = hostOf(script.src);
    if (host === '' || !own.has(script.doc) || !isCode(script) || siteOf(host) === shop) continue;
    if (findTagManagerByUrl(script.src)) continue;
    const entry = hosts.get(host) ?? newHost(host, script.src);
    entry.scripts.push(script);
    hosts.set(host, entry);
  }
  return [...hosts.values()].filter(({ host, isPsp }) => isPsp || !lookalikeOf(host));
});

function newHost(host: string, src: string): ThirdPartyHost {
  return {
    host,
    scripts: [],
    isPsp: isPspHost(host),
    vendor: findVendorByUrl(src),
  };
}

const PSP_HOSTS: readonly string[] = [...psps.values()].flatMap((psp) =>
  psp.signals.flatMap((signal) => ('host' in signal ? [signal.host] : [])),
);
const EXACT: ReadonlySet<string> = new Set(PSP_HOSTS);
const BELOW = PSP_HOSTS.filter((host) => host.startsWith('*.')).map((host) => host.slice(1));

/**
 * True where a host is a payment service's own, whatever path is asked for. Rows for any host (`*`) do not count: a
 * file name alone is no proof of who serves it.
 */
export function isPspHost(host: string): boolean {
  return EXACT.has(host) || BELOW.some((end) => host.endsWith(end));
}
