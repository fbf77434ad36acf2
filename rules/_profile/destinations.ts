import { findVendorByUrl } from '../_catalog/script-hosts/vendors.ts';
import { isPspHost } from '../_core/third-party-scripts.ts';
import { addressPieces, hostOfAddress, isOwnAddress } from './addresses.ts';
import type { Node } from './nodes.ts';
import type { Scope } from './scopes.ts';
import { type Look, standsOpen } from './seen.ts';

/** Where something goes: the page's own host, a known company, another host, one in disguise, or not known. */
export type Way = 'own' | 'odd' | 'psp' | 'vendor' | 'foreign' | 'hidden' | 'open';

export interface Destination {
  way: Way;
  host: string;
}

export function destinationOf(
  look: Look,
  node: Node | null | undefined,
  scope: Scope,
): Destination {
  if (!node) return { way: 'open', host: '' };
  const pieces = addressPieces(look.folder, node, scope);
  const host = hostOfAddress(pieces);
  if (host !== null) return wayOf(look, host);
  if (ODD_OWN.test(pieces.split(/[?#]/, 1)[0] ?? '') && isOwnAddress(pieces)) {
    return { way: 'odd', host: '' };
  }
  return { way: isOwnAddress(pieces) ? 'own' : 'open', host: '' };
}

/** Files that nothing is posted to. */
const ODD_OWN = /\.(?:jpe?g|png|gif|css|js|ico|svg|webp|woff2?)$/i;

function wayOf(look: Look, host: string): Destination {
  if (!standsOpen(look, host)) return { way: 'hidden', host };
  if (isPspHost(host)) return { way: 'psp', host };
  return { way: findVendorByUrl(`https://${host}/`) === null ? 'foreign' : 'vendor', host };
}

export function open(): Destination {
  return { way: 'open', host: '' };
}

/** Where an address that is known as a text leads. */
export function addressOf(look: Look, text: string): Destination {
  const host = hostOfAddress(text);
  return host === null ? open() : wayOf(look, host);
}

/** The address within a style or markup that is put together with data; null where there is none. */
export function styleDestination(look: Look, value: Node, scope: Scope): Destination | null {
  const pieces = addressPieces(look.folder, value, scope);
  const host = /(?:url\(|src=|href=)["']?((?:https?:)?\/\/[\w.-]+)/i.exec(pieces)?.[1];
  const found = host === undefined ? null : hostOfAddress(host);
  return found === null ? null : wayOf(look, found);
}
