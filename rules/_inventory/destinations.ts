/** Where a payment page leads to: what a policy has to let through so that payment still works. */
import { findPspByUrl, isEvident } from '../_catalog/psps/index.ts';
import { findVendorByUrl } from '../_catalog/script-hosts/vendors.ts';
import type { Api } from '../_core/behaviour-facts.ts';
import { createDerive } from '../_core/derive.ts';
import type { Facts } from '../_core/facts.ts';
import { shopDocuments } from '../_core/shop-documents.ts';
import { isSameSite, serverOf } from '../_core/site.ts';
import { isPspHost } from '../_core/third-party-scripts.ts';
import { hostOf, originOf } from '../_core/url.ts';
import { type Destinations, INVENTORY_BOUNDS } from './inventory.ts';

const CONNECTING: readonly Api[] = [
  'fetch',
  'XMLHttpRequest',
  'sendBeacon',
  'EventSource',
  'WebSocket',
];
const CONNECTED = /^(?:fetch|xmlhttprequest|beacon|eventsource)$/;

/** Origins that the shop's own documents of one audit led to. */
export function destinationsOf(facts: Facts): Destinations {
  const own = createDerive(facts)(shopDocuments);
  const isOwn = ({ doc }: { doc: number }): boolean => own.has(doc);
  const calls = (facts.calls ?? []).filter(isOwn);
  const targets = (wanted: (api: Api) => boolean): string[] =>
    calls.filter(({ api }) => wanted(api)).map(({ target }) => target);
  const requests = (facts.requests ?? []).filter(
    (row) => isOwn(row) && CONNECTED.test(row.initiator),
  );
  return {
    frames: origins([
      ...(facts.frames ?? []).filter(isOwn).map(({ src }) => src),
      ...targets((api) => api === 'iframe.src'),
    ]),
    connects: origins([
      ...requests.map(({ url }) => url),
      ...targets((api) => CONNECTING.includes(api)),
    ]),
    forms: origins([
      ...(facts.forms ?? []).filter(isOwn).map(({ action }) => action),
      ...(facts.submissions ?? []).filter(isOwn).map(({ action }) => action),
      ...targets((api) => api === 'form.submit'),
    ]),
  };
}

function origins(urls: readonly string[]): string[] {
  return [...new Set(urls.map(originOf))].filter((origin) => origin !== '').sort();
}

/** What was known of a page with what one more visit saw. */
export function withDestinations(
  known: Destinations | undefined,
  seen: Destinations | undefined,
): Destinations | undefined {
  if (!known || !seen) return seen ?? known;
  const both = (name: keyof Destinations): string[] =>
    [...new Set([...known[name], ...seen[name]])].slice(0, INVENTORY_BOUNDS.destinations);
  return { frames: both('frames'), connects: both('connects'), forms: both('forms') };
}

/** Whose servers the approved scripts of a page come from. */
export interface ApprovedPlaces {
  page: string;
  servers: ReadonlySet<string>;
  vendors: ReadonlySet<string>;
}

/** `page`: address of the page; `scripts`: addresses of the scripts approved for it. */
export function approvedPlaces(page: string, scripts: readonly string[]): ApprovedPlaces {
  // Many scripts come from few servers, and telling whose one is takes longer than comparing.
  const urls = [...new Set(scripts.map(originOf))].filter((origin) => origin !== '');
  const vendors = urls.flatMap((url) => findVendorByUrl(url)?.name ?? []);
  return { page, servers: new Set(urls.map(serverOf)), vendors: new Set(vendors) };
}

/**
 * True where an origin goes with what was approved: the shop's own, a payment service's, or one of whoever serves an
 * approved script.
 */
export function isApprovedOrigin(
  origin: string,
  { page, servers, vendors }: ApprovedPlaces,
): boolean {
  // WebSockets are the same server's under another scheme.
  const url = origin.replace(/^ws/, 'http');
  const server = serverOf(url);
  if (server === serverOf(page) || isSameSite(url, page) || servers.has(server)) return true;
  if (isPspHost(hostOf(url)) || isPspOrigin(url)) return true;
  return vendors.has(findVendorByUrl(url)?.name ?? '');
}

function isPspOrigin(url: string): boolean {
  return (['frame', 'redirect', 'api'] as const).some((role) => {
    const match = findPspByUrl(`${url}/`, role);
    return match !== null && isEvident(match) && match.signal.host !== '*';
  });
}
