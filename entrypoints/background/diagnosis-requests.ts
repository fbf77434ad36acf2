import { wholeRow } from '../../rules/_diagnosis/profiles.ts';
import { noteDeclared } from './declared-platforms.ts';
import {
  keepAnswer,
  keepDue,
  keepHearing,
  keepProfile,
  keepReport,
  keepStep,
} from './diagnosis-store.ts';
import type { RequestHandlers } from './messages.ts';
import { showReminder } from './reminders.ts';

/** What the desk asks to be kept of a store's diagnosis. */
export const diagnosisHandlers = {
  'diagnosis.profile': async ({ store, profile, before }) => {
    const theirs = await keepProfile(store, profile, before);
    if (!theirs) await noteDeclared(store, profile);
    return theirs && { theirs: wholeRow(theirs.theirs) };
  },
  'diagnosis.answer': ({ before, ...answer }) => keepAnswer(answer, before),
  'diagnosis.hear': ({ before, ...entry }) => keepHearing(entry, before),
  'diagnosis.step': async ({ store, step, done }) => {
    await keepStep(store, step, done);
    return null;
  },
  'report.make': async (made) => {
    const report = await keepReport(made);
    await showReminder().catch(() => undefined);
    return report;
  },
  'report.due': async ({ store, at, dueOn }) => {
    await keepDue(store, at, dueOn);
    await showReminder().catch(() => undefined);
    return null;
  },
} satisfies Partial<RequestHandlers>;
