import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import {
  type ComparedFinding,
  compareSessions,
  type SeenSession,
} from '../../rules/_diagnosis/compare-sessions.ts';
import type { DiagnosisRow, ReportRow, SessionRow } from '../../rules/_diagnosis/diagnosis.ts';
import { type FollowUp, followUpPair } from '../../rules/_diagnosis/follow-up.ts';
import {
  diagnosisRow,
  reportsOf,
  sessionFindingsOf,
  sessionPagesOf,
  sessionsOf,
} from '../background/diagnosis-reading.ts';
import { onOtherDesk } from './other-desks.ts';
import type { Attempt } from './use-attempt.ts';

interface Read {
  row: DiagnosisRow | undefined;
  sessions: SessionRow[];
  reports: ReportRow[];
}

/** Reports and sessions of a store, and the pair of them that is compared; another can be chosen. */
export function useFollowUp(store: string, attempt: Attempt) {
  const [read, setRead] = useState<Read | null>(null);
  const [chosen, setChosen] = useState<{ before?: string; after?: string }>({});
  const refresh = useCallback(
    () =>
      attempt('session', async () => {
        const [row, sessions, reports] = await Promise.all([
          diagnosisRow(store),
          sessionsOf(store),
          reportsOf(store),
        ]);
        setRead({ row, sessions, reports });
      }),
    [store, attempt],
  );
  useEffect(() => void refresh(), [refresh]);
  useEffect(
    () =>
      onOtherDesk((changed) => {
        if (changed === store) void refresh();
      }),
    [store, refresh],
  );
  const pair = useMemo(() => read && choosePair(read, chosen), [read, chosen]);
  const choose = (which: 'before' | 'after', session: string) =>
    setChosen((now) => ({ ...now, [which]: session }));
  return { read, pair, choose, refresh };
}

function choosePair(
  { reports, sessions }: Read,
  { before, after }: { before?: string; after?: string },
): FollowUp {
  const pair = followUpPair(reports, sessions);
  const find = (id: string | undefined) => sessions.find((one) => one.id === id);
  const [earlier, later] = [find(before) ?? pair.before, find(after) ?? pair.after];
  const isSame = earlier === pair.before && later === pair.after;
  return isSame ? pair : { ...pair, before: earlier, after: later, made: null };
}

/** What became of each finding; null while the two sessions are read. Only these two are. */
export function useComparison(
  pair: FollowUp | null,
  attempt: Attempt,
): readonly ComparedFinding[] | null {
  const [compared, setCompared] = useState<readonly ComparedFinding[] | null>(null);
  const [before, after] = [pair?.before ?? null, pair?.after ?? null];
  useEffect(() => {
    setCompared(null);
    if (!before || !after) return undefined;
    let left = false;
    void attempt('session', async () => {
      const [one, other] = await Promise.all([seenOf(before), seenOf(after)]);
      if (!left) setCompared(compareSessions(one, other));
    });
    return () => {
      left = true;
    };
  }, [before, after, attempt]);
  return compared;
}

async function seenOf(row: SessionRow): Promise<SeenSession> {
  const [pages, findings] = await Promise.all([sessionPagesOf(row.id), sessionFindingsOf(row.id)]);
  return { row, pages, findings: findings ?? { findings: [], cut: 0 } };
}
