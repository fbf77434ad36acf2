import { policyEn } from './policy-en.ts';
import { settingsEn } from './settings-en.ts';
import type { ViewWords } from './views.ts';

export const viewsEn: ViewWords = {
  headers: {
    heading: 'Security headers of payment pages',
    lead: 'Security headers are settings that your server sends with a page to tell browsers how to protect it. Here you see whether one has gone or become weaker since it was approved.',
    empty:
      'No payment page has been looked at yet. Open your shop’s payment page in this browser, and its headers appear here.',
    names: {
      'content-security-policy': 'What may be loaded (CSP)',
      'content-security-policy-report-only': 'What may be loaded, on trial',
      'strict-transport-security': 'Only encrypted connections (HSTS)',
      'x-frame-options': 'Not inside other sites’ frames',
      'referrer-policy': 'How much of the address is passed on',
      'permissions-policy': 'Which features, such as the camera, may be used',
    },
    page: 'Page',
    lastVisit: (day) => `last looked at ${day}`,
    unseen: 'The headers of this page have not been seen yet. Load the page again to note them.',
    columns: { header: 'Header', now: 'Now', approved: 'Approved' },
    notSent: 'not sent',
    status: { approved: 'Approved', changed: 'Changed since', unapproved: 'Not approved' },
    statusMeans: {
      approved: 'They are as they were when they were approved.',
      changed:
        'They differ from what was approved. Check with whoever builds your shop whether that was planned.',
      unapproved:
        'Not approved yet. If they are as they should be, approve them, and later changes are pointed out.',
    },
    changedCount: (count) => `${count} changed`,
    diff: {
      heading: 'What differs from the approval',
      added: 'added',
      removed: 'removed',
      same: 'as before',
      directive: 'Part',
    },
    approvedBy: (by, day, reason) => `Approved by ${by} on ${day} (${reason})`,
    approve: 'Approve as they are now',
    withdraw: 'Take the approval back',
    approveHeading: 'Approve the headers of this page',
    done: 'The headers were approved.',
  },
  policy: policyEn,
  log: {
    heading: 'Change log',
    lead: 'Each look at a payment page notes what was different, and each approval who gave it. Entries are never rewritten.',
    empty: 'Nothing has been noted yet. Open the payment page, and changes are kept from then on.',
    nothingMatches: 'No entry matches.',
    filter: { what: 'Event', all: 'All', page: 'Page', search: 'Search the log' },
    what: {
      new: 'New script',
      gone: 'Script gone',
      text: 'Contents changed',
      inserter: 'Put there by something else',
      integrity: 'Integrity changed',
      header: 'Header changed',
      approved: 'Approved',
      withdrawn: 'Approval taken back',
    },
    columns: {
      at: 'When',
      what: 'Event',
      subject: 'Of what',
      before: 'Before',
      now: 'After',
      page: 'Page',
    },
    allPages: 'Whole store',
    headersOf: 'Headers of the page',
    scripts: (count) => `${count} ${count === 1 ? 'script' : 'scripts'}`,
    by: (by) => `by ${by}`,
    reason: (reason) => `reason: ${reason}`,
    none: 'none',
    csv: 'Export as CSV',
    shown: (shown, all) =>
      shown === all ? `${all} ${all === 1 ? 'entry' : 'entries'}` : `${shown} of ${all} entries`,
    older: (count) => `Show ${count} older`,
    chart: {
      heading: 'Number of scripts over time',
      title: (visits, from, to) =>
        `Scripts and how they stood at ${visits} looks at payment pages, ${from} to ${to}`,
      table: 'As a table',
      visit: 'Looked at',
      status: {
        unapproved: 'Not approved',
        changed: 'Changed since approval',
        approved: 'Approved',
        gone: 'No longer seen',
      },
      few: 'Once a payment page has been opened twice, the change over time is drawn here.',
    },
  },
  sheet: {
    heading: 'Export and print',
    lead: 'Keep the inventory for your records or for an assessor. The page prints on A4, landscape.',
    print: 'Print',
    csv: 'Export the inventory as CSV',
    logCsv: 'Export the change log as CSV',
    title: (store) => `Scripts on payment pages: ${store}`,
    madeAt: (moment) => `Made on ${moment}`,
    pages: 'Payment pages covered',
    reference: 'For reference: PCI DSS v4.0.1, requirements 6.4.3 and 11.6.1 (international)',
    referenceMeans:
      'This list serves as evidence for requirement 6.4.3 (scripts known, authorised, integrity assured); the change log answers to 11.6.1 (detecting change and tampering). For a merchant in Japan that does not hold card data, these requirements are not a duty.',
    columns: {
      script: 'Script',
      purpose: 'Business reason',
      authorised: 'Authorised',
      integrity: 'Integrity',
      contents: 'Fingerprint of contents (SHA-256)',
      dates: 'Seen from, to',
    },
    noReason: '(not written yet)',
    noApproval: 'Not approved',
    notRead: 'Contents not read',
    approved: (by, day) => `${by}, ${day}`,
    until: (last) => `to ${last}`,
    open: (count) =>
      count === 1
        ? 'One script is not approved or has changed since.'
        : `${count} scripts are not approved or have changed since.`,
    headersHeading: 'Security headers',
    empty: 'Nothing has been noted yet, so there is nothing to export. Open a payment page once.',
  },
  settings: settingsEn,
};
