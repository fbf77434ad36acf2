import { findVendorByUrl } from '../_catalog/script-hosts/vendors.ts';
import { isPspHost } from '../_core/third-party-scripts.ts';
import { hostOf, originOf } from '../_core/url.ts';
import type { InventoryRow } from './inventory.ts';
import { type Instability, instabilityOf, sha256Source } from './stability.ts';

/** Why a script gets no `integrity` attribute. */
export type NoIntegrity =
  | Instability
  /** Not approved as it is now: a hash would hold what nobody has looked at. */
  | 'not-approved'
  /** Only elements with an address and workers' scripts cannot carry one. */
  | 'not-external'
  | 'has-one'
  /** A script puts it in: there is no element to write it on. */
  | 'inserted-by-script'
  /** Its vendor changes the file without notice: the attribute would stop it at the next release. */
  | 'updated-in-place';

export type IntegrityAdvice = { key: string; name: string; url: string } & (
  | {
      /** `integrity="sha256-…"`, with `crossorigin` where another origin serves it. */
      attribute: string;
      why: null;
    }
  | { attribute: null; why: NoIntegrity }
);

/** The attribute that holds a script to the text that was approved, or why there is none. `page`: the page it is on. */
export function integrityAdvice(row: InventoryRow, page: string): IntegrityAdvice {
  const { key, name, url, hash } = row;
  const why = reasonAgainst(row);
  if (why !== null || hash === null)
    return { key, name, url, attribute: null, why: why ?? 'not-read' };
  const integrity = `integrity="${sha256Source(hash)}"`;
  const cors = originOf(url) === originOf(page) ? '' : ' crossorigin="anonymous"';
  return { key, name, url, attribute: `${integrity}${cors}`, why: null };
}

function reasonAgainst(row: InventoryRow): NoIntegrity | null {
  if (row.kind !== 'external' || originOf(row.url) === '') return 'not-external';
  if (row.integrity === 'sri') return 'has-one';
  if (row.status !== 'approved') return 'not-approved';
  if (findVendorByUrl(row.url)?.selfUpdating || isPspHost(hostOf(row.url))) {
    return 'updated-in-place';
  }
  const { by } = row.provenance;
  if (by === 'script' || by === 'tag-manager' || by === 'evaluated') return 'inserted-by-script';
  return instabilityOf(row);
}
