import {
  type AdditionFact,
  API_ROLES,
  type Api,
  type CallFact,
  type CallSubject,
  type Carried,
  type NativeFact,
} from './behaviour-facts.ts';
import type { SubmissionFact } from './browser-facts.ts';
import type { DocumentSnapshot } from './facts.ts';
import { apiOf, namedByFacts } from './recorded.ts';
import { originOf } from './url.ts';

/**
 * A call as the witness hands it over: what follows from the rest need not be known inside the page. Names and subjects are
 * as the recorder gave them; a part may stand in `carries` twice, found in the value and in the address.
 */
export interface CallTestimony extends Omit<CallFact, 'role' | 'doc' | 'api' | 'subject'> {
  api: string;
  subject: string;
  /** How many natives were told to be replaced before it. */
  after: number;
}

export type AdditionTestimony = Omit<AdditionFact, 'by' | 'doc'>;
/** In the order they were told. */
export type NativeTestimony = Pick<NativeFact, 'name'>;

/** What a witness tells of a form that is being sent; what follows from that need not be known inside the page. */
export interface SubmissionTestimony
  extends Pick<SubmissionFact, 'action' | 'submitted' | 'luhnNames' | 'entryCount'> {
  /** As the form names it, in small letters. */
  method: string;
  /** Names of entries of three or four digits. */
  shortNames: string[];
}

const CODE_NAME = /cvv|cvc|csc|cvn|cid|sec(?:urity)?[-_ ]?(?:code|cd)|card[-_ ]?code/i;

/** The row of what a form was about to send in a page's document `doc`. */
export function submissionOf(told: SubmissionTestimony, doc: number): SubmissionFact {
  const { shortNames, method, ...rest } = told;
  return {
    ...rest,
    doc,
    actionOrigin: originOf(told.action),
    method: method === 'post' || method === 'dialog' ? method : 'get',
    codeNames: shortNames.filter((name) => CODE_NAME.test(name)),
  };
}

const SUBJECTS: ReadonlySet<string> = new Set<CallSubject>([
  'pan',
  'code',
  'expiry',
  'holder',
  'name',
  'mail',
  'phone',
  'card',
  'pay-button',
  'form',
  'document',
  'window',
  'script',
  'iframe',
  'input',
  'image',
  'local',
  'session',
  'cookie',
  'get',
  'post',
  '',
]);

/**
 * A document's snapshot with its testimony made whole: calls of unknown names are dropped, the others get their role, what
 * was added to the page gets the script that was seen inserting its address, and a replaced native the script that was seen
 * calling it first.
 */
export function completeTestimony(snapshot: DocumentSnapshot): DocumentSnapshot {
  const { additions, natives } = snapshot;
  const told = (snapshot.calls as readonly Told[] | undefined)
    ?.map((call) => completeCall(call))
    .filter((call) => call !== null);
  const calls = told ?? [];
  return {
    ...snapshot,
    ...(told && { calls: grouped(told) }),
    ...(additions && {
      additions: additions.map((row) => ({ ...row, by: row.by ?? inserterOf(row, calls) })),
    }),
    ...(natives && {
      natives: natives.map((row, at) => ({ ...row, by: row.by ?? callerOf(row.name, at, calls) })),
    }),
  };
}

/** One call with what follows from its names; null where they are unknown or it is none that matters. */
export function completeCall<C extends Pick<CallTestimony, 'api' | 'subject' | 'carries'>>(
  told: C,
): (Omit<C, 'api' | 'subject'> & Pick<CallFact, 'api' | 'subject' | 'role'>) | null {
  const call = namedByFacts(told);
  if (!call || !Object.hasOwn(API_ROLES, call.api)) return null;
  const api = call.api as Api;
  return {
    ...call,
    api,
    role: API_ROLES[api],
    subject: SUBJECTS.has(call.subject) ? (call.subject as CallSubject) : '',
    carries: eachOnce(call.carries),
  };
}

/** A call that still says after how many replaced natives it came; rows that are facts already do not. */
type Told = CallFact & Partial<Pick<CallTestimony, 'after'>>;

/** Equal calls as one, whatever was replaced between them. */
function grouped(calls: readonly Told[]): CallFact[] {
  const rows = new Map<string, CallFact>();
  for (const { after = '', ...call } of calls) {
    const { api, by, target, subject, carries, refused } = call;
    const kind = JSON.stringify([api, by?.url, by?.line, target, subject, carries, refused]);
    const row = rows.get(kind);
    if (row && after !== '') {
      row.count += call.count;
      row.size = Math.max(row.size, call.size);
      row.at = Math.min(row.at, call.at);
    } else rows.set(row ? `${kind} ${rows.size}` : kind, call);
  }
  return [...rows.values()];
}

/** Each part once, as it was found first. */
function eachOnce(carries: readonly Carried[]): Carried[] {
  return carries.filter(({ part }, at) => carries.findIndex((other) => other.part === part) === at);
}

function inserterOf({ url }: AdditionFact, calls: readonly CallFact[]): AdditionFact['by'] {
  if (url === '') return null;
  const insert = calls.find(
    ({ role, target, by }) => role === 'insert' && by !== null && target === url,
  );
  return insert?.by ?? null;
}

/** Who called what was replaced can be told only of the calls after it. */
function callerOf(name: string, at: number, calls: readonly Told[]): NativeFact['by'] {
  const call = calls.find(
    ({ api, after = 0, by }) => after > at && by !== null && apiOf(name) === api,
  );
  return call?.by ?? null;
}
