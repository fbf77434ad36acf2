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
  'diagnosis.profile': ({ store, profile, before }) => keepProfile(store, profile, before),
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
