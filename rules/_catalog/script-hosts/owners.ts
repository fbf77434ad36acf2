/**
 * Owners of hosts that other sites load from, out of the `third-party-web` package: for naming whose a script is, where our
 * own catalogues do not know it. Never an all-clear. Seventy kilobytes: imported only where it is asked.
 */
import entities from 'third-party-web/dist/entities-nostats.json';
import { siteOf } from '../../_core/site.ts';
import { type OwnerData, reduceOwners } from './owner-data.ts';

let byDomain: ReadonlyMap<string, string> | null = null;

/** Name of whoever a host belongs to, null where nobody knows. */
export function ownerOfHost(host: string): string | null {
  byDomain ??= indexOf(reduceOwners(entities) ?? {});
  const site = siteOf(host);
  const labels = host.toLowerCase().split('.');
  for (let at = 0; at < labels.length - 1; at++) {
    const domain = labels.slice(at).join('.');
    const owner = byDomain.get(domain);
    // What a customer keeps below a service's domain is the customer's.
    if (owner !== undefined) return siteOf(domain) === site ? owner : null;
  }
  return null;
}

function indexOf(owners: OwnerData): Map<string, string> {
  return new Map(
    Object.entries(owners).flatMap(([name, domains]) =>
      domains.split(' ').map((domain): [string, string] => [domain, name]),
    ),
  );
}
