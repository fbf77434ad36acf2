import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANSWERS, type Answer } from './diagnosis.ts';
import { STORE, sampleAnswer, sampleFile, sampleSession } from './report-testing.ts';
import { type StoreFile, schemaOf, strayIn, twiceIn } from './store-file.ts';
import { idOf, mergedRow, planMerge, type Side, toWrite, unitsOf } from './store-merge.ts';

const EARLY = '2026-08-01T00:00:00.000Z';
const LATE = '2026-09-01T00:00:00.000Z';
const withAnswers = (...answers: Answer[]): StoreFile => sampleFile({ answers });

describe('what a file brings', () => {
  it('nothing where it holds what is here', () => {
    const { added, differences, same } = planMerge(sampleFile(), sampleFile());
    expect([added, differences]).toEqual([[], []]);
    expect(same).toBe(unitsOf(sampleFile()).length);
  });

  it('all of it where nothing is here', () => {
    const empty = sampleFile({ diagnosis: null, answers: [], hearings: [], sessions: [] });
    const plan = planMerge(empty, sampleFile());
    expect(plan.added).toEqual(unitsOf(sampleFile()));
    expect(plan.differences).toEqual([]);
  });

  it('keeps the newer of two where nothing is chosen, and what is chosen otherwise', () => {
    const old = withAnswers(sampleAnswer('waf', { at: EARLY, note: 'old' }));
    const young = withAnswers(sampleAnswer('waf', { at: LATE, note: 'young' }));
    const taken = (ours: StoreFile, theirs: StoreFile, choices: [string, Side][] = []) =>
      toWrite(planMerge(ours, theirs), new Map(choices)).map(({ value }) => (value as Answer).note);
    expect(taken(old, young)).toEqual(['young']);
    expect(taken(young, old)).toEqual([]);
    expect(taken(young, old, [['answer waf', 'theirs']])).toEqual(['old']);
    expect(taken(old, young, [['answer waf', 'ours']])).toEqual([]);
  });

  it('written at the same time but not the same: ours stays unless chosen', () => {
    const plan = planMerge(
      withAnswers(sampleAnswer('waf', { note: 'a' })),
      withAnswers(sampleAnswer('waf', { note: 'b' })),
    );
    expect(plan.differences.map(({ newer }) => newer)).toEqual(['ours']);
  });

  it('written twice with the same words is no difference', () => {
    const plan = planMerge(
      withAnswers(sampleAnswer('waf', { at: EARLY })),
      withAnswers(sampleAnswer('waf', { at: LATE })),
    );
    expect(plan.differences).toEqual([]);
  });

  it('a file without pictures differs in nothing, and one with them brings only pictures', () => {
    const [session] = sampleFile().sessions;
    if (!session) throw new Error('no session');
    const without = sampleFile({ sessions: [{ ...session, shots: [] }] });
    expect(planMerge(sampleFile(), without)).toMatchObject({ added: [], differences: [] });
    const plan = planMerge(without, sampleFile());
    expect(plan.added.map(({ part }) => part)).toEqual(['shot']);
    expect(plan.differences).toEqual([]);
  });

  const answers = fc.uniqueArray(
    fc.record({
      question: fc.constantFrom('waf', 'backups', 'insurance'),
      value: fc.constantFrom(null, ...ANSWERS),
      at: fc.constantFrom(EARLY, LATE),
      note: fc.string(),
    }),
    { selector: ({ question }) => question },
  );
  const file = answers.map((rows) =>
    withAnswers(...rows.map(({ question, ...change }) => sampleAnswer(question, change))),
  );

  it('whatever is here and whatever is chosen, nothing is lost and nothing older wins by itself', () => {
    fc.assert(
      fc.property(
        file,
        file,
        fc.infiniteStream(fc.constantFrom('ours' as const, 'theirs' as const)),
        (ours, theirs, sides) => {
          const plan = planMerge(ours, theirs);
          const known = new Map(unitsOf(ours).map((unit) => [idOf(unit), unit]));
          for (const unit of toWrite(plan, new Map())) {
            const before = known.get(idOf(unit));
            expect(before === undefined || unit.at > before.at).toBe(true);
          }
          const choices = new Map(plan.differences.map(({ id }) => [id, sides.next().value]));
          const written = toWrite(plan, choices);
          const after = new Map([...known, ...written.map((unit) => [idOf(unit), unit] as const)]);
          for (const unit of [...unitsOf(ours), ...unitsOf(theirs)])
            expect(after.has(idOf(unit))).toBe(true);
          // Taken in once more, there is nothing left to choose but what was left out.
          const left = [...choices].filter(([, side]) => side === 'ours').map(([id]) => id);
          const again = planMerge(
            withAnswers(
              ...[...after.values()]
                .filter(({ part }) => part === 'answer')
                .map(({ value }) => value as Answer),
            ),
            theirs,
          );
          expect(again.differences.map(({ id }) => id).sort()).toEqual(left.sort());
        },
      ),
    );
  });
});

