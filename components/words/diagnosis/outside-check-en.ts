import type { OutsideCheckWords } from './outside-check.ts';

const count = (many: number, one: string, more = `${one}s`): string =>
  `${many} ${many === 1 ? one : more}`;

export const outsideCheckEn: OutsideCheckWords = {
  heading: 'Check what can be seen from outside',
  lead: 'Asks your shop’s own server whether the administration’s log-in, or files that were left behind, can be seen by anybody. Everything that will be sent is shown to you first.',
  platform: {
    label: 'Software of the shop',
    unknown: 'Not known, or another one',
    found: (name) => `${name} (seen in the shop)`,
  },
  open: 'See what will be sent',
  print: 'Print the result',
  refused: {
    'not-added':
      'This store has not been added. Add it from the Reji Tenken icon, and it can be checked here.',
    'other-origin': 'Nothing was sent: that is not an address of this store.',
    'others-server':
      'This shop stands on the servers of a cart service. Checking them would be checking another company, so nothing is sent from here. See the service’s own settings and support for how to protect the administration.',
    busy: 'A check of another store, or a dry run, is under way. Press again when it has ended.',
    'plain-http':
      'Firefox lets no extension ask a shop without encryption (http). Add the shop under https, or check with Chrome or Edge.',
  },
  sheet: {
    heading: (store) => `What will be sent to ${store}`,
    lead: (many, most, origin) =>
      `${count(many, 'request')} to ${origin}, in this order, and to nowhere else. A server that refuses HEAD is asked again by GET; where the administration’s log-in sends on to another address of the shop, that one is asked for once. Never more than ${most} in all.`,
    promises: [
      'One a second. You can stop it at any time.',
      'As somebody who is not logged in: no cookies are sent.',
      'No password is tried, and no weakness is made use of.',
      'Nothing of what comes back is kept but its status, type and length, and whether one mark was there.',
      'Your server’s log will show these requests as coming from this computer. If a company watches over it, tell them first.',
    ],
    columns: { method: 'Method', path: 'Address', why: 'What for' },
    method: { HEAD: 'HEAD', GET: 'GET' },
    methods: 'HEAD only asks whether something is there. GET reads the first 512 bytes at most.',
    consent:
      'Press only if the shop is yours, or its owner asked you to. When you pressed is kept in this store’s record.',
    yes: (many) => `Send ${many === 1 ? 'this request' : `these ${many} requests`}`,
  },
  why: {
    robots: 'Whether the shop answers',
    baseline: 'How it answers for what is not there, to compare with',
    'admin-login': 'Log-in of the administration',
    installer: 'Page for installing or developing',
    configuration: 'Configuration file',
    'log-or-backup': 'Log or data file',
    'directory-listing': 'List of a folder',
    'database-tool': 'Database tool',
    'source-control': 'History of the source code',
    version: 'Version of the software',
  },
  progress: {
    doing: 'Checking',
    count: (done, all) => `${done} of ${all} done`,
    stop: 'Stop',
  },
  result: {
    heading: (moment) => `Result of ${moment}`,
    summary: (open, all) =>
      `Of ${count(all, 'place')}, ${open === 0 ? 'none' : open} can be seen from outside.`,
    nothing: 'There was no answer.',
    agreed: (moment, sent, platform) =>
      `Begun on ${moment}, after the list was seen. ${count(sent, 'request')} sent (software of the shop: ${platform}).`,
    stopped: {
      'by-hand': 'It was stopped by hand.',
      'rate-limited':
        'The server asked for fewer requests (429 or 503), so it was stopped there. Check again some time later.',
      unreachable: 'The shop’s server did not answer. See whether the shop opens, and try again.',
      'not-answering':
        'Three requests in a row were not answered, so it was stopped there. Something that guards the server may have stepped in.',
      interrupted: 'The browser was closed, or stopped the extension, so it ended there.',
      limit: 'It reached the number of requests that one check may send, and was stopped there.',
    },
    kept: 'What was found until then is kept.',
    findings: 'Points found',
    table: 'Places',
    columns: { path: 'Address', what: 'What for', outcome: 'Result', todo: 'What to do' },
    answered: (status) => `status ${status}`,
    noAnswer: 'no answer',
    leadsTo: (address) => `sent on to ${address}`,
    outcome: {
      exposed: 'Can be seen',
      'not-found': 'Not found',
      redirected: 'Sent on',
      forbidden: 'Shut',
      unclear: 'Could not tell',
    },
    todo: {
      exposed: 'Open it under “Points found”, and pass it on to whoever built the shop.',
      'not-found': 'Nothing to do.',
      redirected: 'Open the address yourself, and see what comes up.',
      forbidden: 'Good: the server refuses it to outsiders.',
      unclear: 'Check again some time later, or ask whoever built the shop.',
    },
    version:
      'Shows which version of software is used. Ask whoever built the shop whether it can be hidden.',
    list: 'What was sent',
    session:
      'The points are also part of the latest diagnosis, as “What can be seen from outside”.',
  },
  earlier: {
    heading: 'Earlier results',
    line: (open, answered) => `${open} of ${count(answered, 'place')} could be seen`,
  },
  none: 'Nothing has been checked yet. “See what will be sent” shows every request before any is sent.',
};
