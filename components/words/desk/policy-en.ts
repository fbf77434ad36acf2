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
    gap: {
      stopped: 'Stopped once it is enforcing, because not approved or changed since',
      'needs-nonce': 'Scripts in the page that change each time and need a nonce',
      'inline-unread': 'Scripts in the page left out, because their contents were not read',
      'inline-seen-once':
        'Scripts in the page seen only once so far: the next change would stop them. Open the payment page again to make sure',
      'no-address': 'Left out, because they have no address',
      evaluates:
        "Make code from strings, which is why 'unsafe-eval' is allowed. Ask whether that can be built in another way",
      'whole-folder': 'Addresses that let in everything in a folder',
      'query-not-limited':
        'What follows “?” in their address cannot be told apart: another container at the same address would run too',
      'destination-left-out':
        'The payment page talked to them, but they belong neither to your shop, nor to a payment service, nor to an approved script; they are left out',
      'destinations-not-known':
        'It is not known yet where the page sends to, so that is not limited. Open the payment page again',
      shortened: 'Let in as whole hosts, since the policy would be too long',
      'inline-handlers':
        'Instructions written right at a button (such as onclick) cannot be seen in an inventory, and may be stopped once it is enforcing',
      'card-authentication':
        'Cardholder authentication (3-D Secure) may open a page of the card’s issuer. Check during the trial that frames (frame-src) and forms (form-action) are not stopped',
      'images-and-styles': 'Images, fonts and styles are not limited',
    },
  },
  evaluator: {
    heading: 'Checked with CSP Evaluator',
    fine: 'It found nothing that is too open.',
    open: 'These would let an injected script run as well.',
    gaps: 'Without these, a way around is left.',
    means: (word) =>
      word.includes("'unsafe-eval'")
        ? 'strings may be run as code'
        : word.includes("'unsafe-inline'")
          ? 'anything written into the page may run'
          : 'a wide range may be loaded from',
  },
  integrity: {
    heading: 'Integrity attributes',
    lead: 'With an integrity attribute, the browser will not run a file that was replaced. Only scripts whose contents stay the same can have one.',
    none: 'There is none that could have one now.',
    script: 'Script',
    attribute: 'Attribute to add',
    without: (count) => `${count} that cannot have one, and why`,
    why: {
      'not-read': 'its contents were not read',
      varies: 'different each time it is loaded',
      'seen-once': 'seen only once so far; open the payment page again',
      'not-approved': 'not approved as it is now',
      'not-external': 'not loaded from a file',
      'has-one': 'has one already',
      'inserted-by-script': 'another script adds it, so there is nowhere to write it',
      'updated-in-place':
        'its company updates it without notice, and the next update would be stopped',
    },
  },
};
