import type { PolicyWords } from './policy.ts';

export const policyEn: PolicyWords = {
  heading: 'Let run only what was approved',
  lead: 'From the approved scripts this makes a setting for browsers, a Content-Security-Policy (CSP), that lets only those run. You need not put it in yourself: copy it and give it to whoever builds your shop.',
  empty:
    'No payment page has been looked at yet. Open it and approve its scripts, and the policy appears here.',
  noneApproved:
    'No script of this page is approved yet. Approve them under “Scripts” first: as it stands, this policy would stop every script.',
  page: 'Page',
  steps: {
    heading: 'How to use it',
    points: [
      'Begin with the policy on trial, as a response header of the payment page. It stops nothing; what does not fit is noted in the browser’s developer tools.',
      'For a week or two, go through real orders with it, cardholder authentication (3-D Secure) included.',
      'When nothing is left that does not fit, put the enforcing policy in its place. Scripts that do not fit will no longer run.',
    ],
  },
  reportOnly: { heading: 'On trial: notes, and stops nothing', means: 'Begin with this one.' },
  enforcing: {
    heading: 'Enforcing: stops what is not approved',
    means: 'Use it after the trial, and go through one whole order as soon as it is in.',
  },
  copy: {
    reportOnly: 'Copy the policy on trial',
    enforcing: 'Copy the enforcing policy',
    attribute: 'Copy',
    attributes: 'Copy all integrity attributes',
  },
  nonce: (placeholder) =>
    `Your server has to replace ${placeholder} with a value made anew for each answer. As it stands, the scripts that need it do not run.`,
  covers: {
    heading: 'What this policy does',
    scripts: (count) =>
      count === 1
        ? 'The one approved script keeps running.'
        : `The ${count} approved scripts keep running.`,
    noOthers: 'Once it is enforcing, scripts from anywhere else do not run.',
  },
  notCovered: {
    heading: 'What it does not do, and what to mind',
  },
  evaluator: {
    heading: 'Checked with CSP Evaluator',
    fine: 'It found nothing that is too open.',
    open: 'These would let an injected script run as well.',
    gaps: 'Without these, a way around is left.',
    means: {
      evaluated: 'strings may be run as code',
      inline: 'anything written into the page may run',
      wide: 'a wide range may be loaded from',
    },
  },
  integrity: {
    heading: 'Integrity attributes',
    lead: 'With an integrity attribute, the browser will not run a file that was replaced. Only scripts whose contents stay the same can have one.',
    none: 'There is none that could have one now.',
    script: 'Script',
    attribute: 'Attribute to add',
    without: (count) => `${count} that cannot have one, and why`,
  },
};
