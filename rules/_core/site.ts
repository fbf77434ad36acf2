import { getDomain } from 'tldts';
import { hostOf, originOf } from './url.ts';

/**
 * The registrable domain of an address or host ("site"), private suffixes such as `github.io` counted; the host itself
 * where there is none (IP addresses, `localhost`). Two sites on one hosting service are two sites.
 */
export function siteOf(urlOrHost: string): string {
  const host = urlOrHost.includes('://') ? hostOf(urlOrHost) : urlOrHost.toLowerCase();
  return getDomain(host, { allowPrivateDomains: true }) ?? host;
}

/** True where both addresses belong to one registrable domain. */
export function isSameSite(a: string, b: string): boolean {
  return siteOf(a) !== '' && siteOf(a) === siteOf(b);
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
