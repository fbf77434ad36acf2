/**
 * What the text of one script says of itself, worked out without running any of it. A profile is plain JSON, is kept by the
 * text's hash and read again only when the profiler itself has changed.
 */

/** Raised whenever the same text may be judged differently; a profile of another version is made again. */
export const PROFILE_VERSION = 2;

/** Bounds of one profile; what does not fit is left out, the strongest first kept. */
export const PROFILE_BOUNDS: Readonly<
  Record<'characters' | 'excerpt' | 'signals' | 'hosts' | 'libraries' | 'ms', number>
> = {
  /** Longer texts are not read (`too-large`). */
  characters: 12_000_000,
  excerpt: 200,
  signals: 24,
  hosts: 50,
  libraries: 20,
  /** The caller ends the worker after so long, and says `too-complex`. */
  ms: 10_000,
};

/**
 * `skimmer`: collects card data or whole forms, sends it, and hides or chooses its moment: each seen in one place.
 * `suspicious`: some of that, in a way that ordinary scripts do not combine. `review`: hard to read, or something that a
 * person should know of; ordinary obfuscated scripts are this and no more. `clean`: read, and nothing of the kind.
 * `unknown`: could not be read, see `reason`.
 */
export const PROFILE_VERDICTS = ['skimmer', 'suspicious', 'review', 'clean', 'unknown'] as const;
export type ProfileVerdict = (typeof PROFILE_VERDICTS)[number];

/** Why a text was not read, or not wholly. */
export type ProfileReason =
  | 'empty'
  | 'too-large'
  | 'too-complex'
  | 'not-javascript'
  | 'does-not-parse';

export const SIGNAL_KINDS = [
  /** Reads card fields, by their names or by words of a card. */
  'collects-card',
  /** Reads every field of a form or page. */
  'collects-form',
  /** Sends somewhere: request, image, beacon, socket, form, frame. */
  'sink',
  /** Acts only on addresses, fields or buttons of a checkout. */
  'checkout-gate',
  /** Puts another script into the page. */
  'loader',
  'devtools-check',
  /** Looks for the marks of a signed-in administrator. */
  'admin-check',
  'self-removal',
  /** Runs text as code. */
  'evaluated-code',
  /** A host that stands in the text only in disguise. */
  'encoded-host',
  /** Printable text written as escapes. */
  'escaped-text',
  /** String tables, decoders, control-flow tricks of common obfuscators. */
  'obfuscation',
  /** A tail of another style behind a known library. */
  'foreign-tail',
  /** Keeps what it took: storage, cookie, global. */
  'staging',
  /** Puts its own card form, or a layer over the real one. */
  'fake-form',
  /** Turns data into another form before it is sent (base64, hex, XOR …). */
  'encoding',
  /** Names a well-known vendor without being it. */
  'poses-as-vendor',
] as const;
export type SignalKind = (typeof SIGNAL_KINDS)[number];

/** One thing seen in the text, with its place. */
export interface ProfileSignal {
  kind: SignalKind;
  /** Characters from the beginning of the text, [start, end). */
  start: number;
  end: number;
  /** From 1. */
  line: number;
  /** What decided, in a word or two: the API, the host, the decoded word. At most 100 characters. */
  detail: string;
  /** The text there on one line, card numbers and mail addresses masked; at most `PROFILE_BOUNDS.excerpt` characters. */
  excerpt: string;
  /** Share in the score; the three largest explain the verdict. */
  weight: number;
}

export interface ProfiledHost {
  host: string;
  /** It stands nowhere in the text as it is written. */
  encoded: boolean;
}

/** A library by its banner, or by what only it contains. */
export interface ProfiledLibrary {
  name: string;
  version: string | null;
}

export interface ScriptProfile {
  version: number;
  verdict: ProfileVerdict;
  reason: ProfileReason | null;
  /** `scanned`: the cheap first pass found nothing that a parser is needed for. `tokens`: it would not parse. */
  read: 'scanned' | 'parsed' | 'tokens' | 'not-read';
  /** Characters of the text. */
  characters: number;
  /** Sum of the weights that counted, 0 to 100. */
  score: number;
  /** The strongest first. */
  signals: ProfileSignal[];
  hosts: ProfiledHost[];
  /** Share of the printable characters that are written as escapes, 0 to 1. */
  escapedShare: number;
  /** It went through an obfuscator (not: a minifier). */
  obfuscated: boolean;
  libraries: ProfiledLibrary[];
  /**
   * The same for two texts that differ only in literals and white space: hexadecimal, 16 digits. Tells an inline script
   * whose data changes with every page from another script.
   */
  shape: string;
}

/** Profiles one text. Never throws, runs nothing of it, and takes time in proportion to its length. */
export type ProfileText = (text: string) => ScriptProfile;
