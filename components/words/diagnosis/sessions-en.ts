import type { SessionsWords } from './sessions.ts';

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

export const sessionsEn: SessionsWords = {
  heading: 'Walks through the shop',
  lead: 'Go from choosing a product to the end of an order, as a customer would. Each page you open is audited, and findings with the same cause become one.',
  notAdded:
    'This store has not been added, so its pages cannot be audited as you walk. Open the shop, press the Reji Tenken icon in the toolbar, and choose “Add this store”.',
  start: 'A new diagnosis',
  none: 'No diagnosis has been made yet. Walk through the shop once, as described below.',
  howTo: {
    heading: 'How to do it',
    steps: [
      'Press “Start walking”.',
      'Open the shop in another tab: front page, product, cart, customer details, payment, review, complete. Let each page settle for a moment before you go on.',
      'To see the last page, use a shop where test orders can be made, or the payment provider’s test card. If you would rather not order, stop at the review page.',
      'Come back here and press “Stop”. Steps you did not see are marked as such.',
    ],
  },
  live: {
    heading: 'A walk is under way',
    since: (moment) => `since ${moment}`,
    pages: (n) => `${count(n, 'page', 'pages')} seen`,
    next: (step) => `Next: ${step}`,
    how: {
      top: 'Open the front page of the shop.',
      product: 'Open the page of a product.',
      cart: 'Put the product into the cart and open the cart.',
      shopper: 'Go to the checkout, to the page for name and delivery address.',
      payment:
        'Go on to the page with payment methods or card fields. You need not enter a card number.',
      confirm: 'Go on to the page that lets a customer review the order.',
      complete: 'Go to the last page only if test orders can be made. If not, you can stop here.',
    },
    allSeen: 'Every step was seen. Stop the walk to have its result.',
    open: 'See the result so far',
    stop: 'Stop',
    shots:
      'Pictures can be kept only in a tab on which you pressed the Reji Tenken icon once while the shop was open in it; browsers allow no more. In Firefox, press it on each page.',
  },
  list: {
    heading: 'Walks so far',
    columns: {
      at: 'When',
      pages: 'Pages',
      steps: 'Steps seen',
      findings: 'Findings',
      outside: 'Other tools',
    },
    underWay: 'under way',
    byItself: 'ended by itself after 12 hours',
    stepsOf: (seen, all) => `${seen} of ${all}`,
    none: 'none',
    count: (n) => String(n),
    open: (moment) => `Open the walk of ${moment}`,
  },
  one: {
    back: 'Back to all walks',
    heading: (moment) => `Walk of ${moment}`,
    period: (from, to) => `From ${from} to ${to}`,
    underWay: 'Still under way: every page you open is added here.',
    byItself:
      'Nobody stopped it, so it ended by itself after 12 hours. Pages opened later are not in it.',
    platform: (name) => `Built with ${name}`,
    missing: 'This walk is not here. It was deleted, or made in another browser.',
    loading: 'Loading the result',
    gone: 'No such walk',
  },
  steps: {
    heading: 'Steps seen',
    seen: 'seen',
    notSeen: 'not seen',
    missing: (steps) =>
      `Not seen: ${steps}. This result says nothing about pages that were not seen.`,
  },
  findings: {
    heading: 'Findings',
    summary: (all, counts) => (counts ? `${all} (${counts})` : String(all)),
    none: 'Nothing was found on the pages seen. Pages not seen, and what could not be told below, are not part of that.',
    nothingMatches: 'No finding matches.',
    clear: 'Clear the filters',
    search: 'Search the findings',
    searchHint: 'Title, what was seen, address',
    severity: 'Severity',
    page: 'Page',
    source: 'Found by',
    all: 'All',
    ours: 'Reji Tenken',
    theirs: 'Other tools',
    shown: (shown, all) => (shown === all ? `${all} findings` : `${shown} of ${all} findings`),
    onPages: (n) => count(n, 'page', 'pages'),
    byTool: (tool) => `by ${tool}`,
    pages: 'Pages that show it',
    tool: 'Found by',
    rule: 'Its number or name there',
    level: 'How severe the tool calls it',
    places: 'Places',
    cut: (n) =>
      `${count(n, 'more finding is', 'more findings are')} left out because there were too many.`,
  },
  untold: {
    heading: (n) => `Could not tell: ${n}`,
    means: 'Not a sign of trouble. These could not be decided from the pages seen.',
    pages: (n) => count(n, 'page', 'pages'),
  },
  pages: {
    heading: (n) => `Pages audited: ${n}`,
    columns: {
      page: 'Page',
      step: 'Step',
      payment: 'How cards seem to be taken',
      findings: 'Findings',
    },
    noStep: 'None of these',
    stepOf: (page) => `Step of ${page}`,
    means: 'If a step was taken for another, choose the right one.',
    noTitle: '(no title)',
    full: (most) => `One walk holds at most ${most} pages.`,
  },
  shots: {
    heading: (n) => `Pictures: ${n}`,
    means:
      'Fields, frames and anything like a card number were covered by grey boxes before each picture was taken.',
    of: (page) => `Picture of ${page}`,
    without: {
      'not-allowed':
        'No picture: the Reji Tenken icon was not pressed in this tab, so the browser did not allow one.',
      'not-shown': 'No picture: the page was not in front.',
      moved: 'No picture: the page moved while it was taken, so it was not kept.',
      full: 'No picture: this walk has as many as can be kept.',
      failed: 'No picture: it could not be taken.',
    },
    loading: 'Loading the pictures',
  },
  outside: {
    heading: 'Add the results of another tool',
    means:
      'Results from another tool or a testing company can become part of this diagnosis: SARIF 2.1.0, or a ZAP report in JSON, up to 50 MB. The file is read in this browser only.',
    choose: 'Choose a file of results',
    reading: (file) => `Reading ${file}`,
    entry: (tool, n) => `${tool}, ${count(n, 'finding', 'findings')}`,
    attachedAt: (moment) => `added ${moment}`,
    remove: 'Remove',
    removeWhich: (file) => `Remove the results of ${file}`,
    done: (file, n, skipped, cut) =>
      [
        `${count(n, 'finding', 'findings')} added from ${file}.`,
        skipped > 0
          ? `${count(skipped, 'result', 'results')} that the tool itself counts as none were left out.`
          : '',
        cut > 0 ? `${cut} more were left out because there were too many.` : '',
      ]
        .filter(Boolean)
        .join(' '),
    replaced: (file, n) =>
      `The earlier results of ${file} were replaced by ${count(n, 'finding', 'findings')}.`,
    removed: (file) => `The results of ${file} were removed.`,
    refused: (file) => `${file} could not be read.`,
    reason: {
      'too-large': 'It is larger than 50 MB. Export a smaller part of it.',
      empty: 'The file is empty.',
      'not-json': 'It cannot be read as JSON. Check that it was exported as JSON.',
      'cut-off': 'It ends in the middle. Export it again, or copy it again.',
      'not-known': 'It is neither SARIF nor a ZAP report in JSON. Check how it was exported.',
      'wrong-shape': 'A part of it is not as the format says. Check how it was exported.',
      'other-version':
        'This version of the format is not supported. Choose SARIF 2.1.0, or the JSON report of ZAP 2.',
    },
    place: (place) => `Place: ${place}`,
    kept: 'The results so far are unchanged.',
  },
  remove: {
    action: 'Delete this walk',
    ask: 'Pages, findings, pictures and added results of this walk are deleted. This cannot be undone.',
    yes: 'Delete',
    no: 'Cancel',
    done: 'The walk was deleted.',
  },
  stopped: (n) => `The walk has ended with ${count(n, 'page', 'pages')}.`,
  started: 'The walk has begun. Open the shop in another tab.',
  stepKept: 'The step was changed.',
};
