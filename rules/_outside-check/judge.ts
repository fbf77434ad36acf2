/** What an answer to the outside check says, held against how the same server answers for what is not there. */
import { FOLDER_LIST } from '../_catalog/outside-places/place.ts';
import type { OutsideAnswerFact, OutsideOutcome } from '../_core/outside-facts.ts';
import { originOf, pathOf } from '../_core/url.ts';
import type { PlannedRequest } from './plan.ts';

/** An answer as it came, without its body. */
export interface RawAnswer {
  /** Null where none came: no connection, reset, or too late. */
  status: number | null;
  /** Media type alone; '' where none was said. */
  type: string;
  /** Bytes of the whole, as the server said; null where it did not. */
  length: number | null;
  /** Absolute address that it sends on to; '' where it does not, or the browser does not tell. */
  location: string;
  /** Marks (as `RegExp.source`) that stood in what was looked at. */
  marks: string[];
}

export interface Baseline {
  request: Pick<PlannedRequest, 'method' | 'path'>;
  answer: RawAnswer;
}

/** Lengths of pages that say "not found" differ by the name they repeat. */
const BAND = { bytes: 256, share: 0.1 } as const;

type Asked = Pick<PlannedRequest, 'method' | 'path' | 'ask' | 'place'>;

/** How an answer is to be taken. */
export function outcomeOf(
  request: Asked,
  answer: RawAnswer,
  baselines: readonly Baseline[],
): OutsideOutcome {
  const { status } = answer;
  if (status === null) return 'unclear';
  const alike = baselines.filter(({ request: { method } }) => method === request.method);
  if (isSuccess(status) && shows(request, answer, alike)) return 'exposed';
  if (status === 404 || status === 410) return 'not-found';
  if (isRedirect(status)) return redirectOutcome(request, answer, alike);
  if (alike.some((baseline) => isAlike(answer, baseline.answer))) return 'not-found';
  if (status === 401 || status === 403) return 'forbidden';
  if (isSuccess(status)) return isSomethingElse(request, answer) ? 'not-found' : 'unclear';
  return 'unclear';
}

/** True where what was looked for is there, and would not be there under a made-up name. */
function shows({ ask }: Asked, answer: RawAnswer, alike: readonly Baseline[]): boolean {
  const told = alike.filter((baseline) => baseline.answer.status !== null);
  if (told.length === 0 || ask === null) return false;
  if (ask instanceof RegExp) {
    const isThere = (one: RawAnswer): boolean => one.marks.includes(ask.source);
    return isThere(answer) && !told.some((baseline) => isThere(baseline.answer));
  }
  if (answer.length === 0) return false;
  if (ask === 'file') {
    return isFile(answer.type) && !told.some((baseline) => isAlike(answer, baseline.answer));
  }
  return (
    isPage(answer.type) && told.every(({ answer: { status } }) => status === 404 || status === 410)
  );
}

/** A page where a file was looked for, or a folder that does not list what is in it, is not what was looked for. */
function isSomethingElse({ ask, place }: Asked, { type }: RawAnswer): boolean {
  if (ask === 'file') return !isFile(type);
  return ask === FOLDER_LIST || place === 'source-control';
}

function redirectOutcome(
  request: Asked,
  { location }: RawAnswer,
  alike: readonly Baseline[],
): OutsideOutcome {
  const sentOn = alike.filter(
    ({ answer: { status, location: other } }) => isRedirect(status) && other !== '',
  );
  // Made-up names are sent to the same page: it is the one that says "not found".
  const isLost = sentOn.some(({ answer }) => answer.location === location);
  // With its own name in it, it is sent on as everything is (to https, say): that tells nothing of the place.
  return isLost && !location.includes(request.path) ? 'not-found' : 'redirected';
}

/** The same answer as far as its outside tells: a length that was not told is like any other. */
function isAlike(one: RawAnswer, other: RawAnswer): boolean {
  if (one.status !== other.status || one.type !== other.type) return false;
  if (one.length === null || other.length === null) return true;
  const band = Math.max(BAND.bytes, other.length * BAND.share);
  return Math.abs(one.length - other.length) <= band;
}

const isSuccess = (status: number): boolean => status === 200 || status === 206;

/** True where a status sends on. */
export function isRedirect(status: number | null): boolean {
  return status !== null && status >= 300 && status < 400 && status !== 304;
}

const isPage = (type: string): boolean => /^(?:text\/html|application\/xhtml\+xml)$/.test(type);
const isFile = (type: string): boolean =>
  !isPage(type) && !/^(?:image|video|audio|font)\//.test(type);

/** True where the server wants to be left alone: nothing more is asked of it. */
export function wantsRest(status: number | null): boolean {
  return status === 429 || status === 503;
}

/** The fact that an answer becomes. */
export function factOf(
  request: Asked,
  answer: RawAnswer,
  outcome: OutsideOutcome,
): OutsideAnswerFact | null {
  const { path, place, ask } = request;
  if (place === null) return null;
  const { status, type, length, location } = answer;
  const marker =
    ask instanceof RegExp && status !== null ? answer.marks.includes(ask.source) : null;
  const target = location === '' ? '' : `${originOf(location)}${pathOf(location)}`.slice(0, 2048);
  return { doc: 0, path, place, outcome, status, type, length, marker, location: target };
}

/** Where a log-in sends on to within the shop and that is not on the list itself, so that it is asked for once more; else null. */
export function sentOnTo(
  { place, path }: Asked,
  { status, location }: RawAnswer,
  outcome: OutsideOutcome,
  plan: readonly Pick<PlannedRequest, 'path'>[],
  origin: string,
): string | null {
  if (place !== 'admin-login' || outcome !== 'redirected' || !isRedirect(status)) return null;
  if (originOf(location) !== origin) return null;
  const target = /^[a-z]+:\/\/[^/?#]*(\/[^#]*)/.exec(location)?.[1];
  const known = plan.some((one) => one.path === target);
  return target === undefined || target === path || known ? null : target;
}
