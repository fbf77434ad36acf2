import {
  API_ROLES,
  type Api,
  type CallSubject,
  type Carried,
  type DataPart,
  type Encoding,
} from '../rules/_core/behaviour-facts.ts';
import type { TimelineRow } from '../rules/_core/dry-run.ts';
import type { CallEvidence } from '../rules/_core/verdict.ts';
import { hostOf } from './format.ts';
import type { CallWords } from './words/calls.ts';
import type { Words } from './words/words.ts';

/** Milliseconds as seconds with one place: `0.4`. */
export function inSeconds(ms: number): string {
  return (Math.max(0, ms) / 1000).toFixed(1);
}

/** Sentences one after the other, in the way of the language; what is not there is left out. */
export function sentences(said: readonly (string | false | null)[], { locale }: Words): string {
  return said.filter(Boolean).join(locale === 'ja' ? '' : ' ');
}

/** Kinds of data as a list in words. */
export function partsText(parts: readonly DataPart[], { calls }: Words): string {
  return parts.map((part) => calls.parts[part]).join(calls.and);
}

/** What a script did, as evidence of a finding, in one plain sentence. */
export function callText({ api, subject, carries, target }: CallEvidence, words: Words): string {
  const { calls } = words;
  const parts = unique(carries.map(({ part }) => part));
  const data = dataText(parts, encodingsOf(carries), words);
  return calls.did[API_ROLES[api]](
    data || subjectText(api, subject, calls),
    targetText(api, subject, target, words),
  );
}

/** One row of a dry run's time line, in one plain sentence. */
export function rowText(row: TimelineRow, words: Words): string {
  const { calls } = words;
  const data = dataText(row.parts, row.encoding ? [row.encoding] : [], words);
  const subject: CallSubject = row.api === 'document.cookie' ? 'cookie' : '';
  return calls.did[row.action](
    data || calls.unreadable,
    targetText(row.api, subject, row.sink, words),
  );
}

function encodingsOf(carries: readonly Carried[]): Encoding[] {
  return unique(carries.map(({ encoding }) => encoding));
}

function dataText(
  parts: readonly DataPart[],
  encodings: readonly Encoding[],
  words: Words,
): string {
  const { calls } = words;
  const data = partsText(parts, words);
  const told = encodings.filter((encoding) => encoding !== 'raw');
  return data && told.length > 0
    ? calls.written(data, told.map((encoding) => calls.encodings[encoding]).join(calls.and))
    : data;
}

function subjectText(api: Api, subject: CallSubject, calls: CallWords): string {
  // Of a request only the method is known then, and of a storage only where: what it held could not be told.
  const role = API_ROLES[api];
  if (role === 'send' || role === 'store') return calls.unreadable;
  return isPart(subject, calls) ? calls.parts[subject] : calls.subjects[subject];
}

function isPart(subject: CallSubject, calls: CallWords): subject is DataPart {
  return Object.hasOwn(calls.parts, subject);
}

function targetText(api: Api, subject: CallSubject, target: string, words: Words): string {
  const { calls, evidence } = words;
  if (API_ROLES[api] === 'store') {
    return target ? calls.place(evidence.areas[subject] ?? calls.storage, target) : calls.storage;
  }
  return hostOf(target) || calls.somewhere;
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
