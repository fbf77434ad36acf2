import { CARD_PARTS, type Carried, PERSONAL_PARTS } from '../../rules/_core/behaviour-facts.ts';
import {
  actorName,
  actorOf,
  carriesCard,
  destinationOf,
  isOnCardField,
  isSink,
  placeName,
  scriptName,
} from '../../rules/_core/script-behaviour.ts';
import { serverOf } from '../../rules/_core/site.ts';
import { type CallTestimony, completeCall } from '../../rules/_core/testimony.ts';
import { hostOf, pathOf } from '../../rules/_core/url.ts';
import type { LiveRow, Weight } from './live.ts';

/** One entry of a document's tail, as it came from the page. */
export interface ToldCall {
  call: CallTestimony;
  added: number;
  at: number;
}

/** What a load has shown so far, as far as later rows depend on it. */
export interface LoadMemory {
  /** Server of the page, as `serverOf` names it. */
  shop: string;
  /** Scripts that read a card field or held card data. */
  readers: Set<string>;
  /** Which script put a script of an address into the page. */
  inserters: Map<string, string>;
}

const PARTS = [...CARD_PARTS, ...PERSONAL_PARTS];
/** Longer names and keys are cut: the page chose them. */
const MAX_TEXT = 160;

export function memoryOf(url: string): LoadMemory {
  return { shop: serverOf(url), readers: new Set(), inserters: new Map() };
}

/** The row of a call, without its number; null where it is none that matters. `frame`: address of the frame, '' for the page. */
export function rowOf(
  told: ToldCall,
  frame: string,
  memory: LoadMemory,
): Omit<LiveRow, 'key'> | null {
  const named = completeCall(told.call);
  if (!named) return null;
  const call = { ...named, doc: 0 };
  const { api, role, subject, by, target, refused, carries } = call;
  const actor = actorOf(by, memory.shop);
  if (api === 'script.src' && target !== '' && by) memory.inserters.set(target, scriptName(by));
  const destination =
    api === 'RTCDataChannel.send' ? 'elsewhere' : destinationOf(target, memory.shop);
  const holds = carriesCard(call) || (role === 'read' && isOnCardField(call));
  if (holds && actor.url !== '') memory.readers.add(actor.url);
  return {
    at: told.at,
    until: told.at,
    frame: frame && `${hostOf(frame)}${pathOf(frame)}`,
    api,
    role,
    subject,
    parts: PARTS.filter((part) => carries.some((one) => one.part === part)),
    encodings: wrappings(carries),
    script: actor.url === '' && !by ? '' : actorName({ by, actor }).slice(0, MAX_TEXT),
    owner: actor.owner,
    inserter: memory.inserters.get(actor.url) ?? '',
    sink: sinkOf(call),
    destination: hostOf(target) || api === 'RTCDataChannel.send' ? destination : 'none',
    refused,
    weight: weightOf({ call, destination, isReader: memory.readers.has(actor.url) }),
    count: told.added,
  };
}

function wrappings(carries: readonly Carried[]): LiveRow['encodings'] {
  const all = carries.map(({ encoding }) => encoding).filter((encoding) => encoding !== 'raw');
  return [...new Set(all)];
}

type Call = NonNullable<ReturnType<typeof completeCall<CallTestimony>>>;

/** Where a call leads: a host, or the key something is kept under. Of an event only its type is known. */
function sinkOf({ api, role, target }: Call): string {
  if (role === 'store' || role === 'listen') return target.slice(0, MAX_TEXT);
  const leads = role === 'send' || role === 'connect' || role === 'navigate' || role === 'rewire';
  if (!leads && role !== 'insert') return '';
  const place = placeName({ api, target });
  return place === '?' ? '' : place;
}

interface Weighed {
  call: Call;
  destination: LiveRow['destination'];
  isReader: boolean;
}

// What a script sends after it has read a card field can be the card in a form that nobody can read.
function weightOf({ call, destination, isReader }: Weighed): Weight {
  if (destination !== 'elsewhere' || !isSink(call)) return 'plain';
  if (carriesCard(call)) return 'grave';
  return call.role !== 'insert' && call.size > 0 && isReader ? 'watch' : 'plain';
}
