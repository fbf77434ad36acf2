import type { FollowUpWords } from './follow-up.ts';

const some = (count: number, one: string): string => `${count} ${count === 1 ? one : `${one}s`}`;

export const followUpEn: FollowUpWords = {
  heading: 'Follow-up',
  lead: 'About three months after the report, the store is diagnosed once more in the same way, to see what has been fixed.',
  noReport: 'No report has been made yet',
  noReportTodo:
    'A follow-up compares a new diagnosis with the one that was reported. Make a report first, in “4 Report”.',
  toReport: 'Open “4 Report”',
  due: {
    heading: 'Next check',
    on: (day) => `Planned for ${day}.`,
    now: 'It is due now.',
    in: (days) => `That is in ${some(days, 'day')}.`,
    ago: (days) => (days === 0 ? 'That is today.' : `That was ${some(days, 'day')} ago.`),
    change: 'Another day',
    save: 'Change',
    saved: 'The day of the next check has been changed.',
    wrong: 'Enter a date.',
    means: 'On that day the Reji Tenken icon shows a mark.',
  },
  noSession: 'There is no diagnosis since the report',
  noSessionTodo:
    'Start one in “3 Diagnosis” and walk through the shop as before, from a product to the completed order. The comparison then appears here.',
  toSession: 'Open “3 Diagnosis”',
  gone: 'The diagnosis that was reported is no longer kept, so there is nothing to compare with. Make a new report from a new diagnosis.',
  compare: {
    heading: 'Compared with the earlier diagnosis',
    before: 'Earlier diagnosis',
    after: 'New diagnosis',
    sessionOf: (day, pages) => `${day} (${some(pages, 'page')})`,
    reading: 'Reading both diagnoses',
    title: (before, after) => `The diagnosis of ${after} against that of ${before}`,
    outcomes: {
      still: 'Still there',
      new: 'New',
      unclear: 'Could not be checked',
      fixed: 'Fixed',
    },
    means: {
      still: 'The new diagnosis saw the same again.',
      new: 'Not in the earlier diagnosis, found in the new one.',
      unclear:
        'It cannot be said whether this was fixed or is still there. Open the pages below once more in a diagnosis to find out.',
      fixed: 'The pages were looked at again and it was no longer found.',
    },
    none: {
      still: 'Nothing is still there.',
      new: 'Nothing new was found.',
      unclear: 'Everything could be checked.',
      fixed: 'Nothing could be shown to be fixed.',
    },
    summary: ({ fixed, still, new: fresh, unclear }) =>
      `${fixed} fixed, ${still} still there, ${fresh} new, ${unclear} could not be checked.`,
    figures: ['Outcome', 'Findings'],
    count: (count) => some(count, 'finding'),
    more: (count) => `and ${count} more, listed on the desk`,
    showAll: 'Show all',
    proof: {
      still: (pages) => `Seen on: ${pages}`,
      new: (pages) => `Seen on: ${pages}`,
      unclear: (pages) => `No longer found on: ${pages}`,
      fixed: (pages) => `Checked on: ${pages}`,
    },
    andMore: (count) => `${count} more`,
    standIn: 'The same page was not opened; another page of the same step showed it.',
    firstLook: 'The earlier diagnosis did not look at this here. It may have been there before.',
    severityBefore: (severity) => `It was “${severity}” before.`,
    reasons: {
      'page-not-seen': 'A page that had it was not opened in the new diagnosis.',
      'could-not-tell': 'The page was opened, but this could not be told from it.',
      'not-applicable': 'The page has changed and no longer has what this is about.',
      'rule-unknown': 'The new diagnosis did not look at this.',
      'tool-not-run': 'The new diagnosis has no results of that tool.',
      cut: 'So much was found that some was left out; it cannot be compared.',
    },
    missing: (pages) => `Open again: ${pages}`,
    outside: (tool) => `Found by ${tool}`,
    limits:
      'Only pages that were opened are compared. Pages that nobody opened, what lies behind logins, and how servers are set up cannot be seen from this.',
    nothing: 'Neither diagnosis found anything.',
  },
  report: {
    title: 'Follow-up report',
    named: (name, store) => `${name} (${store})`,
    store: 'Store',
    made: 'Made on',
    next: 'Next check',
    make: 'Finish the follow-up',
    makeMeans:
      'Records that this was reported and when to look again. The record can be seen later.',
    nextOn: 'Next check on',
    done: (day) => `The follow-up has been recorded. The next check is on ${day}.`,
    madeOn: (day) => `This was reported on ${day}.`,
    print: 'Print (A4)',
  },
  timeline: {
    heading: 'What was done and what comes',
    what: {
      session: 'Diagnosis',
      report: 'Report',
      'follow-up': 'Follow-up',
      due: 'Next check',
    },
    session: (pages) => `${some(pages, 'page')} seen`,
    going: 'going on',
    due: 'planned',
    picture: 'Findings, worst first',
    none: 'none',
  },
};
