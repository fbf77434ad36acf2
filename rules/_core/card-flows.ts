import { findVendorByUrl } from '../_catalog/script-hosts/vendors.ts';
import type { AdditionFact } from './behaviour-facts.ts';
import { cardStrength, readsFilledCard } from './card-strength.ts';
import { defineDerived } from './derive.ts';
import {
  type Act,
  type Actor,
  carriesCard,
  isSink,
  payloadSize,
  scriptBehaviour,
  scriptsOf,
} from './script-behaviour.ts';
import { serverOf } from './site.ts';

/**
 * A script that had card data in its hands and then sent something whose content nobody can read to neither shop nor
 * payment service. encoded: it passed the card itself into an encoder; fresh: it read the card in the dry run and at once, for
 * the first time, spoke to that server; read: it read the card some time before.
 */
export interface CardFlow {
  kind: 'encoded' | 'fresh' | 'read';
  actor: Actor;
  took: Act[];
  sent: Act[];
}

/** Milliseconds after a read within which the senders of known samples followed (30 ms to 2 s). */
const AT_ONCE = 2500;
/** Sizes of an enciphered card: below is a ping, above a recording of the page. */
const OPAQUE = { least: 16, card: 64, most: 4096 };

/** Scripts with card data in their hands that sent what cannot be read, one entry for each script. */
export const cardFlows = defineDerived(['documents', 'calls'], (facts, derive): CardFlow[] => {
  const { acts } = derive(scriptBehaviour);
  const takers = Map.groupBy(acts.filter(hasCard), takerKey);
  const inDryRun = (facts.dryRuns ?? []).length > 0;
  return [...takers].flatMap(([key, took]): CardFlow[] => {
    const actor = took[0]?.actor;
    if (key === '' || !actor || actor.owner === 'psp' || actor.owner === 'unknown') return [];
    const own = acts.filter((act) => isBy(act, key, actor, facts.additions ?? []));
    const since = Math.min(...took.map(({ at }) => at));
    const sent = own.filter((act) => isOpaqueSend(act) && act.at >= since);
    if (sent.length === 0 || isExplained(acts, key, actor)) return [];
    const kind = kindOf({ actor, own, took, sent, inDryRun });
    return kind ? [{ kind, actor, took, sent }] : [];
  });
});

interface Flow {
  actor: Actor;
  own: readonly Act[];
  took: readonly Act[];
  sent: readonly Act[];
  inDryRun: boolean;
}

function kindOf(flow: Flow): CardFlow['kind'] | null {
  const { actor, took } = flow;
  const isTheirs = actor.owner === 'third-party';
  const encoded = took.some(({ role }) => role === 'encode');
  const straight = isTheirs && actor.vendor === null && took.some((act) => !act.actor.mixed);
  const fresh = isFresh(flow);
  if (encoded && (straight || fresh)) return 'encoded';
  if (fresh && straight && readsWholeCard(took)) return 'fresh';
  // What the shop's own scripts read is their business until it is seen to go elsewhere at once.
  if (isTheirs) return actor.vendor === null ? 'read' : null;
  return fresh && readsWholeCard(took) ? 'read' : null;
}

/** In the dry run, right after the card was read, a server that this script had not spoken to before, and no other. */
function isFresh({ own, took, sent, inDryRun }: Flow): boolean {
  if (!inDryRun) return false;
  const since = Math.min(...took.map(({ at }) => at));
  const requests = own.filter((act) => isSink(act) && act.destination === 'elsewhere');
  const sites = new Set(requests.map(({ target }) => serverOf(target)));
  if (sites.size > 1 || requests.some(({ at }) => at < since)) return false;
  // The number alone, enciphered, is short; where it was seen going into an encoder no ping is mistaken for it.
  const least = took.some(({ role }) => role === 'encode') ? OPAQUE.least : OPAQUE.card;
  return sent.some(
    (sending) =>
      sending.count <= 3 &&
      payloadSize(sending) >= least &&
      payloadSize(sending) <= OPAQUE.most &&
      took.some(({ at }) => sending.at >= at && sending.at - at <= AT_ONCE),
  );
}

function readsWholeCard(took: readonly Act[]): boolean {
  const parts = new Set(took.flatMap(({ carries }) => carries.map(({ part }) => part)));
  return parts.has('pan') && (parts.has('code') || parts.has('expiry'));
}

/** Read from a filled card field, or passed into an encoder. */
function hasCard(act: Act): boolean {
  if (act.role === 'read') return readsFilledCard(act);
  return act.role === 'encode' && /number|parts|shape/.test(cardStrength([act]));
}

/** The shop's inline scripts are one taker: a stack does not tell them apart. */
function takerKey({ by, actor }: Act): string {
  return actor.owner === 'shop' ? (by?.url ?? '') : actor.url;
}

function isBy(act: Act, key: string, actor: Actor, additions: readonly AdditionFact[]): boolean {
  if (takerKey(act) === key || scriptsOf(act).includes(key)) return true;
  // A loader may send through a script that it put into the page; the shop's own snippets put in everybody's.
  if (actor.owner !== 'third-party' || actor.vendor !== null) return false;
  return additions.some(
    ({ tag, url, by }) => tag === 'script' && url !== '' && url === act.by?.url && by?.url === key,
  );
}

function isOpaqueSend(act: Act): boolean {
  return (
    isSink(act) &&
    act.destination === 'elsewhere' &&
    payloadSize(act) >= OPAQUE.least &&
    !carriesCard(act) &&
    findVendorByUrl(act.target) === null
  );
}

/** The shop's own scripts handed something to the payment service, or the card to the shop: that is why they read it. */
function isExplained(acts: readonly Act[], key: string, { owner }: Actor): boolean {
  if (owner !== 'shop') return false;
  return acts.some(
    (act) =>
      isSink(act) &&
      scriptsOf(act).includes(key) &&
      ((act.destination === 'psp' && payloadSize(act) >= OPAQUE.least) ||
        (act.destination === 'shop' && carriesCard(act))),
  );
}
