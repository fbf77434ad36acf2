import { getDomain } from 'tldts';
import { hostOf } from './url.ts';

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
