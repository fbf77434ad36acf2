/** Whose the scripts of a payment page are, by what their texts say, and which rule speaks of each: one cause, one finding. */
import { findTagManagerByUrl } from '../_catalog/script-hosts/tag-managers.ts';
import { findVendorByUrl } from '../_catalog/script-hosts/vendors.ts';
import type { ProfileSignal, ScriptProfile, SignalKind } from '../_profile/profile.ts';
import { defineDerived } from './derive.ts';
import { elementEvidence, groupedBy, signalEvidence } from './evidence.ts';
import type { Facts } from './facts.ts';
import type { ScriptProfileFact } from './script-facts.ts';
import { shopDocuments } from './shop-documents.ts';
import { isSameSite, serverOf } from './site.ts';
import { isPspHost } from './third-party-scripts.ts';
import { hostOf, pathOf } from './url.ts';
import type { Evidence } from './verdict.ts';

/**
 * What a script is reported for, the first that holds: a text that is a skimmer's is not also called hard to read. A rule's
 * README names its place in this order.
 */
export type ScriptCause = 'skimmer-code' | 'foreign-tail' | 'encoded-host' | 'obfuscated';

/** `vendor`: a company of the catalogue that serves its own program. Networks that deliver anybody's files are `stranger`. */
export type ScriptOwner = 'shop' | 'psp' | 'vendor' | 'stranger';

/** One text that the shop's own documents run, however often. */
export interface ProfiledScript {
  row: ScriptProfileFact;
  profile: ScriptProfile;
  owner: ScriptOwner;
  /** Host and path; inline scripts with their number on the page. */
  name: string;
  cause: ScriptCause | null;
  /** Hosts that stand in the text only in disguise and are neither the shop's, a payment company's nor a known company's. */
  strangeHosts: string[];
}

/** The scripts of the shop's own documents whose texts were read. */
export const profiledScripts = defineDerived(
  ['documents', 'scriptProfiles'],
  (facts, derive): ProfiledScript[] => {
    const own = derive(shopDocuments);
    const page = facts.documents[0]?.url ?? '';
    const rows = facts.scriptProfiles.filter(({ doc }) => own.has(doc));
    return [...groupedBy(rows, ({ url, hash, key }) => `${url} ${hash ?? key}`).values()].flatMap(
      ([row]) => (row?.profile ? judged(row, row.profile, page) : []),
    );
  },
);

function judged(row: ScriptProfileFact, profile: ScriptProfile, page: string): ProfiledScript {
  const owner = ownerOf(row, page);
  const strangeHosts = owner === 'psp' ? [] : strangeHostsOf(profile, row.url, page);
  return {
    row,
    profile,
    owner,
    name: nameOf(row),
    cause: causeOf(profile, owner, strangeHosts),
    strangeHosts,
  };
}

function ownerOf({ kind, url }: ScriptProfileFact, page: string): ScriptOwner {
  if (kind === 'inline' || kind === 'evaluated' || serverOf(url) === serverOf(page)) return 'shop';
  if (isPspHost(hostOf(url))) return 'psp';
  // A container holds what its owner, or whoever got at it, put there.
  return findVendorByUrl(url)?.selfUpdating && !findTagManagerByUrl(url) ? 'vendor' : 'stranger';
}

const A_HOST = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;

/** Its own host is no secret of a script that was loaded from there. */
function strangeHostsOf({ hosts, signals }: ScriptProfile, url: string, page: string): string[] {
  const hidden = hosts.filter(({ encoded }) => encoded).map(({ host }) => host);
  // A host whose address is put together in pieces stands in the signal alone.
  const told = signals.filter(({ kind }) => kind === 'encoded-host').map(({ detail }) => detail);
  return [...new Set([...hidden, ...told.filter((detail) => A_HOST.test(detail))])]
    .filter((host) => !isSameSite(host, page) && !isSameSite(host, url))
    .filter((host) => !isPspHost(host) && !findVendorByUrl(`https://${host}/`));
}

/** What a skimmer is after; a text without any of these may prepare one, and is spoken of for what it does. */
const COLLECTS: readonly SignalKind[] = ['collects-card', 'collects-form', 'fake-form'];

function causeOf(
  profile: ScriptProfile,
  owner: ScriptOwner,
  strangeHosts: readonly string[],
): ScriptCause | null {
  const has = (kind: SignalKind): boolean => profile.signals.some((signal) => signal.kind === kind);
  if (profile.verdict === 'skimmer') return 'skimmer-code';
  if (has('foreign-tail')) return 'foreign-tail';
  const isSuspicious = profile.verdict === 'suspicious';
  const hides = strangeHosts.length > 0;
  // Taking cards and sending them is what a payment company's script is for: only all of a skimmer's marks count there.
  if (isSuspicious && owner !== 'psp' && (!hides || COLLECTS.some(has))) return 'skimmer-code';
  if (hides) return 'encoded-host';
  const hard = profile.obfuscated || has('escaped-text');
  return hard && (owner === 'shop' || owner === 'stranger') ? 'obfuscated' : null;
}

function nameOf({ kind, url, index }: ScriptProfileFact): string {
  const place = `${hostOf(url)}${pathOf(url)}`;
  if (kind === 'inline')
    return index === null ? `${place} <script>` : `${place} <script> ${index + 1}`;
  return kind === 'evaluated' ? `${place} eval` : place;
}

const STRONGEST = 3;

/**
 * What shows a script for what it is: its strongest signals, those of the kinds named first, and its element where it has
 * one in the page.
 */
export function scriptEvidence(
  { row, profile }: ProfiledScript,
  facts: Facts,
  first: readonly SignalKind[] = [],
): Evidence[] {
  const isFirst = ({ kind }: ProfileSignal): number => (first.includes(kind) ? 0 : 1);
  // A stable sort: within each part the strongest stay in front.
  const signals = [...profile.signals].sort((a, b) => isFirst(a) - isFirst(b));
  const element = facts.scripts?.filter(({ doc, index }) => doc === row.doc && index === row.index);
  return [...signalEvidence(row, signals.slice(0, STRONGEST)), ...elementEvidence(element ?? [])];
}
