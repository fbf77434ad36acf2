import { findPspByUrl, isEvident, pspName } from '../_catalog/psps/index.ts';
import { SCRIPT_BRANDS } from '../_catalog/script-hosts/brands.ts';
import { findVendorByUrl } from '../_catalog/script-hosts/vendors.ts';
import { createDerive } from '../_core/derive.ts';
import type { Facts, ScriptFact } from '../_core/facts.ts';
import type { Provenance, ScriptProfileFact } from '../_core/script-facts.ts';
import { shopDocuments } from '../_core/shop-documents.ts';
import { siteOf } from '../_core/site.ts';
import type { Locale } from '../_core/text.ts';
import { isCode, isPspHost } from '../_core/third-party-scripts.ts';
import { hostOf, shapeUrl } from '../_core/url.ts';
import { type Identifiable, nameOf, pageAddress, scriptAddress } from './identity.ts';
import type { Sighting } from './inventory.ts';

/** Scripts that the shop's own documents run, one sighting for each identity, in the order they were seen. */
export function sightingsOf(facts: Facts): Sighting[] {
  const sightings = new Map<string, Sighting>();
  for (const row of ownScripts(facts)) {
    const known = sightings.get(row.key);
    const seen = sightingOf(row, facts);
    sightings.set(row.key, known ? joined(known, seen) : seen);
  }
  return [...sightings.values()];
}

/** Rows of `scriptProfiles` that the shop's own documents run; data blocks are not run. */
export function ownScripts(facts: Facts): ScriptProfileFact[] {
  const own = createDerive(facts)(shopDocuments);
  return (facts.scriptProfiles ?? []).filter((row) => {
    const element = elementOf(row, facts);
    return own.has(row.doc) && (element === null || isCode(element));
  });
}

/** The element of a script, null where it has none. */
export function elementOf(
  { doc, index }: Pick<ScriptProfileFact, 'doc' | 'index'>,
  facts: Facts,
): ScriptFact | null {
  if (index === null) return null;
  return facts.scripts?.find((script) => script.doc === doc && script.index === index) ?? null;
}

/** Who serves an address: a vendor or payment service of the catalogue, or a well-known name. Null for others. */
export function vendorOf(url: string, locale: Locale = 'ja'): string | null {
  const host = hostOf(url);
  if (host === '') return null;
  const vendor = findVendorByUrl(url);
  if (vendor) return vendor.name;
  const psp = findPspByUrl(url, 'script');
  if (psp && isPspHost(host) && isEvident(psp)) return pspName(psp.psp.id, locale);
  return brandBySite.get(siteOf(host)) ?? null;
}

const brandBySite: ReadonlyMap<string, string> = new Map(
  SCRIPT_BRANDS.flatMap(({ name, sites }) => sites.map((site) => [site, name] as const)),
);

function sightingOf(row: ScriptProfileFact, facts: Facts): Sighting {
  const { key, kind, integrity, text, hash, size, varying, profile } = row;
  const served = kind === 'evaluated' ? row.provenance.url : kind === 'inline' ? '' : row.url;
  const script = identifiable(row);
  return {
    ...{ key, kind, integrity, text, hash, size, varying },
    name: nameOf({ ...script, id: elementOf(row, facts)?.id ?? '' }),
    url: kind === 'inline' ? pageAddress(row.url) : shapeUrl(row.url),
    host: kind === 'external' || kind === 'worker' ? hostOf(row.url) : '',
    vendor: vendorOf(served),
    provenance: provenanceOf(row, facts),
    shape: profile?.shape ?? null,
    verdict: profile?.verdict ?? null,
  };
}

/** What a row of `scriptProfiles` is told apart by. */
export function identifiable(row: Omit<ScriptProfileFact, 'key'>): Identifiable {
  return {
    ...row,
    shape: row.profile?.shape || null,
    hosts: row.profile?.hosts.map(({ host }) => host) ?? [],
  };
}

// An inline script of the page puts scripts in under the page's address, which is another on each page.
function provenanceOf({ doc, provenance }: ScriptProfileFact, facts: Facts): Provenance {
  const page = facts.documents?.find((row) => row.doc === doc)?.url ?? '';
  const byPage = pageAddress(provenance.url) === pageAddress(page);
  return { by: provenance.by, url: byPage ? '' : scriptAddress(provenance.url) };
}

/** Two scripts of one identity in one page: texts that differ vary. */
function joined(known: Sighting, seen: Sighting): Sighting {
  const differ = known.hash !== null && seen.hash !== null && known.hash !== seen.hash;
  const weaker = known.integrity === 'none' || seen.integrity === 'none';
  return {
    ...known,
    hash: known.hash ?? seen.hash,
    size: known.size ?? seen.size,
    shape: known.shape ?? seen.shape,
    text: known.hash === null ? seen.text : known.text,
    varying: known.varying || seen.varying || differ,
    integrity: weaker ? 'none' : known.integrity,
    verdict: graver(known.verdict, seen.verdict),
  };
}

const GRAVITY = ['skimmer', 'suspicious', 'review', 'unknown', 'clean', null] as const;

function graver(a: Sighting['verdict'], b: Sighting['verdict']): Sighting['verdict'] {
  return GRAVITY.indexOf(a) <= GRAVITY.indexOf(b) ? a : b;
}
