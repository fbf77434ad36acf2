import type { ProfileSignal } from '../_profile/profile.ts';
import type { CallFact } from './behaviour-facts.ts';
import type { ElementRef } from './facts.ts';
import { rowEvidence } from './payment-method-facts.ts';
import type { ScriptProfileFact } from './script-facts.ts';
import type { CallEvidence, Evidence, ScriptEvidence } from './verdict.ts';

/** Elements as evidence, the first few only: a person looks at some, not at fifty. */
export function elementEvidence(rows: readonly ElementRef[], most = 5): Evidence[] {
  return rows.slice(0, most).map(rowEvidence);
}

/** What scripts did as evidence, the earliest first, a few only. */
export function callEvidence(calls: readonly CallFact[], most = 5): CallEvidence[] {
  return [...calls]
    .sort((a, b) => a.at - b.at)
    .slice(0, most)
    .map(({ api, by, target, subject, carries, at, refused }) => ({
      kind: 'call',
      api,
      script: by?.url ?? '',
      line: by?.line ?? null,
      target,
      subject,
      carries,
      at,
      refused,
    }));
}

/** Characters of a hash that are shown: enough to tell two texts apart. */
const SHORT_HASH = 12;

/** Places in a script's text as evidence, in the order given. */
export function signalEvidence(
  { url, hash }: Pick<ScriptProfileFact, 'url' | 'hash'>,
  signals: readonly ProfileSignal[],
): ScriptEvidence[] {
  return signals.map(({ line, kind, detail, excerpt }) => ({
    ...{ kind: 'script', url, line, signal: kind, detail, excerpt },
    hash: hash?.slice(0, SHORT_HASH) ?? '',
  }));
}

/** Rows in groups by a key, in the order in which the keys first appear. */
export function groupedBy<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
