import { detailsEn } from './details-en.ts';
import type { ScriptWords } from './scripts.ts';

const scripts = (count: number) => `${count} ${count === 1 ? 'script' : 'scripts'}`;

export const scriptsEn: ScriptWords = {
  heading: 'Scripts on the payment page',
  lead: 'Each time a payment page is opened, the scripts that run on it are noted here. Check that you know each one, write down what it is for, and approve it. Whatever changes afterwards is pointed out.',
  summary: (unapproved, changed, approved, gone) =>
    `${unapproved} not approved, ${changed} changed since approval, ${approved} approved, ${gone} no longer seen`,
  empty: {
    heading: 'Nothing has been noted yet',
    steps: [
      'In this browser, put something into your shop’s basket and go on to the page that asks for the card number. You need not enter one, nor place the order.',
      'The page is audited as it opens, and its scripts are listed here.',
      'Come back, select those you know, and approve them.',
    ],
  },
  nothingMatches: 'No script matches.',
  clearFilters: 'Clear filters',
  search: 'Search scripts',
  searchHint: 'Name, company, address, reason',
  shown: (shown, all) => (shown === all ? scripts(all) : `${shown} of ${scripts(all)}`),
  filter: {
    status: 'Status',
    vendor: 'Company',
    kind: 'Kind',
    all: 'All',
    ownVendor: 'Your own',
    unknownVendor: 'Company not known',
  },
  columns: {
    select: 'Select',
    status: 'Status',
    script: 'Script',
    origin: 'Put there by, seen on',
    contents: 'Integrity, contents',
    reason: 'Business reason',
    approval: 'Approval',
  },
  sortBy: (column) => `Sort by ${column}`,
  status: {
    unapproved: 'Not approved',
    approved: 'Approved',
    changed: 'Changed since',
    gone: 'No longer seen',
  },
  statusMeans: {
    unapproved: 'Nobody has approved it yet. Check whether you know it.',
    approved: 'It is as it was when it was approved.',
    changed: 'Something differs from what was approved. Check whether the change was planned.',
    gone: 'It was not there when the payment page was last opened.',
  },
  change: {
    new: 'new',
    gone: 'gone',
    text: 'contents changed',
    inserter: 'put there by something else',
    integrity: 'integrity changed',
  },
  changeMeans: {
    new: 'It was not among the scripts that were approved.',
    gone: 'It has not been on the payment page since it was approved.',
    text: 'Its contents differ from what was approved.',
    inserter: 'Another script or tag puts it into the page now.',
    integrity: 'What keeps its contents from being replaced differs from what was approved.',
  },
  kind: {
    inline: 'written in the page',
    external: 'loaded from a file',
    evaluated: 'made from a string',
    worker: 'working in the background',
  },
  own: 'Your own',
  inline: 'Script in the page',
  inserter: {
    parser: () => 'Written in the page',
    script: (from) => (from ? `Added by ${from}` : 'Added by another script'),
    'tag-manager': (from) =>
      from ? `Added by the tag manager (${from})` : 'Added by a tag manager',
    evaluated: (from) => (from ? `Made from a string by ${from}` : 'Made from a string'),
    unknown: () => 'Not known who put it there',
  },
  pages: (count) => `${count} ${count === 1 ? 'page' : 'pages'}`,
  integrity: {
    sri: 'integrity attribute',
    'csp-hash': 'CSP hash',
    nonce: 'CSP nonce',
    none: 'none',
  },
  integrityMeans: {
    sri: 'If the file is replaced, the browser will not run it.',
    'csp-hash': 'If what is written changes, the browser will not run it.',
    nonce: 'Only what your server has admitted runs. A file’s contents can still be replaced.',
    none: 'If its contents are replaced, the browser runs them all the same.',
  },
  verdict: {
    skimmer: 'Resembles card skimming',
    suspicious: 'Unusual code',
    review: 'A person should look',
    clean: 'Nothing unusual',
    unknown: 'Could not be judged',
  },
  verdictMeans: {
    skimmer:
      'It gathers card data, sends it, and hides or chooses its moment: these were seen together. Ask whoever builds your shop at once.',
    suspicious:
      'Parts were seen together that ordinary scripts do not combine. Ask whoever builds your shop what it is for.',
    review:
      'It is hard to read, or has something a person should know of. That alone is no danger.',
    clean: 'It was read, and nothing that leads to skimming was found.',
    unknown: 'It could not be read to the end, so no judgement was made.',
  },
  textState: {
    'not-available': 'Contents not read',
    'too-large': 'Too large to read',
    evaluated: 'Contents are not kept',
  },
  varying: 'Different each time it is loaded',
  notApproved: 'Not approved',
  approvedBy: (by, day) => `${by}, ${day}`,
  reason: {
    write: 'Write a reason',
    label: (name) => `What ${name} is for`,
    placeholder: 'For example: required by our payment provider to take cards',
    state: {
      saving: 'Saving',
      saved: 'Saved',
      failed: 'Not saved. Your text is still on the screen; typing again tries once more.',
      conflict: 'Also changed in another window',
    },
    conflict: {
      heading: 'This was changed in another window too. Choose which one to keep.',
      theirs: 'Written in the other window',
      yours: 'Written here',
      keepTheirs: 'Keep the other window’s',
      keepYours: 'Keep mine',
    },
  },
  select: {
    row: (name) => `Select ${name}`,
    all: 'Select all shown',
    count: (count) => `${count} selected`,
    none: 'Clear selection',
    approve: (count) => `Approve ${count} selected`,
    approveChanged: (count) => `Approve what changed in a release (${count})`,
    approveChangedMeans: 'For after an update that you planned. You choose since when.',
    approveVendor: (vendor, count) => `Approve all of ${vendor} (${count})`,
  },
  approve: {
    heading: (count) => `Approve ${scripts(count)}`,
    means:
      'This records that they may be used as they are now. Whatever changes afterwards will show as “changed since”.',
    what: 'What is approved',
    item: (name, integrity, hash) => `${name} (integrity: ${integrity}; fingerprint: ${hash})`,
    noHash: 'contents not read',
    caution: (count) =>
      count === 1
        ? 'One of these has unusual code. Look at its details before approving.'
        : `${count} of these have unusual code. Look at their details before approving.`,
    headersToo: (pages) =>
      pages === 1
        ? 'The security headers of one page are approved as they are now, too'
        : `The security headers of ${pages} pages are approved as they are now, too`,
    by: 'Approved by',
    byHint: 'Name or role, for example: M. Yamada, shop manager',
    remember: 'Remember the name in this browser',
    reason: 'Reason for approving',
    reasonHint: 'For example: November release, as in the vendor’s work report no. 12',
    reasonNeeded: 'Write a reason, so that whoever reads this later knows why it may be used.',
    byNeeded: 'Write who approves.',
    submit: 'Approve',
    saving: 'Saving',
    done: (count) => `Approved ${scripts(count)}.`,
    undone: 'The approval was taken back. The log keeps both.',
  },
  release: {
    heading: (count) =>
      count === 1 ? 'Approve one change of a release' : `Approve ${count} changes of a release`,
    since: 'Approve what changed since',
    sinceHint: (last) =>
      last
        ? `Last approval: ${last}. Leave it empty to include every change not approved yet.`
        : 'Leave it empty to include every change not approved yet.',
    item: (changes, day) => `${changes} (${day})`,
    headers: 'security headers changed',
    earlier: (count) =>
      count === 1
        ? 'One change from before that day is not included. Choose an earlier day to include it.'
        : `${count} changes from before that day are not included. Choose an earlier day to include them.`,
    nothing: 'Nothing unapproved has changed since that day. Choose an earlier day.',
  },
  details: detailsEn,
};
