import type { ContractWords } from './contract.ts';

const WAYS = { own: 'Own build', asp: 'Cart ASP' } as const;

export const contractEn: ContractWords = {
  heading: 'Contract and build',
  lead: 'Contract wording for the measures that nobody takes, and a comparison of an own build with a cart ASP (a service from which a shop is rented by the month).',
  clauses: {
    heading: 'To write into a maintenance contract',
    means:
      'Wording for the points that the self-check answers with “no”, “don’t know” or not at all, and for those where no company is named. Answered points come first, the most important on top.',
    notBegun:
      'There are no answers of the self-check yet, so every point is listed. With the self-check done, only what is missing remains.',
    toSelfCheck: 'Open the self-check',
    hosted:
      'Where the shop runs on a cart service or in a mall, look whether terms of service and specifications say the same, in place of a contract of your own. Ask the provider where they do not.',
    none: 'According to the self-check, every measure is somebody’s task. Make sure that the companies in charge do what the contract says.',
    count: (clauses) => `${clauses} ${clauses === 1 ? 'clause' : 'clauses'}`,
    reason: {
      no: 'Answered “no”',
      unknown: 'Answered “don’t know”',
      nobody: 'Nobody named',
      open: 'Not answered',
    },
    carries: 'Done by',
    proof: 'Proven by',
    copy: 'Copy the wording',
    print: 'Print the wording',
    legal:
      'This is wording of this tool and no legal advice. Before you sign, agree on scope and price with the other side and have it looked at by a lawyer where needed.',
    title: (store) => `To write into a maintenance contract (${store})`,
  },
  own: {
    heading: 'For the shop itself to decide, not for a contract',
    means: 'What cannot be left to others.',
  },
  compare: {
    heading: 'Who carries what: own build and cart ASP',
    means:
      'Who usually does it, as this tool sums it up. Contracts and terms of service differ, so always ask the other side. The first name does most of the work.',
    measure: 'Measure',
    ownBuild: WAYS.own,
    cartAsp: WAYS.asp,
    psp: 'Taken over by the payment provider',
    pspPart: { none: 'nothing', part: 'part', most: 'most' },
    show: 'Open the table of who carries what',
  },
  costs: {
    heading: 'What they cost',
    means:
      'Enter your own figures to compare the sums over one, three and five years. Start with those you know; they save themselves. Treat tax the same way throughout.',
    revenue: 'Yearly revenue through the site',
    revenueHint: 'Fees are worked out from it',
    ways: WAYS,
    parts: {
      initial: 'Initial cost, moving included',
      monthly: 'Monthly: server or service',
      fee: 'Rate of payment and other fees',
      maintenance: 'Maintenance, monthly',
      diagnosis: 'Vulnerability diagnosis, yearly',
      patching: 'Updates and changes, yearly',
      other: 'Other, yearly',
    },
    partHints: { other: 'WAF, insurance, certificates' },
    item: 'Item',
    yen: 'yen',
    percent: '%',
    wrong: 'Enter a number, such as 120,000 or 3.6.',
    empty: 'With at least one figure for each way, sums and picture appear here.',
    missing: (figures) =>
      `${figures} ${figures === 1 ? 'figure is' : 'figures are'} empty and counted as 0 yen. Enter 0 for what costs nothing.`,
    chart: {
      title: 'Cost over one, three and five years',
      means: 'A bar’s length is the sum. The legend names the colours, the table has the amounts.',
      table: 'Table of amounts',
      years: (years) => `${years} ${years === 1 ? 'year' : 'years'}`,
      total: 'Sum',
    },
    layers: {
      initial: 'Initial',
      running: 'Monthly',
      fee: 'Fees',
      care: 'Maintenance, diagnosis, updates, other',
    },
    sentence: (years, cheaper, difference) =>
      cheaper
        ? `By the figures entered alone, ${WAYS[cheaper].toLowerCase() === 'cart asp' ? 'the cart ASP' : 'an own build'} costs ${difference} less over ${years} years.`
        : `By the figures entered alone, both cost the same over ${years} years.`,
    amount: (yen) => `${yen.toLocaleString('en-GB')} yen`,
    none: '–',
    leftOut: {
      heading: 'What these figures leave out',
      list: [
        'The time of the people in the shop: checking updates, enquiries, dealing with companies',
        'Loss when something happens: investigation, customers, sales while closed. How likely it is depends on the measures taken.',
        'The effort of moving: products, customers, past orders, standing in search results, custom features given up',
        'Price rises, changes of revenue, tiers of fees, minimum terms, cost of leaving',
        'Tax, subsidies and cash flow: initial cost is paid first',
        'Measures nobody takes. A way with 0 for maintenance and diagnosis looks cheaper, but perhaps nobody does them.',
      ],
    },
  },
};
