import type { ImportWords, ProfileWords, ProgrammeWords } from './programme.ts';

const some = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

export const programmeEn: ProgrammeWords = {
  heading: 'All stores',
  lead: 'How far each store has come through the five steps of the diagnosis. A click on a row opens the store.',
  empty: {
    import: 'If you have a list of stores (a CSV file), bring it in here.',
    listed:
      'A store from a list is not looked at by that alone. To check its pages, open one of them and add the store from the Reji Tenken icon.',
    file: 'If your vendor has given you a shop’s file (JSON),',
    toFile: 'take it in under “Stored data”.',
  },
  columns: {
    name: 'Store',
    product: 'Product or service',
    industry: 'Industry',
    revenue: 'Yearly sales of the site',
    build: 'How it was built',
    step: 'Step',
    worst: 'Worst finding',
    due: 'Next check on',
  },
  sortBy: (column) => `Sort by: ${column}`,
  search: 'Find a store',
  searchHint: 'Name, address, product, industry, company',
  filter: {
    step: 'Step',
    build: 'How it was built',
    state: 'State of measures',
    due: 'Next check',
    all: 'All',
    none: 'None yet',
  },
  shown: (shown, all) => (shown === all ? some(all, 'store') : `${shown} of ${some(all, 'store')}`),
  nothingMatches: 'No store matches.',
  clear: 'Show all stores',
  states: {
    urgent: 'Check soon',
    'to-mend': 'Something to mend',
    minor: 'Small points only',
    clear: 'Nothing found',
    'not-diagnosed': 'Not diagnosed yet',
  },
  due: { overdue: 'Due now', soon: 'Within two weeks', later: 'Later' },
  dueIn: (days) =>
    days === 0 ? 'today' : days > 0 ? `in ${some(days, 'day')}` : `${some(-days, 'day')} ago`,
  noStep: 'Not begun',
  stepsDone: (done) => `${done} of 5 steps done`,
  notSaid: 'not filled in',
  notDiagnosed: 'Not diagnosed yet',
  nothingFound: 'Nothing found',
  points: (count) => some(count, 'finding'),
  notEnrolled: 'not added',
  notEnrolledMeans:
    'Stores marked “not added” cannot be looked at yet. Open a page of the store and add it from the Reji Tenken icon.',
  edit: 'Fill in',
  editWhich: (store) => `Fill in what is known of ${store}`,
  actions: {
    import: 'Bring in a list of stores (CSV)',
    export: 'Save the list (CSV)',
    print: 'Print',
    seminar: 'Open the seminar',
  },
  figures: {
    heading: 'How far the stores have come',
    means: 'Stores that have finished each step.',
    of: (done, all) => `${done} of ${some(all, 'store')}`,
    step: 'Step',
    stores: 'Stores done',
  },
  spread: {
    heading: 'How the stores are spread',
    means: 'Counts the stores that are listed now: a filter changes these figures too.',
    titles: {
      state: 'State of measures (last diagnosis)',
      build: 'How they were built',
      product: 'Product or service',
      industry: 'Industry',
      revenue: 'Yearly sales of the site',
    },
    label: 'Kind',
    count: 'Stores',
    unit: (count, share) => `${count} (${share})`,
    others: 'not filled in',
  },
};

export const importEn: ImportWords = {
  heading: (file) => `What ${file} says`,
  refused: {
    'no-columns':
      'The first line names no column with store addresses. Nothing has changed. Put headings in the first line and choose the file again.',
    empty: 'The file lists no store. Nothing has changed. Check what is in the file.',
    'too-large':
      'The file is too large (5 MB at most). Nothing has changed. Split it and try again.',
    'not-text':
      'The file could not be read as text. Nothing has changed. Save it as CSV in UTF-8 or Shift_JIS.',
  },
  columns: (names) =>
    `Headings that are understood: ${names.join(', ')}. Only the address is needed. Japanese headings work too.`,
  summary: (added, changed, same) =>
    `${some(added, 'new store')}, ${some(changed, 'store')} to change, ${same} as before. Nothing has been changed yet.`,
  nothing: 'There is nothing to bring in.',
  added: 'New stores',
  changed: 'Stores that change',
  lines: 'Lines that could not be read (left out)',
  cells: 'Cells that could not be read (only the cell is left out)',
  line: (line) => `Line ${line}`,
  lineReasons: {
    'no-address': () => 'There is no address.',
    'not-an-address': (value) => `“${value}” cannot be read as an address.`,
    twice: (value, first) => `“${value}” is the store of line ${first}; that line counts.`,
  },
  cellReasons: {
    'not-known': (column, value) => `${column}: “${value}” is not known.`,
    'too-long': (column) => `${column} is too long (200 characters at most).`,
  },
  cut: (count, most) => `${some(count, 'line')} beyond ${most} will be left out.`,
  emptyCells: 'An empty cell leaves what is there.',
  change: (field, before, after) => `${field}: ${before} → ${after}`,
  enrolled:
    'Stores from a list are “not added”: Reji Tenken may not look at their pages yet. Open a page of the store and add it from the icon.',
  take: (count) => `Bring in ${some(count, 'store')}`,
  busy: 'Bringing in',
  cancel: 'Cancel',
  done: (added, changed) =>
    `The list has been brought in (${some(added, 'new store')}, ${changed} changed).`,
  undone: 'Everything is as it was before the list.',
  undoneBut: (stores) =>
    `Everything is as it was before the list, except ${stores.join(', ')}, which somebody has changed since.`,
  meanwhile: (stores) =>
    `Another window has changed ${stores.join(', ')}, so nothing has been brought in. What you see below is up to date: check it and press again.`,
};

export const profileEn: ProfileWords = {
  heading: (store) => `About ${store}`,
  means: 'Fill in what you know. You can change it later.',
  fields: {
    name: 'Store name',
    build: 'How it was built',
    product: 'Product or service',
    industry: 'Industry',
    revenueBand: 'Yearly sales of the site',
    builder: 'Built or maintained by',
    platform: 'What the shop runs on',
  },
  productHint: 'For example the name of a package, a plug-in or a cart service',
  platform: {
    seen: (platform) => `The shop’s pages look like ${platform}.`,
    notSeen: 'The shop’s pages have not shown it yet.',
    means:
      'If that is wrong, or you know the version, choose it here. From the next audit on, what you choose takes its place.',
    which: 'Software or service',
    asSeen: 'Go by what the pages show',
    version: 'Version',
    versionHint: 'For example 4.2.3; leave it empty if you do not know',
  },
  notSaid: 'not filled in',
  save: 'Save',
  cancel: 'Cancel',
  saved: 'Saved.',
  failed:
    'This could not be saved. What you entered is still here. Check the free space of this browser and press “Save” again.',
  conflict:
    'While you were writing, another window changed the same fields. Choose which to keep. Nothing has been saved yet.',
  theirs: (field, value) => `“${field}” in the other window: ${value}`,
  keepMine: 'Keep what is written here',
  keepTheirs: 'Keep the other window’s',
  nothing: '(empty)',
};
