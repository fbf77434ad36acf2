/**
 * Facts about what the page's scripts do, told by the recorder (the page's own world) through the witness. Rows are tables of
 * `facts.ts` like all others; no row holds a value, only what kind of data was found in one.
 */

/**
 * What a script did that the recorder saw, one row for each kind: testimony of the page's own world. It may be shown as
 * evidence; it can be missing or forged, so its absence proves nothing.
 */
export interface CallFact {
  doc: number;
  api: Api;
  role: CallRole;
  /** Whose call it was; null where no stack was taken or it says nothing. */
  by: ScriptRef | null;
  /** send, insert, connect, navigate: the address without query values; store: the key; listen: the event's type; else ''. */
  target: string;
  /**
   * What it was done on. read, listen: a card part, 'pay-button', 'form', 'document' or 'window'; insert: the tag; store:
   * 'local', 'session' or 'cookie'; send: the HTTP method where it is known.
   */
  subject: CallSubject;
  /** Kinds of card or personal data found in what was read, encoded, stored or sent. */
  carries: Carried[];
  /** Characters of the largest value passed. */
  size: number;
  /** Milliseconds since the document began to load, of the first such call. */
  at: number;
  count: number;
  /** The dry run kept it from happening. */
  refused: boolean;
}

/** What the recorder hooks, by the name a reader would look for, and what each call means. */
export const API_ROLES = {
  'input.value': 'read',
  FormData: 'read',
  btoa: 'encode',
  atob: 'decode',
  'JSON.stringify': 'encode',
  'TextEncoder.encode': 'encode',
  'crypto.subtle.encrypt': 'encode',
  'Storage.setItem': 'store',
  'document.cookie': 'store',
  fetch: 'send',
  XMLHttpRequest: 'send',
  sendBeacon: 'send',
  'WebSocket.send': 'send',
  'RTCDataChannel.send': 'send',
  'form.submit': 'send',
  navigation: 'send',
  'image.src': 'send',
  'link.href': 'send',
  'media.src': 'send',
  FontFace: 'send',
  EventSource: 'send',
  'script.src': 'insert',
  'iframe.src': 'insert',
  'iframe.srcdoc': 'insert',
  'form.action': 'rewire',
  'button.onclick': 'rewire',
  WebSocket: 'connect',
  RTCPeerConnection: 'connect',
  Worker: 'connect',
  'serviceWorker.register': 'connect',
  'ServiceWorker.postMessage': 'hand',
  addEventListener: 'listen',
  Function: 'evaluate',
  'document.write': 'insert',
  'history.pushState': 'navigate',
  remove: 'remove',
} as const satisfies Record<string, string>;

export type Api = keyof typeof API_ROLES;
export type CallRole = (typeof API_ROLES)[Api];

/** Kinds of data that the witness can tell in a value. `code` is the security code. */
export const CARD_PARTS = ['pan', 'code', 'expiry', 'holder'] as const;
export const PERSONAL_PARTS = ['name', 'mail', 'phone'] as const;
export type DataPart = (typeof CARD_PARTS)[number] | (typeof PERSONAL_PARTS)[number];

export const ENCODINGS = [
  'raw',
  'spaced',
  'url',
  'base64',
  'base64-twice',
  'base64url',
  'hex',
  'rot13',
  'reversed',
  'char-offset',
  'xor',
  'partial',
  'interleaved',
] as const;
export type Encoding = (typeof ENCODINGS)[number];

export interface Carried {
  part: DataPart;
  encoding: Encoding;
  /** True: it was this run's canary. False: only the shape of a card number (13–19 digits of an issuer's range that pass Luhn). */
  canary: boolean;
}

export type CallSubject =
  | DataPart
  | 'card'
  | 'pay-button'
  | 'form'
  | 'document'
  | 'window'
  | 'script'
  | 'iframe'
  | 'input'
  | 'image'
  | 'local'
  | 'session'
  | 'cookie'
  | 'get'
  | 'post'
  | '';

/** A script as a stack names it. */
export interface ScriptRef {
  /** Address without query values; the document's own for inline scripts; '' where the stack has none. */
  url: string;
  line: number | null;
  inline: boolean;
  /** Its text was evaluated (`eval`, `Function`, a timer's text); `url` is then the script that evaluated it. */
  evaluated: boolean;
  /** Other scripts further up the stack, the nearest first, at most five. */
  via: string[];
}

/** A script, frame, form or field that came after the document was parsed, or went again. */
export interface AdditionFact {
  doc: number;
  tag: 'script' | 'iframe' | 'form' | 'input';
  /** Address of a script or frame; '' where it has none. */
  url: string;
  /** Its opening tag without values; at most 500 characters. */
  excerpt: string;
  /** Names, ids or labels speak of a card. Forms: of a field in it. */
  cardWords: boolean;
  removed: boolean;
  /** Milliseconds since the document began to load. */
  at: number;
  by: ScriptRef | null;
}

/** A function of the browser that the page has put another in place of. */
export interface NativeFact {
  doc: number;
  /** `fetch`, `XMLHttpRequest.prototype.send` … */
  name: string;
  by: ScriptRef | null;
}

/** How far the recorder of a document can be believed. */
export interface RecorderFact {
  doc: number;
  /** tainted: the page could have come before it, or spoke on its channel; absent: it never answered. */
  state: 'trusted' | 'tainted' | 'absent';
  /** More happened than is recorded. */
  flooded: boolean;
  dropped: number;
}

export interface ServiceWorkerFact {
  doc: number;
  /** Address of the worker's script. */
  url: string;
  scope: string;
}

/** A dry run of this page: how it went, never what was typed. */
export interface DryRunFact {
  doc: number;
  /** By whom the test data was typed: the extension's events, the person, or the browser's own input (command line). */
  way: 'events' | 'by-hand' | 'browser-input';
  /** Parts of the test data that a field took. */
  filled: DataPart[];
  pressed: 'button' | 'enter' | 'none';
  ended: 'done' | 'stopped' | 'time-out' | 'failed';
  /** Fields, storage and cookies are as before. */
  restored: boolean;
  /** Milliseconds since the document began to load. */
  began: number;
  /** Milliseconds. */
  took: number;
}
