import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Seen } from '../../../components/diagnosis/self-check/seen-notice.tsx';
import { questions } from '../../../rules/_catalog/questions/index.ts';
import { proposalsOf, type SeenPage } from '../../../rules/_diagnosis/prefill.ts';
import { lastAuditsOf, sessionPagesOf, sessionsOf } from '../../background/diagnosis-reading.ts';
import type { Attempt } from '../use-attempt.ts';

interface SeenPages {
  pages: readonly SeenPage[];
  seen: Seen | null;
}

const NOTHING: SeenPages = { pages: [], seen: null };

/** What the audit has seen of a store: in its last walk, or, before there was one, page by page. Null until it is read. */
export function useSeen(store: string, attempt: Attempt) {
  const [read, setRead] = useState<SeenPages | null>(null);
  useEffect(() => {
    let left = false;
    void attempt('session', async () => {
      // Answers can be given without it: what could not be read is told, and nothing is proposed.
      const pages = await seenPages(store).catch((error: unknown) => {
        if (!left) setRead(NOTHING);
        throw error;
      });
      if (!left) setRead(pages);
    });
    return () => {
      left = true;
    };
  }, [store, attempt]);
  const proposals = useMemo(() => proposalsOf(questions, read?.pages ?? []), [read]);
  return { proposals, seen: read?.seen ?? null, isRead: read !== null };
}

async function seenPages(store: string): Promise<SeenPages> {
  const walked = (await sessionsOf(store)).find(({ endedAt }) => endedAt !== null);
  if (walked) {
    const pages = await sessionPagesOf(walked.id);
    if (pages.length > 0) return { pages, seen: { what: 'session', at: walked.startedAt } };
  }
  const pages = await lastAuditsOf(store);
  const [last] = pages;
  return last ? { pages, seen: { what: 'audits', at: last.at } } : NOTHING;
}
