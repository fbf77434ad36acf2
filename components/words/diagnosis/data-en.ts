import type { DataWords } from './data.ts';

const some = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

export const dataEn: DataWords = {
  heading: 'Stored data',
  offline: 'Everything is kept in this browser, on this computer.',
  offlineMeans:
    'Reji Tenken has no server and sends its records nowhere. The desk works without an internet connection. Removing the extension removes every record.',
  space: {
    heading: 'Space used',
    used: (size) => `About ${size} is used.`,
    free: (size) => `About ${size} more can be used.`,
    unknown: 'This browser does not say how much space is used.',
    kind: 'Kind',
    count: 'Records',
    kinds: {
      sessions: 'Diagnoses',
      shots: 'Pictures of pages',
      reports: 'Records of reports',
      answers: 'Answers of self-checks and interviews',
      audits: 'Audits of single pages',
      outsideChecks: 'Outside checks',
      inventory: 'Script inventories (scripts, visits, changes)',
      texts: 'Copies and analyses of scripts',
      lists: 'Lists and data you brought in',
    },
    counting: 'Counting',
  },
  retention: {
    heading: 'Old records',
    means:
      'This is about diagnoses (with their pictures), audits of single pages and outside checks. The oldest go first. However old, these stay: the newest diagnosis, audit and outside check of each store, diagnoses that a report was made of, answers, records of reports, and script inventories.',
    label: 'Keep for',
    years: (years) => (years === 0 ? 'ever' : some(years, 'year')),
    saved: 'Saved.',
    when: 'For a week after you choose, nothing is deleted. After that, old records are tidied away while the browser is in use.',
    tidy: 'Tidy up now',
    tidied: (sessions, audits) =>
      `${some(sessions, 'diagnosis', 'diagnoses')} and ${some(audits, 'audit')} were deleted.`,
    nothingOld: 'Nothing was old enough.',
  },
  store: {
    heading: 'Delete a store',
    means:
      'Deletes everything of one store, its permission included. To take back only the permission and keep the records, remove the store under “Your stores” in the Reji Tenken icon.',
    none: 'There is no store.',
    choose: 'Store',
    action: 'Delete everything of this store',
    ask: (store) => `Delete everything of ${store}?`,
    goes: [
      'answers of self-check and interview',
      'diagnoses, findings, pictures of pages',
      'records of reports, and the day of the next check',
      'the script inventory with approvals and changes',
      'audits of single pages, and outside checks',
      'the store itself, and the permission to look at its pages',
    ],
    stays:
      'This cannot be undone. Save what you want to keep first, from “4 Report” and “Script inventory”.',
    yes: 'Delete everything',
    done: (store) => `Everything of ${store} has been deleted.`,
    stillGranted:
      'The records have been deleted, but the browser kept the permission. Take it back in the browser’s settings for this extension, under site access.',
  },
  all: {
    heading: 'Delete everything',
    means: 'Deletes records, stores and settings, as if the extension had just been installed.',
    action: 'Delete everything…',
    ask: 'Delete all records?',
    goes: [
      'diagnoses, answers, records of reports and pictures of every store',
      'every script inventory with its approvals, and every audit',
      'lists and data that you brought in',
      'added stores, permissions, reminders and other settings',
    ],
    stays: 'This cannot be undone. Only the language stays. Files that you saved are not touched.',
    sure: 'I know that this cannot be undone',
    yes: 'Delete everything',
    done: 'Everything has been deleted.',
  },
  failed: 'Nothing was deleted; the records are as they were. Wait a moment and try again.',
  profile: { heading: 'About this store', action: 'Fill in name, way of building, industry …' },
};
