import { questions } from '../../../rules/_catalog/questions/index.ts';
import type { Locale } from '../../../rules/_core/text.ts';
import { EMPTY_PROFILE, type SessionRow } from '../../../rules/_diagnosis/diagnosis.ts';
import {
  buildReport,
  type ReportInput,
  type ReportView,
} from '../../../rules/_diagnosis/report.ts';
import {
  answersOf,
  diagnosisRow,
  sessionFindingsOf,
  sessionPagesOf,
  sessionShotsOf,
} from '../../background/diagnosis-reading.ts';
import { rangeOf, withDatabase } from '../../background/history.ts';

export interface MakeOptions {
  store: string;
  session: SessionRow;
  sessions: readonly SessionRow[];
  locale: Locale;
  /** `YYYY-MM-DD`. */
  dueOn: string;
  signal: AbortSignal;
  /** Told as it goes on, from 0 to 1 of each stage. */
  onProgress: (stage: 'reading' | 'wording', share: number) => void;
}

/** Reads a walk and everything beside it, and puts the report together. Rejects where the database refuses or it was stopped. */
export async function makeReport(options: MakeOptions): Promise<ReportView> {
  const input = await readInput(options);
  options.onProgress('wording', 0);
  await painted();
  options.signal.throwIfAborted();
  const report = buildReport(input);
  options.onProgress('wording', 1);
  return report;
}

async function readInput(options: MakeOptions): Promise<ReportInput> {
  const { store, session, sessions, locale, dueOn, signal, onProgress } = options;
  let read = 0;
  const counted = async <T>(reading: Promise<T>): Promise<T> => {
    const result = await reading;
    signal.throwIfAborted();
    read++;
    onProgress('reading', read / READINGS);
    return result;
  };
  onProgress('reading', 0);
  const [row, pages, findings, shots, answers, inventory] = await Promise.all([
    counted(diagnosisRow(store)),
    counted(sessionPagesOf(session.id)),
    counted(sessionFindingsOf(session.id)),
    counted(sessionShotsOf(session.id)),
    counted(answersOf(store)),
    counted(withDatabase((db) => db.getAll('inventory', rangeOf(store)))),
  ]);
  return {
    ...{ locale, store, session, sessions, pages, shots, answers, questions, inventory, dueOn },
    profile: row?.profile ?? EMPTY_PROFILE,
    findings: findings ?? { session: session.id, findings: [], cut: 0 },
    madeAt: new Date().toISOString(),
  };
}

const READINGS = 6;

/** After the next frame was painted: what was said of the progress is on the screen by then. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    requestAnimationFrame(() => port2.postMessage(null));
  });
}
