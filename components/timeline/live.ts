import type {
  Api,
  CallRole,
  CallSubject,
  DataPart,
  Encoding,
} from '../../rules/_core/behaviour-facts.ts';
import type { Destination, Owner } from '../../rules/_core/script-behaviour.ts';

/** So many rows are kept, of all loads together; the oldest go first. */
export const KEPT_ROWS = 2000;
/** So many are drawn, the newest. */
export const DRAWN_ROWS = 300;

/** How much a row deserves a look: card data that left for nobody known; what may be that; nothing of the kind. */
export type Weight = 'grave' | 'watch' | 'plain';

/** What a script did, once or again and again, ready to be drawn. */
export interface LiveRow {
  key: number;
  /** Milliseconds since the page began to load, of the first time and of the last. */
  at: number;
  until: number;
  /** Host and path of a frame; '' for the page itself. */
  frame: string;
  api: Api;
  role: CallRole;
  subject: CallSubject;
  /** Kinds of data that were found in what was passed. */
  parts: DataPart[];
  encodings: Exclude<Encoding, 'raw'>[];
  /** Host and path of the script, with its line where it is inline; '' where it is not known. */
  script: string;
  owner: Owner;
  /** The script that was seen adding it to the page; '' where none was. */
  inserter: string;
  /** Where to: a host, a key; '' where nowhere. */
  sink: string;
  destination: Destination;
  refused: boolean;
  weight: Weight;
  count: number;
}

/** One load of the page. */
export interface LiveSection {
  /** The load's own name. */
  id: string;
  url: string;
  /** When it began to load, in milliseconds since 1970. */
  origin: number;
  rows: readonly LiveRow[];
  /** Calls that happened and could not be told, or were let go. */
  lost: number;
  recorder: 'trusted' | 'tainted' | 'absent';
}

/** True where card data, or a field that takes some, was in play. */
export function isCardRow({ parts, subject }: Pick<LiveRow, 'parts' | 'subject'>): boolean {
  const names: readonly string[] = [...parts, subject];
  return names.some((name) => CARD.has(name));
}

const CARD: ReadonlySet<string> = new Set(['pan', 'code', 'expiry', 'holder', 'card']);

/** True where data left, or would have left, for somebody who is neither the shop nor a payment provider. */
export function goesElsewhere({
  destination,
  role,
}: Pick<LiveRow, 'destination' | 'role'>): boolean {
  return (
    destination === 'elsewhere' && (role === 'send' || role === 'connect' || role === 'insert')
  );
}
