import { callWords } from './calls.ts';
import { dryRunWords } from './dry-run.ts';
import { scriptWords } from './scripts.ts';
import { walkWords } from './walk.ts';
import type { Words } from './words.ts';

function count(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`;
}

export const en: Words = {
  locale: 'en',
  product: 'Reji Tenken',
  languageSwitch: 'Language',
  kind: { payment: 'Payment page', other: 'Not a payment page' },
  verdict: {
    check: (points) => `${count(points, 'point', 'points')} to check on this page`,
    mild: (points) => `Nothing urgent; ${count(points, 'point', 'points')} worth a look`,
    onlyNotes: (notes) => `Nothing to check was found; ${count(notes, 'note', 'notes')} to read`,
    alsoNotes: (notes) =>
      `There ${notes === 1 ? 'is' : 'are'} also ${count(notes, 'note', 'notes')} to read.`,
    clear: 'Nothing to check was found on this page',
    clearMeans: (passed, unknown) =>
      `${count(passed, 'check', 'checks')} on this page turned up nothing of concern. ${
        unknown > 0 ? `A further ${unknown} could not be decided. ` : ''
      }It says nothing about what cannot be seen from here: the server, the admin settings, other pages.`,
    clearOtherPage:
      'This page does not seem to take cards. Open the page where a shopper enters a card number and audit that one.',
    unsure: (unknown) => `${count(unknown, 'check', 'checks')} could not be decided`,
    unsureMeans:
      'Nothing to check was found, but much could not be told from this page. Reload the page, then audit it again.',
    auditedAt: (moment) => `Audited ${moment}`,
  },
  payment: {
    heading: 'How cards are taken, and by whom',
    method: 'How cards are taken',
    provider: 'Payment provider',
    providerUnknown: 'Not found',
    software: 'Shop software',
    evidence: 'What this is based on',
  },
  confidence: { certain: 'certain', firm: 'very likely', tentative: 'suspected' },
  confidenceLabel: 'Confidence',
  severity: { critical: 'Critical', high: 'High', medium: 'Medium', low: 'Low', info: 'Note' },
  finding: {
    heading: 'Findings',
    places: (n) => `${n} cases`,
    seen: 'What was seen',
    why: 'Why it matters',
    owner: 'What you can do',
    vendor: (to) => `What to ask ${to ?? 'your builder'} for`,
    here: 'In this shop’s software',
    guidelines: 'Guidelines',
    damage: 'What to do if you suspect damage',
    newTab: 'opens in a new tab',
  },
  evidence: {
    element: 'Part of the page',
    url: {
      script: 'Script loaded from',
      frame: 'Frame (iframe) shows',
      form: 'Form sends to',
      page: 'Page',
      resource: 'File loaded',
      link: 'Link leads to',
    },
    header: 'Response header (a setting sent by the server)',
    headerAbsent: 'not set',
    headerOf: 'Seen on',
    cookie: 'Cookie',
    noFlags: 'no protecting flags',
    storage: 'Kept in the browser',
    areas: {
      local: 'local storage',
      session: 'session storage',
      cookie: 'cookie',
      'url-query': 'address, after “?”',
      'url-fragment': 'address, after “#”',
      'url-path': 'address, in the path',
    },
    show: 'Show in page',
    more: (n) => `Show ${n} more`,
  },
  calls: callWords.en,
  dryRun: dryRunWords.en,
  scripts: scriptWords.en,
  walk: walkWords.en,
  copy: {
    action: 'Copy a message to your builder',
    done: 'Copied',
    failed: 'It could not be copied. Check that your browser allows copying.',
  },
  lists: {
    couldNotTell: (n) => `Could not tell: ${n}`,
    couldNotTellMeans: 'Not a sign of trouble. These could not be decided from this page.',
    passed: (n) => `Nothing found: ${count(n, 'check', 'checks')}`,
    notApplicable: (n) => `Does not apply to this page: ${count(n, 'check', 'checks')}`,
  },
  limits: {
    heading: 'Not part of this result:',
    frames: (n) => `${count(n, 'frame', 'frames')} that could not be entered`,
    rows: (n) => `${count(n, 'item', 'items')} left out because there were too many`,
    faults: (n) => `${count(n, 'kind', 'kinds')} of facts that could not be read`,
  },
  notices: {
    notKept:
      'The history of audits is not being kept. You can still read this result. Check free disk space, and that this is not a private window.',
    newer:
      'This record was made by a newer version of Reji Tenken. It is kept as it is, but this version cannot judge it. Update the extension, or audit again.',
    added: 'This store was added.',
    reload: 'Reload the page and its connection settings can be audited too',
    overdue: (store) =>
      `The payment page of ${store} has not been looked at for a while. Open it once to see whether its scripts are still the same.`,
    followUp: (store) =>
      `The follow-up of ${store} is due. Open “5 Follow-up” on the diagnosis desk.`,
  },
  empty: {
    heading: 'This page has not been audited yet',
    means:
      'An audit looks at the fields, scripts and connection settings of the page as it stands. It changes nothing, and keeps no card number or anything else you typed.',
    addMeans: 'Once a store is added, its pages are audited whenever you open them.',
    enrolledMeans: 'Reload the page and it is audited by itself, or audit it now.',
  },
  actions: {
    audit: 'Audit this page',
    again: 'Audit again',
    add: 'Add this store',
    added: 'Store added',
    stores: 'Your stores',
    desk: 'Open the diagnosis desk',
    live: 'Watch live',
    back: 'Back to this page',
    reload: 'Reload the page',
    retry: 'Try again',
    stopWaiting: 'Stop waiting',
  },
  progress: {
    opening: 'Loading',
    auditing: 'Auditing this page',
    goesOn: 'It goes on if you close this window.',
    adding: 'Adding the store. If your browser asks, choose “Allow”.',
    reading: 'Looking into the scripts. The result may still change.',
    stopped:
      'No longer waiting. If the audit finishes, its result is here when you open this again.',
  },
  said: {
    audited: (verdict) => `The audit is done. ${verdict}`,
    shown: 'It is outlined in the page for a few seconds.',
    notShown: 'It is not in the page as it stands now. If the page has changed, audit it again.',
    removed: (store) => `${store} was removed.`,
    notAdded:
      'The store was not added: access was not granted, and nothing has changed. “Audit this page” works without it.',
  },
  stores: {
    heading: 'Your stores',
    empty:
      'No stores yet. Open a page of your shop and press “Add this store”; it will be listed here.',
    address: 'Add a store by its address',
    add: 'Add',
    addressWrong:
      'This could not be read as a shop’s address. Enter one that begins with https://.',
    addedOn: (day) => `Added ${day}`,
    lastAudit: (day) => (day ? `last audited ${day}` : 'not audited yet'),
    remove: 'Remove',
    removeWhich: (store) => `Remove ${store}`,
    confirm: 'This takes back access to the store and stops its automatic audits. Remove it?',
    records: 'Also delete its diagnosis, reports and inventory (cannot be undone)',
    confirmYes: 'Remove',
    confirmNo: 'Keep',
    stillGranted:
      'The store is off the list, but the browser still grants access to it. Look under “Site access” in the browser’s extension settings.',
  },
  refusal: {
    'browser-page': {
      what: 'This is one of the browser’s own pages and cannot be audited.',
      todo: 'Open a page of your shop, then press this icon again.',
    },
    'extension-store': {
      what: 'Browsers do not let extensions look at the extension store.',
      todo: 'Open a page of your shop, then press this icon again.',
    },
    pdf: {
      what: 'A PDF is showing here, which cannot be audited.',
      todo: 'Open your shop’s payment page, then press this icon again.',
    },
    file: {
      what: 'This is a file on this computer and cannot be audited.',
      todo: 'Open the shop itself or a test server, at an address that begins with http:// or https://.',
    },
    'no-access': {
      what: 'The browser does not allow access to this page.',
      todo: 'With the page showing, press the Reji Tenken icon in the toolbar again. If nothing changes, ask whoever manages this browser.',
    },
    'no-page': {
      what: 'There is no page here to audit.',
      todo: 'Wait until the page has loaded, or open a page of your shop, then press this icon again.',
    },
    'error-page': {
      what: 'The page could not be opened; the browser is showing an error instead.',
      todo: 'Check the address and the connection, and audit once the page appears.',
    },
  },
  trouble: {
    open: {
      happened: 'The state of this page could not be loaded.',
      kept: 'Earlier audits are unchanged.',
      todo: 'Try again with the button below, or press the icon again.',
    },
    audit: {
      happened: 'The audit could not be finished.',
      kept: 'The page and earlier audits are unchanged.',
      todo: 'Reload the page, then audit it again.',
    },
    add: {
      happened: 'The store could not be added.',
      kept: 'Audits and your other stores are unchanged.',
      todo: 'Press “Add this store” once more.',
    },
    stores: {
      happened: 'The list of your stores could not be loaded.',
      kept: 'Your stores are unchanged.',
      todo: 'Wait a moment, then open it again.',
    },
    remove: {
      happened: 'The store could not be removed.',
      kept: 'It may still be listed, with its access.',
      todo: 'Try again, or take access away under “Site access” in the browser’s extension settings.',
    },
    show: {
      happened: 'It could not be outlined in the page.',
      kept: 'The result of the audit is unchanged.',
      todo: 'Reload the page, audit it again, then try once more.',
    },
    walk: {
      happened: 'The walk through the shop could not be started or stopped.',
      kept: 'What was seen so far is kept.',
      todo: 'Check free disk space, then try again.',
    },
    'dry-run': {
      happened: 'The test with a dummy card could not go on.',
      kept: 'Earlier audits are unchanged.',
      todo: 'Reload the page, then try again.',
    },
  },
  troubleDetail: 'Name of the error',
  letter: {
    subject: (title) => `Subject: Please check our shop’s page (${title})`,
    greeting: (to) =>
      `Hello${to ? `, ${to}` : ''},\n\nWe audited a page of our shop with Reji Tenken, and it pointed out the following. Could you please look into it?`,
    page: 'Page audited',
    auditedAt: (moment) => `(audited ${moment})`,
    seen: 'What was seen',
    requests: 'What we would like to ask',
    guidelines: 'Related guidelines',
    closing:
      'This was an automatic check of what a browser can see, so the actual set-up may differ.\nPlease let us know how things stand and, if a change is needed, when you expect to make it.\n\nThank you.',
  },
};
