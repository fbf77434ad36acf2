import { findVendorByUrl } from '../_catalog/script-hosts/vendors.ts';
import type { CallFact, Carried, DataPart, ScriptRef } from './behaviour-facts.ts';
import { CARD_PARTS } from './behaviour-facts.ts';
import { defineDerived } from './derive.ts';
import { shopDocuments } from './shop-documents.ts';
import { serverOf } from './site.ts';
import { isPspHost } from './third-party-scripts.ts';
import { hostOf, pathOf } from './url.ts';

/** To whom a script belongs, by where it was served from. Inline scripts are the page's own. */
export type Owner = 'shop' | 'psp' | 'third-party' | 'unknown';

/** Where data goes: the shop's own site, a payment service of the catalogue, or neither. */
export type Destination = 'shop' | 'psp' | 'elsewhere' | 'none';

/** One script with everything it was seen doing, in order of time. */
export interface ActingScript {
  ref: ScriptRef;
  /** Host and path, `… (34)` for the inline script at line 34; for people. */
  name: string;
  owner: Owner;
  calls: Act[];
}

/** A call with what follows from its addresses. */
export interface Act extends CallFact {
  /** Of the innermost script, the one that called the browser. */
  owner: Owner;
  destination: Destination;
  /** On whose account the call was made, the callers looked through. */
  actor: Actor;
}

/** The script that a call is put down to. */
export interface Actor {
  /** Address of the script; '' where it is not known. */
  url: string;
  owner: Owner;
  /** Name of the known vendor that serves it, or null. */
  vendor: string | null;
  /** Both the shop's and others' scripts stand in the stack: a library at work, or a wrapper. Then it is tentative. */
  mixed: boolean;
}

export interface Behaviour {
  /** Every call of the shop's own documents, in order of time. */
  acts: Act[];
  /** Grouped by script; calls without a stack are not among them. */
  scripts: ActingScript[];
}

/** File names are shorter, identifiers too; data hidden in a path is not. */
const LONG_SEGMENT = 64;

/** What the scripts of the shop's own documents did. */
export const scriptBehaviour = defineDerived(['documents', 'calls'], (facts, derive): Behaviour => {
  const own = derive(shopDocuments);
  const shop = serverOf(facts.documents[0]?.url ?? '');
  const acts = facts.calls
    .filter(({ doc }) => own.has(doc))
    .map((call) => ({
      ...call,
      owner: ownerOf(call.by, shop),
      destination: callDestination(call, shop),
      actor: actorOf(call.by, shop),
    }))
    .sort((a, b) => a.at - b.at);
  return { acts, scripts: byScript(acts) };
});

function byScript(acts: readonly Act[]): ActingScript[] {
  const scripts = new Map<string, ActingScript>();
  for (const act of acts) {
    const ref = act.by;
    if (!ref || ref.url === '') continue;
    // Inline scripts of one page are told apart by their lines only as far as the stack does: one entry for all.
    const script = scripts.get(ref.url) ?? {
      ref,
      name: scriptName(ref),
      owner: act.owner,
      calls: [],
    };
    script.calls.push(act);
    scripts.set(ref.url, script);
  }
  return [...scripts.values()];
}

/**
 * The script that a call is put down to: the innermost that is neither the shop's nor a library of a public delivery network,
 * else the innermost that is no such library. `shop` is the page's server as `serverOf` names it.
 */
export function actorOf(by: ScriptRef | null, shop: string): Actor {
  const chain = (by ? [by.url, ...by.via] : [])
    .filter((url) => hostOf(url) !== '')
    .map((url) => ({ url, owner: ownerOfUrl(url, shop), vendor: findVendorByUrl(url) }));
  const own = chain.filter(({ vendor }) => vendor?.selfUpdating !== false);
  const chosen = own.find(({ owner }) => owner === 'third-party') ?? own[0] ?? chain[0];
  if (!chosen) return { url: by?.url ?? '', owner: 'unknown', vendor: null, mixed: false };
  const mixed = own.some(({ owner }) => owner !== chosen.owner);
  return { url: chosen.url, owner: chosen.owner, vendor: chosen.vendor?.name ?? null, mixed };
}

