import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ReportKind } from '../../../components/diagnosis/report/report.tsx';
import type { Making, ReportChoice } from '../../../components/diagnosis/report/report-form.tsx';
import { localDay } from '../../../components/format.ts';
import { reportViewWordsOf } from '../../../components/words/diagnosis/report-view.ts';
import type { Locale } from '../../../rules/_core/text.ts';
import type { ReportRow, SessionRow } from '../../../rules/_diagnosis/diagnosis.ts';
import { followUpOf } from '../../../rules/_diagnosis/due.ts';
import type { ReportView } from '../../../rules/_diagnosis/report.ts';
import { reportsOf, sessionsOf } from '../../background/diagnosis-reading.ts';
import { ask } from '../../screens/ask.ts';
import { onOtherDesk, tellOtherDesks } from '../other-desks.ts';
import type { useAttempt } from '../use-attempt.ts';
import { makeReport, painted } from './report-making.ts';

/** A report that is shown. */
export interface MadeReport {
  view: ReportView;
  kind: ReportKind;
}

interface Known {
  /** Walks that ended, newest first. */
  sessions: SessionRow[];
  reports: ReportRow[];
}

interface Options {
  store: string;
  locale: Locale;
  /** Session that the address names. */
  asked: string | null;
  attempts: ReturnType<typeof useAttempt>;
}

/** The walks that a report can be of, and the making of one. */
export function useReport({ store, locale, asked, attempts }: Options) {
  const [known, setKnown] = useState<Known | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [choice, setChoice] = useState<ReportChoice>(() => ({
    ...{ session: asked ?? '', kind: 'report', locale },
    dueOn: followUpOf(localDay(new Date().toISOString())),
  }));
  const [making, setMaking] = useState<Making | null>(null);
  const [made, setMade] = useState<MadeReport | null>(null);
  const stopping = useRef<AbortController | null>(null);

  const refresh = useCallback(async () => {
    try {
      const [sessions, reports] = await Promise.all([sessionsOf(store), reportsOf(store)]);
      setKnown({ sessions: sessions.filter(({ endedAt }) => endedAt !== null), reports });
      setTrouble(null);
    } catch (error) {
      setTrouble(error instanceof Error ? error.message : '');
    }
  }, [store]);
  useEffect(() => void refresh(), [refresh]);
  useEffect(
    () => onOtherDesk((changed) => void (changed === store && refresh())),
    [store, refresh],
  );
  useEffect(() => () => stopping.current?.abort(), []);

  const session =
    known?.sessions.find(({ id }) => id === choice.session) ?? known?.sessions[0] ?? null;

  const make = () =>
    attempts.attempt('report', async () => {
      if (!known || !session) return;
      const controller = new AbortController();
      stopping.current = controller;
      const { signal } = controller;
      try {
        const view = await makeReport({
          ...{ store, session, sessions: known.sessions, locale: choice.locale, signal },
          dueOn: choice.dueOn,
          onProgress: (stage, share) => setMaking({ stage, share }),
        });
        setMade({ view, kind: choice.kind });
        await drawn(signal, (share) => setMaking({ stage: 'drawing', share }));
        if (choice.kind === 'report') await keep(view, known.reports);
        attempts.say((words) => reportViewWordsOf(words.locale).make.done);
      } catch (error) {
        if (!signal.aborted) throw error;
        setMade(null);
        attempts.say((words) => reportViewWordsOf(words.locale).make.stopped);
      } finally {
        stopping.current = null;
        setMaking(null);
      }
    });

  /** One row for a walk's report, however often it is made again; only the day to look again may change. */
  async function keep({ session: of, dueOn }: ReportView, reports: readonly ReportRow[]) {
    const before = reports.find((one) => one.kind === 'report' && one.session === of.id);
    if (!before)
      await ask('report.make', {
        ...{ store, session: of.id, kind: 'report', follows: null, dueOn },
      });
    else if (before.dueOn !== dueOn) await ask('report.due', { store, at: before.at, dueOn });
    else return;
    tellOtherDesks(store);
    await refresh();
  }

  return {
    ...{ known, trouble, refresh, making, made, make },
    choice: { ...choice, session: session?.id ?? '' },
    choose: (change: Partial<ReportChoice>) => setChoice((now) => ({ ...now, ...change })),
    stop: () => stopping.current?.abort(),
  };
}

/** Once the report is on the page and each of its pictures can be shown. */
async function drawn(signal: AbortSignal, onProgress: (share: number) => void): Promise<void> {
  onProgress(0);
  await painted();
  const pictures = [...document.querySelectorAll<HTMLImageElement>('.report img')];
  for (const [at, picture] of pictures.entries()) {
    signal.throwIfAborted();
    // A picture that cannot be shown is no reason to have no report.
    await picture.decode().catch(() => undefined);
    onProgress((at + 1) / pictures.length);
  }
  await painted();
}
