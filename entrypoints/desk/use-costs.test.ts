import { beforeEach, expect, test, vi } from 'vitest';
import { type DiagnosisRow, emptyRow } from '../../rules/_diagnosis/diagnosis.ts';
import type { Payload } from '../background/protocol.ts';
import { costsKeeper } from './use-costs.ts';

const { ask, diagnosisRow } = vi.hoisted(() => ({ ask: vi.fn(), diagnosisRow: vi.fn() }));
vi.mock('../screens/ask.ts', () => ({ ask }));
vi.mock('../background/diagnosis-reading.ts', () => ({ diagnosisRow }));
vi.mock('./other-desks.ts', () => ({ tellOtherDesks: () => undefined }));

const STORE = 'https://shop.example';

let kept: DiagnosisRow;
/** What another window does between our reading and our writing; taken off as it is done. */
let meanwhile: ((row: DiagnosisRow) => void)[];

beforeEach(() => {
  kept = { ...emptyRow(STORE), at: '2026-11-01T00:00:00.000Z' };
  meanwhile = [];
  diagnosisRow.mockImplementation(async () => structuredClone(kept));
  // As the background does: on another row than the one that was read nothing is written.
  ask.mockImplementation(async (_: string, given: Payload<'diagnosis.profile'>) => {
    const other = meanwhile.shift();
    if (other) {
      other(kept);
      kept.at = `${kept.at}+`;
    }
    if (given.before !== kept.at) return { theirs: structuredClone(kept) };
    kept = { ...kept, profile: given.profile, at: `${kept.at}+` };
    return null;
  });
});

const keep = (costs: Record<string, number>, before: Record<string, number>) =>
  costsKeeper(STORE, async () => undefined)('costs', costs, before);

const named = (name: string) => (row: DiagnosisRow) => {
  row.profile = { ...row.profile, name };
};

test('what another window changed of the rest of the profile meanwhile is kept beside our figures', async () => {
  meanwhile = [named('別の窓の名前')];
  expect(await keep({ revenue: 5 }, {})).toEqual({ kept: { revenue: 5 } });
  expect(kept.profile).toMatchObject({ name: '別の窓の名前', costs: { revenue: 5 } });
});

test('other figures than those that ours were begun on are told, and not written over', async () => {
  kept.profile = { ...kept.profile, costs: { revenue: 7 } };
  expect(await keep({ revenue: 5 }, {})).toEqual({ theirs: { revenue: 7 } });
  expect(ask).not.toHaveBeenCalled();
  kept.profile = { ...kept.profile, costs: {} };
  meanwhile = [
    (row) => {
      row.profile = { ...row.profile, costs: { revenue: 9 } };
    },
  ];
  expect(await keep({ revenue: 5 }, {})).toEqual({ theirs: { revenue: 9 } });
  expect(kept.profile.costs).toEqual({ revenue: 9 });
});

test('a profile that changes all the time is a failure, so that the figures stay on the screen', async () => {
  meanwhile = ['一', '二', '三', '四'].map(named);
  await expect(keep({ revenue: 5 }, {})).rejects.toThrow();
  expect(kept.profile.costs).toEqual({});
});
