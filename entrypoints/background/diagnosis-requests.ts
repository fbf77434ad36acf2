import {
  keepAnswer,
  keepDue,
  keepHearing,
  keepProfile,
  keepReport,
  keepStep,
} from './diagnosis-store.ts';
import type { RequestHandlers } from './messages.ts';

/** What the desk asks to be kept of a store's diagnosis. */
export const diagnosisHandlers = {
  'diagnosis.profile': ({ store, profile, before }) => keepProfile(store, profile, before),
  'diagnosis.answer': ({ before, ...answer }) => keepAnswer(answer, before),
  'diagnosis.hear': ({ before, ...entry }) => keepHearing(entry, before),
  'diagnosis.step': async ({ store, step, done }) => {
    await keepStep(store, step, done);
    return null;
  },
  'report.make': (made) => keepReport(made),
  'report.due': async ({ store, at, dueOn }) => {
    await keepDue(store, at, dueOn);
    return null;
  },
} satisfies Partial<RequestHandlers>;
