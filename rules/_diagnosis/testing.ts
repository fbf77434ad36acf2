import { SEVERITIES, type Severity } from '../_core/verdict.ts';
import {
  type DiagnosisRow,
  EMPTY_PROFILE,
  emptyRow,
  type ReportRow,
  type SessionRow,
  type StoreProfile,
} from './diagnosis.ts';

/** Stores by hand, for tests. Not used by the product. */
export function sampleRow(
  store: string,
  profile: Partial<StoreProfile> = {},
  change: Partial<DiagnosisRow> = {},
): DiagnosisRow {
  return {
    ...emptyRow(store),
    profile: { ...EMPTY_PROFILE, ...profile },
    at: '2026-11-01T00:00:00.000Z',
    ...change,
  };
}

export function sampleCounts(change: Partial<Record<Severity, number>> = {}) {
  const none = Object.fromEntries(SEVERITIES.map((one) => [one, 0]));
  return { ...(none as Record<Severity, number>), ...change };
}

export function sampleSession(id: string, change: Partial<SessionRow> = {}): SessionRow {
  return {
    ...{ id, store: 'https://shop.example', tabId: null, shots: false, pages: 4 },
    ...{ startedAt: '2026-08-01T01:00:00.000Z', endedAt: '2026-08-01T01:20:00.000Z' },
    ...{ counts: sampleCounts({ high: 1, low: 2 }), steps: ['top', 'payment'] },
    ...{ outside: [], platform: null, factsVersion: 1 },
    ...change,
  };
}

export function sampleReport(session: string, change: Partial<ReportRow> = {}): ReportRow {
  return {
    ...{ store: 'https://shop.example', at: '2026-08-02T01:00:00.000Z', kind: 'report' },
    ...{ session, follows: null, dueOn: '2026-11-02' },
    ...change,
  };
}
