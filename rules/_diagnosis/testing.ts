import { SEVERITIES, type Severity } from '../_core/verdict.ts';
import { type DiagnosisRow, EMPTY_PROFILE, emptyRow, type StoreProfile } from './diagnosis.ts';

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
