import { getDomain } from 'tldts';
import { SHOP_HOSTS, type ShopHost } from '../_catalog/shop-hosts.ts';
import { hostOf, originOf } from './url.ts';

// Found by the registrable domain, which is worked out anyway: a host of no shop service costs one look.
const shopHosts: ReadonlyMap<string, ShopHost> = new Map(
  SHOP_HOSTS.map((row) => [getDomain(row.host, { allowPrivateDomains: true }) ?? row.host, row]),
);

/**
 * The registrable domain of an address or host ("site"), private suffixes such as `github.io` and hosts of rented shops
 * counted; the host itself where there is none (IP addresses, `localhost`). Two sites on one hosting service are two sites.
 */
export function siteOf(urlOrHost: string): string {
  const host = urlOrHost.includes('://') ? hostOf(urlOrHost) : urlOrHost.toLowerCase();
  const site = getDomain(host, { allowPrivateDomains: true });
  if (site === null) return host;
  const service = shopHosts.get(site);
  return service === undefined ? site : (shopOf(host, service) ?? site);
}

/** `myshop.shop-pro.jp` of `www.myshop.shop-pro.jp`; null for the service's own hosts. */
function shopOf(host: string, service: ShopHost): string | null {
  const end = `.${service.host}`;
  if (!host.endsWith(end)) return null;
  const name = host.slice(0, -end.length).split('.').at(-1) ?? '';
  return name === '' || service.own.test(name) ? null : name + end;
}

/** True where both addresses belong to one registrable domain. */
export function isSameSite(a: string, b: string): boolean {
  const site = siteOf(a);
  return site !== '' && site === siteOf(b);
}

/**
 * Whose server an address names, for telling where data goes: its site, and the port as well where that is no name anybody
 * registered (an IP address, `localhost`), since two ports of one machine can be two people's.
 */
export function serverOf(url: string): string {
  const host = hostOf(url);
  if (host !== 'localhost' && !/^(?:\d+\.){3}\d+$|^\[/.test(host)) return siteOf(url);
  return originOf(url).replace(/^[a-z]+:\/\//, '');
}