describe("the store's row", () => {
  const [row] = [sampleFile().diagnosis];
  if (!row) throw new Error('no row');

  it("is the file's where there is none here", () => {
    expect(
      mergedRow(undefined, row, { profile: 'theirs', at: LATE, sessions: [], reports: [] }),
    ).toBe(row);
  });

  it('has each step as late as it was done anywhere, and the figures of the newest walk', () => {
    const counts = { critical: 9, high: 0, medium: 0, low: 0, info: 0 };
    const sessions = [
      sampleSession({ startedAt: LATE, counts }),
      sampleSession({ startedAt: EARLY }),
    ];
    const theirs = { ...row, done: { diagnosis: EARLY, report: LATE } };
    const merged = mergedRow(row, theirs, { profile: 'ours', at: LATE, sessions, reports: [] });
    expect(merged.done).toEqual({ diagnosis: row.done.diagnosis, report: LATE });
    expect(merged.counts).toEqual(counts);
    expect(merged.profile).toBe(row.profile);
  });
});

describe('a file that is not in order', () => {
  it('is known by its schema', () => {
    expect(schemaOf({ schema: 'reji-tenken/store@1' })).toBe('ours');
    expect(schemaOf({ schema: 'reji-tenken/store@2' })).toBe('newer');
    expect(schemaOf({ schema: 'reji-tenken/findings@1' })).toBe('other');
    for (const other of [null, 1, 'text', [], {}]) expect(schemaOf(other)).toBe('other');
  });

  it('names what stands twice', () => {
    expect(twiceIn(sampleFile())).toBeNull();
    const [session] = sampleFile().sessions;
    if (!session) throw new Error('no session');
    expect(twiceIn(sampleFile({ sessions: [session, session] }))).toBe('sessions[1].row.id');
    expect(twiceIn(withAnswers(sampleAnswer('waf'), sampleAnswer('waf')))).toBe(
      'answers[1].question',
    );
    const pages = [...session.pages, ...session.pages];
    expect(twiceIn(sampleFile({ sessions: [{ ...session, pages }] }))).toBe(
      'sessions[0].pages[1].page',
    );
  });

  it('names what belongs to another store or walk', () => {
    expect(strayIn(sampleFile())).toBeNull();
    const other = { store: 'https://other.example' };
    expect(strayIn(withAnswers(sampleAnswer('waf', other)))).toBe('answers[0].store');
    const [session] = sampleFile().sessions;
    if (!session) throw new Error('no session');
    const pages = session.pages.map((page) => ({ ...page, session: 'another' }));
    expect(strayIn(sampleFile({ sessions: [{ ...session, pages }] }))).toBe(
      'sessions[0].pages[0].session',
    );
    expect(strayIn({ ...sampleFile(), store: `${STORE}:8443` })).toBe('diagnosis.store');
  });
});

it('a file of an older version, whose profile has no platform, is the same where nobody corrected one', () => {
  const file = sampleFile();
  if (!file.diagnosis) throw new Error('no row');
  const { platform: _, ...older } = file.diagnosis.profile;
  const theirs = { ...file, diagnosis: { ...file.diagnosis, profile: older } } as typeof file;
  expect(planMerge(file, theirs).differences).toEqual([]);
  const corrected = {
    ...file.diagnosis,
    profile: { ...file.diagnosis.profile, platform: { id: 'welcart', version: '2.12.7' } },
  };
  const plan = planMerge({ ...file, diagnosis: corrected }, theirs);
  expect(plan.differences.map(({ ours }) => ours.part)).toEqual(['profile']);
});
