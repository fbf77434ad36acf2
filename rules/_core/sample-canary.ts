import type { Canary } from './test-card.ts';

/** Test data as a run makes them, always the same ones: for tests that compare what was typed. */
export const SAMPLE_CANARY: Canary = {
  pan: '4111110123456781',
  code: '738',
  month: '09',
  year: '2031',
  holder: 'TENKEN QRSTUVW',
  name: '点検 QRSTUVW',
  mail: 'tenken.qrstuvw@example.com',
  phone: '0300123456',
};
