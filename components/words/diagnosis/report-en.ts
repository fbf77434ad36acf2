import { carrierNames } from '../carriers.ts';
import type { ReportWords } from './report.ts';

const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

export const reportEn: ReportWords = {
  title: 'Diagnosis report',
  leafletTitle: 'For the management',
  to: (name) => `For ${name}`,
  cover: {
    store: 'Shop',
    product: 'Platform',
    build: 'How it was built',
    bySoftware: ' (as its platform shows)',
    builder: 'Built and looked after by',
    walked: 'Examined on',
    madeAt: 'Report made on',
    dueOn: 'Next check on',
    outside: 'Results of other tools',
    madeWith: 'Made with Reji Tenken',
    unknown: 'Not known',
    note: 'This report is based on what a browser shows of the shop and on the answers of the self-check. The inside of the server and the settings of the administration were not looked at.',
  },
  builds: {
    package: 'E-commerce package',
    plugin: 'Plug-in of a CMS',
    scratch: 'Built from scratch',
    'cart-asp': 'Hosted cart service',
    mall: 'Marketplace',
    other: 'Other',
  },
  carriers: carrierNames.en,
  efforts: { small: 'Small', medium: 'Medium', large: 'Large' },
  effortMeans:
    'Effort: small = a setting or a check; medium = some days of somebody who knows the shop; large = needs a quotation and a plan.',
  tiers: { first: 'Do first', next: 'Do next', later: 'Put in order when there is time' },
  answers: {
    yes: 'Yes',
    partly: 'Partly',
    no: 'No',
    unknown: 'Don’t know',
    'not-ours': 'Not ours',
  },
  unanswered: 'Not answered',
  groups: {
    organisation: 'How the shop is organised',
    'card-payment': 'Card payment',
    administration: 'Administration screens and computers',
    software: 'How the site is made and kept up to date',
    operation: 'Watching and recording after opening',
    customers: 'Shoppers’ accounts and data',
  },
  steps: {
    top: 'Front page',
    product: 'Product',
    cart: 'Cart',
    shopper: 'Customer details',
    payment: 'Payment',
    confirm: 'Order review',
    complete: 'Order complete',
  },
  otherStep: 'Other',
  confidence: { certain: 'certain', firm: 'very likely', tentative: 'suspected' },
  summary: {
    heading: 'Summary',
    verdict: (toCheck, urgent) =>
      urgent > 0
        ? `There ${toCheck === 1 ? 'is' : 'are'} ${plural(toCheck, 'point')} to check, ${urgent} of them soon.`
        : `There ${toCheck === 1 ? 'is' : 'are'} ${plural(toCheck, 'point')} to check. None looks urgent.`,
    clear: 'In what was looked at, nothing that needs checking was found.',
    means: (pages, answered) =>
      `Based on ${plural(pages, 'page')} of the shop and ${plural(answered, 'answer')} of the self-check.`,
    matters: 'What matters',
    none: 'There is nothing to recommend.',
    firstSteps: 'What to do first',
    limits: 'What this diagnosis cannot tell',
    limitUnseen: (steps) => `Steps not looked at: ${steps}`,
    limitOpen: (items) => `Items that could not be told from the pages: ${items}`,
    limitUnanswered: (questions) => `Questions of the self-check not answered: ${questions}`,
    limitAlways:
      'The inside of the server, the settings of the administration and the office’s own terminals cannot be seen from a page.',
    step: 'First step',
    who: 'Who',
    effort: 'Effort',
    and: ', ',
  },
  findings: {
    heading: 'What was found',
    lead: (points, causes) =>
      `${plural(causes, 'cause')} in ${plural(points, 'point')}, those that matter most first. What has one cause is told once.`,
    none: 'On the pages that were looked at, nothing that needs checking was found.',
    seen: 'What was seen',
    pages: 'Seen on',
    morePages: (count) => `and ${plural(count, 'more page')}`,
    moreEvidence: (count) => `and ${count} more`,
    why: 'Why it matters',
    owner: 'What the shop can do',
    vendor: (to) => `What to ask ${to ?? 'the builder'} for`,
    here: 'In this shop’s software',
    guidelines: 'Guidelines',
    evidence: 'Evidence',
    outside: (tool) => `Result of another tool (${tool})`,
    shot: (number, page) => `Figure ${number}. ${page}`,
    shotAlt: (page) => `The page ${page}. Card fields were covered before the picture was taken.`,
    cases: (count) => plural(count, 'case'),
    columns: { number: 'No.', severity: 'Severity', seen: 'What was seen', pages: 'Pages' },
  },
  advice: {
    heading: 'What to do, in order',
    lead: 'The order follows from how much each step helps and how much work it is.',
    none: 'There is nothing to recommend.',
    columns: { number: 'No.', what: 'What', who: 'Who', effort: 'Effort', why: 'Because of' },
    ofPoint: (numbers) => `point ${numbers}`,
    ofAnswer: (answer) => `self-check: “${answer}”`,
    byWhom: 'The same by who does it',
    byWhomLead: 'To be handed to each. The numbers are those of the table above.',
    outside: 'Go through the measures in the other tool’s report with those who run the shop.',
  },
  sections: {
    heading: 'Guideline sections',
    lead: 'Findings and answers, set against the sections of the guidelines. This does not certify that a guideline is met.',
    states: {
      attention: 'Needs work',
      open: 'Not settled',
      clear: 'Nothing to check',
      unseen: 'Not looked at',
    },
    chart: 'How the sections stand',
    chartMeans: 'For each guideline document, how many of its sections stand how.',
    table: 'The figures',
    document: 'Document',
    section: 'Section',
    state: 'Stands',
    what: 'Because of',
    unnamed: (count) =>
      `${plural(count, 'section')} whose name has to be looked up in the original`,
    reference: 'for reference (international standard)',
    points: (numbers) => `point ${numbers}`,
    asked: (names) => `self-check: ${names}`,
  },
  limits: {
    heading: 'What was looked at, and limits',
    lead: 'What this report has seen and what it has not.',
    steps: 'Steps of buying that were looked at',
    seen: (pages) => plural(pages, 'page'),
    notSeen: 'not looked at',
    pages: 'Pages looked at',
    columns: { page: 'Page', step: 'Step', payment: 'How cards are taken', findings: 'Findings' },
    couldNotTell: 'Items that could not be told',
    couldNotTellNone: 'Nothing was left that could not be told.',
    frames: (count) =>
      `${plural(count, 'frame')} could not be entered. The inside of other sites’ frames, such as a payment provider’s fields, cannot be seen.`,
    cut: (count) => `${plural(count, 'finding')} did not fit into the record.`,
    notKnown: (count) =>
      `${plural(count, 'finding')} cannot be put into words by this version. Open the report with the version that examined the shop.`,
    always: [
      'The inside of the server, the settings of the administration, the office’s terminals and the contracts cannot be seen from a page. The self-check and the interview make up for it.',
      'Malicious scripts may hide from administrators, from regions or at certain hours. That nothing was found is no proof that nothing is there.',
      'The report tells how the shop was on the day it was examined. When its pages change, so does the result.',
    ],
  },
  scripts: {
    heading: 'Scripts of the payment pages',
    lead: (count, open) =>
      `${plural(count, 'script')} of the payment pages. ${open > 0 ? `${open} of them are not approved as they are now.` : 'All are approved.'}`,
    none: 'The inventory holds no script yet. It is made when a payment page is examined.',
  },
  selfCheck: {
    heading: 'Self-check',
    lead: (answered, all) => `${answered} of ${all} questions were answered.`,
    none: 'The self-check has not been made yet.',
    columns: { question: 'Item', answer: 'Answer', who: 'Who', note: 'Note' },
    file: (name) => `File: ${name}`,
  },
  overTime: {
    heading: 'Findings over time',
    title: (walks, first, last) =>
      `What ${plural(walks, 'diagnosis', 'diagnoses')} from ${first} to ${last} found, one for each cause, by how much it matters.`,
    few: 'A chart over time appears here once there are two diagnoses.',
    walk: 'Examined on',
    points: 'findings',
  },
  leaflet: {
    lead: (day) =>
      `One page with what needs a decision of the management, from the diagnosis of ${day}.`,
    matters: 'What matters here',
    costs: 'What could be lost',
    month: (least, most) =>
      `If the shop is closed for a month, a month’s sales are gone: ${most === null ? `${least} or more` : `${least} to ${most}`}, a twelfth of the yearly band that the shop gave.`,
    monthExact: (amount) =>
      `If the shop is closed for a month, about ${amount} of sales are gone: a twelfth of the yearly figure that the shop gave.`,
    monthNone:
      'Enter the yearly sales in the shop’s profile, and this shows what a month’s stop would mean.',
    source: (name) => `Source: ${name}`,
    decide: 'What to decide',
    decideBy: 'Set a date and a person for each',
    decisions: {
      urgent: (who) =>
        `Talk to the payment provider today (and: ${who}), and decide whether to go on taking cards. Erase no files or records before it has been looked into.`,
      small: (who) => `Ask for it this week (${who}). It should cost next to nothing.`,
      medium: (who) => `Ask for a quotation and dates (${who}), and set the day to begin.`,
      large: (who) => `Talk over how to go about it (${who}), and decide on a budget.`,
    },
    undecided: (count) =>
      `${plural(count, 'item')} of the self-check ${count === 1 ? 'is' : 'are'} not known or nobody’s: decide who finds out.`,
    due: (day) => `Have the shop examined again on ${day}, to see whether it was mended.`,
    none: 'In what was looked at, nothing needs a quick decision. Only set the day of the next diagnosis.',
  },
  yen: (amount) => `${(Math.round(amount / 10_000) * 10_000).toLocaleString('en-US')} yen`,
};
