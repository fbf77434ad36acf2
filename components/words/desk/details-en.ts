import type { DetailWords } from './scripts.ts';

export const detailsEn: DetailWords = {
  close: 'Close details',
  approve: 'Approve this script',
  withdraw: 'Take the approval back',
  facts: 'About this script',
  firstSeen: 'First seen',
  lastSeen: 'Last seen',
  address: 'Address',
  vendor: 'Served by',
  vendorUnknown: 'Not known',
  size: 'Size',
  characters: (count) => `${count} characters`,
  hash: 'Fingerprint of its contents (SHA-256)',
  seenOn: 'Seen on',
  chain: 'How it came into the page',
  chainPage: 'Payment page',
  changed: 'What differs from the approval',
  before: 'When approved',
  now: 'Now',
  unknownValue: 'not known',
  diff: {
    heading: 'What changed in its contents',
    approvedText: 'Contents when approved',
    currentText: 'Contents now',
    none: 'The text is the same.',
    noText:
      'No copy of the contents was kept, so it cannot be shown what changed; only that the fingerprint differs.',
    whole: 'The two have too little in common to be compared; both are shown from the beginning.',
    cut: (lines) =>
      lines === 1
        ? 'One more line differs and is left out.'
        : `${lines} more lines differ and are left out.`,
    added: 'Line added',
    removed: 'Line removed',
    place: (line) => `from line ${line}`,
  },
  profile: {
    heading: 'What its contents show',
    signals: 'What the judgement rests on, strongest first',
    line: (line) => `line ${line}`,
    noSignals: 'Nothing was found that a judgement could rest on.',
    reason: {
      empty: 'It was empty.',
      'too-large': 'It was too large to be read to the end.',
      'too-complex': 'It was too complex to be read within the time set for it.',
      'not-javascript': 'Something other than a script was returned, such as HTML.',
      'does-not-parse': 'Its grammar could not be followed, so it was looked at word by word.',
    },
    tokens: 'Its grammar could not be followed; this is from looking at it word by word.',
    obfuscated: 'It was put through a tool that makes code hard to read.',
    libraries: 'Libraries in it',
    hosts: 'Hosts named in it',
    encodedHost: 'written in disguise',
    none: 'none',
    readAt: 'Contents are looked at inside this browser only, and never run for it.',
  },
  grant: {
    means: (host) =>
      `${host} does not let other sites read its scripts. If you allow it, Reji Tenken reads the scripts of this one host and looks at their contents. Your browser will ask; you can take it back at any time.`,
    action: (host) => `Let the contents of ${host} be read`,
    granted: 'Allowed. Open the payment page again, and its contents are looked at.',
    refused: 'Not allowed. The inventory has not changed.',
  },
  versions: {
    heading: 'Contents over time',
    current: 'now',
    span: (from, to) => (from === to ? from : `${from} – ${to}`),
    approved: 'approved contents',
    none: 'Its contents were never read, so changes over time are not known.',
  },
};
