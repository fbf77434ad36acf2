import type { SignalKind } from './profile.ts';

export interface Weight {
  kind: SignalKind;
  points: number;
  /** Ordinary scripts hardly ever do this: without some of it nothing is called more than `review`. */
  uncommon: number;
  why: string;
}

function weight(kind: SignalKind, points: number, uncommon: number, why: string): Weight {
  return { kind, points, uncommon, why };
}

/** What each thing seen counts for. Of one kind only the heaviest in a place counts. */
export const WEIGHTS = {
  'card-field-read': weight('collects-card', 22, 0, 'reads it; shops, masks and PSPs do as well'),
  'card-field-found': weight('collects-card', 10, 0, 'looks for card fields, reading not seen'),
  'card-words-tabled': weight('collects-card', 12, 4, 'a card’s parts in an obfuscator’s table'),
  'card-pattern': weight('collects-card', 6, 0, 'validators hold the same patterns'),
  'form-read': weight('collects-form', 20, 0, 'every field; validators and autocapture do as well'),
  'form-object': weight('collects-form', 8, 0, 'how shops send their own forms'),
  'keys-kept': weight('collects-form', 10, 0, 'hotkeys and replays read keys, few keep them'),
  sends: weight('sink', 4, 0, 'nearly every script sends something'),
  'sends-foreign': weight('sink', 8, 0, 'so does all measuring'),
  'sends-taken-own': weight('sink', 8, 0, "the shop's own checkout"),
  'sends-taken-vendor': weight('sink', 10, 0, 'a PSP or a known company; misused, but rarely'),
  'sends-taken-answered': weight('sink', 12, 3, 'the answer is used, as PSPs do with tokens'),
  'sends-taken-odd': weight(
    'sink',
    30,
    20,
    'what was read is sent to a picture or style of the shop',
  ),
  'sends-taken': weight('sink', 16, 6, 'what was read goes out, where to was not seen'),
  'sends-card-foreign': weight('sink', 26, 14, 'card fields go to a host that stands there'),
  'sends-object-foreign': weight('sink', 18, 8, 'a form goes to another host, as to form services'),
  'sends-form-foreign': weight('sink', 24, 14, 'all fields go to a host that stands there'),
  'sends-taken-hidden': weight('sink', 30, 30, 'what was read goes to a host in disguise'),
  'sends-hidden': weight('sink', 12, 8, 'an address in disguise is asked'),
  'form-rerouted': weight('sink', 14, 10, "a form's target is changed to another host"),
  'sends-passing': weight('sink', 18, 3, 'hands on what the page sends, as error trackers may'),
  'frames-foreign': weight('sink', 8, 0, 'frames are how payment companies and others come'),
  'sends-to-peer': weight(
    'sink',
    24,
    20,
    'what was read goes to another browser, past every policy',
  ),
  'sends-by-image': weight('sink', 24, 20, 'what was read goes out in the address of a picture'),
  gate: weight('checkout-gate', 10, 2, 'acts on checkout addresses; checkout code does as well'),
  'gate-hidden': weight('checkout-gate', 20, 16, 'the word for the checkout is in disguise'),
  'gate-passing': weight('checkout-gate', 14, 6, 'picks a payment’s requests out of the page’s'),
  'pay-button': weight('checkout-gate', 8, 0, 'listens to the pay button'),
  'field-timer': weight('checkout-gate', 8, 4, 'looks for card fields again and again'),
  loads: weight('loader', 3, 0, 'every tag does'),
  'loads-hidden': weight('loader', 24, 22, 'a script from a host in disguise'),
  'loads-gated': weight('loader', 10, 4, 'a script only where one pays'),
  'evaluates-constant': weight('evaluated-code', 4, 0, 'bundlers do'),
  evaluates: weight('evaluated-code', 6, 0, 'templates and polyfills do'),
  'evaluates-decoded': weight('evaluated-code', 36, 22, 'decodes text and runs it'),
  'writes-decoded': weight(
    'evaluated-code',
    24,
    22,
    'so does delaying of scripts with data addresses',
  ),
  'evaluates-page': weight('evaluated-code', 38, 26, 'runs what it reads out of pixels or styles'),
  'writes-response': weight('evaluated-code', 33, 22, 'so do frameworks with their own answers'),
  'evaluates-response': weight('evaluated-code', 38, 24, 'runs what came over the network'),
  'hidden-host': weight('encoded-host', 16, 12, 'an address that only stands there in disguise'),
  'escaped-text': weight('escaped-text', 8, 2, 'readable text written as escapes'),
  obfuscation: weight('obfuscation', 6, 2, 'ordinary vendors do it, too'),
  encodes: weight('encoding', 2, 0, 'encoders are everywhere'),
  'encodes-taken': weight('encoding', 12, 8, 'what was read is made unreadable first'),
  'encodes-taken-own': weight('encoding', 12, 14, 'made unreadable for the own shop'),
  'seals-taken': weight('encoding', 8, 2, 'encrypted; PSPs do so in the browser'),
  'keeps-card': weight('staging', 16, 16, 'card data is put away'),
  'keeps-taken': weight('staging', 10, 4, 'drafts of forms are kept as well'),
  'card-form-text': weight('fake-form', 12, 4, 'brings a card form; PSPs do as well'),
  'card-form': weight('fake-form', 14, 6, 'brings a whole card form; so do payment plugins'),
  'card-form-hidden': weight('fake-form', 26, 18, 'brings a card form in disguise'),
  'hides-payment': weight('fake-form', 10, 3, 'hides a payment company’s frame'),
  'devtools-check': weight('devtools-check', 10, 6, 'so do scripts against copying'),
  'admin-check': weight('admin-check', 12, 8, 'stays away from who runs the shop'),
  'self-removal': weight('self-removal', 6, 3, 'takes its own element away; JSONP does as well'),
  'script-removed': weight('self-removal', 2, 0, 'loaders tidy up what they put in'),
  'foreign-tail': weight('foreign-tail', 1, 0, 'code of another hand behind a library'),
  'lookalike-host': weight('poses-as-vendor', 36, 22, "a host that looks like a vendor's"),
  'poses-as-vendor': weight('poses-as-vendor', 14, 12, 'the name of a vendor beside another host'),
} as const satisfies Record<string, Weight>;