function ownerOf(by: ScriptRef | null, shop: string): Owner {
  return by ? ownerOfUrl(by.url, shop) : 'unknown';
}

function ownerOfUrl(url: string, shop: string): Owner {
  const host = hostOf(url);
  if (host === '') return 'unknown';
  if (serverOf(url) === shop) return 'shop';
  return isPspHost(host) ? 'psp' : 'third-party';
}

/** A data channel between browsers names no server: what goes into it leaves the shop. */
function callDestination({ api, target }: CallFact, shop: string): Destination {
  return api === 'RTCDataChannel.send' ? 'elsewhere' : destinationOf(target, shop);
}

/** Whose server an address belongs to; `shop` is the page's server as `serverOf` names it. */
export function destinationOf(url: string, shop: string): Destination {
  const host = hostOf(url);
  if (host === '') return 'none';
  if (serverOf(url) === shop) return 'shop';
  return isPspHost(host) ? 'psp' : 'elsewhere';
}

/** Host and path of a script for people; the line says which inline script. */
export function scriptName(ref: ScriptRef | null): string {
  if (!ref || ref.url === '') return '?';
  const name = `${hostOf(ref.url)}${pathOf(ref.url)}`;
  return ref.inline && ref.line !== null ? `${name} (${ref.line})` : name;
}

/** True where card data was found in what was passed; personal data alone does not count. */
export function carriesCard({ carries }: { carries: readonly Carried[] }): boolean {
  return carries.some(({ part }) => isCardPart(part));
}

/** True where it was this run's own test data: then the way was followed, not guessed. */
export function carriesCanary({ carries }: { carries: readonly Carried[] }): boolean {
  return carries.some(({ part, canary }) => canary && isCardPart(part));
}

/** True where an act was on a card field: read from it, or listening to it. */
export function isOnCardField({ subject }: Pick<CallFact, 'subject'>): boolean {
  return subject === 'card' || (CARD_PARTS as readonly string[]).includes(subject);
}

/** Host and path of the script that a call is put down to, for people; with its line where it is inline. */
export function actorName({ by, actor }: Pick<Act, 'by' | 'actor'>): string {
  if (actor.url === '' || actor.url === by?.url) return scriptName(by);
  return `${hostOf(actor.url)}${pathOf(actor.url)}`;
}

/** Where a call leads, for people and for grouping: a host, or WebRTC, whose channels have a label and no address. */
export function placeName({ api, target }: Pick<CallFact, 'api' | 'target'>): string {
  return api === 'RTCDataChannel.send' ? 'WebRTC' : hostOf(target) || '?';
}

/**
 * Characters that a call took along: its body, or what its address holds beyond the place it leads to. The recorder's `size`
 * of a call without a body is that of the whole address, whose query values facts leave out.
 */
export function payloadSize({ size, target, subject }: CallFact): number {
  if (subject === 'post' && size !== target.length) return size;
  const segments = pathOf(target).split('/');
  const longest = Math.max(...segments.map(({ length }) => length));
  return Math.max(size - target.length, longest >= LONG_SEGMENT ? longest : 0);
}

/** True for calls by which data can leave the page: requests, frames, connections, submissions, navigation. */
export function isSink({ role }: Pick<CallFact, 'role'>): boolean {
  return role === 'send' || role === 'insert' || role === 'connect';
}

/** Every script in a call's stack, the innermost first. */
export function scriptsOf({ by }: Pick<CallFact, 'by'>): string[] {
  return by ? [by.url, ...by.via].filter((url) => url !== '') : [];
}

function isCardPart(part: DataPart): boolean {
  return (CARD_PARTS as readonly DataPart[]).includes(part);
}