export type WeightId = keyof typeof WEIGHTS;

export interface Combination {
  /** One of each list must stand in the same place. */
  all: readonly (readonly WeightId[])[];
  points: number;
  uncommon: number;
  why: string;
}

function together(
  all: Combination['all'],
  points: number,
  uncommon: number,
  why: string,
): Combination {
  return { all, points, uncommon, why };
}

/** What says more together than apart, although no way from one to the other was followed. */
export const TOGETHER: readonly Combination[] = [
  together(
    [['card-field-read'], ['sends-foreign']],
    12,
    14,
    'reads a card and asks a host that nobody knows',
  ),
  together(
    [
      ['card-words-tabled'],
      ['sends-foreign', 'sends-taken', 'sends-hidden'],
      ['gate', 'field-timer', 'admin-check', 'devtools-check', 'self-removal', 'encodes-taken'],
    ],
    10,
    10,
    'an obfuscated script about cards that sends and chooses its moment',
  ),
  together(
    [
      ['form-read', 'keys-kept'],
      ['sends-foreign'],
      ['gate', 'pay-button', 'field-timer', 'encodes', 'encodes-taken'],
    ],
    10,
    12,
    'takes everything typed where one pays, beside a host that nobody knows',
  ),
  together(
    [['sends-object-foreign'], ['gate', 'pay-button', 'card-field-found', 'field-timer']],
    8,
    6,
    'a whole form goes to another host, but only where one pays',
  ),
  together(
    [['sends-passing'], ['gate-passing', 'gate', 'gate-hidden']],
    8,
    6,
    'hands on what the page sends, where it pays',
  ),
  together(
    [['hides-payment'], ['card-form', 'card-form-text', 'card-form-hidden']],
    18,
    12,
    'a card form in the place of a payment company’s',
  ),
  together(
    [['hides-payment'], ['frames-foreign']],
    22,
    14,
    'a frame in the place of a payment company’s',
  ),
  together(
    [
      ['evaluates-decoded', 'writes-decoded'],
      ['gate', 'sends-foreign'],
    ],
    8,
    0,
    'what is decoded and run waits for the checkout',
  ),
  together(
    [['loads-hidden'], ['gate', 'card-field-found']],
    8,
    0,
    'a script from a host in disguise, but only where one pays',
  ),
  together(
    [['gate-hidden'], ['loads', 'loads-gated']],
    16,
    0,
    'a script, where a word in disguise says',
  ),
  together([['sends-by-image'], ['form-object']], 8, 0, 'a whole form in the address of a picture'),
  together(
    [['sends-by-image'], ['encodes-taken']],
    6,
    0,
    'made unreadable, then hidden in the address of a picture',
  ),
];

export const VERDICT_AT = {
  skimmer: 60,
  suspicious: 38,
  /** Uncommon points that `suspicious` needs, and `skimmer`. */
  uncommonSuspicious: 14,
  uncommonSkimmer: 20,
  review: 16,
} as const;
