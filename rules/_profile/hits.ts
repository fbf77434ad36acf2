/** Words that tell what a stretch of a script is about, found while its tokens are read. */
export const HIT = {
  collect: 1,
  sink: 2,
  decode: 4,
  run: 8,
  card: 16,
  gate: 32,
  encode: 64,
  cloak: 128,
} as const;

/** `.name`: only as a member. `name(`: only before a parenthesis. `name=`: only where it is assigned. */
const NAMES: readonly (readonly [bit: number, names: string])[] = [
  [
    HIT.collect,
    '.value .val( .serialize( .serializeArray( FormData .elements getElementsByTagName',
  ],
  [HIT.collect, '.fetch= .stringify= .sendBeacon='],
  [HIT.sink, 'fetch( XMLHttpRequest sendBeacon Image .src= WebSocket RTCPeerConnection .submit('],
  [HIT.sink, '.ajax( .post( .action= EventSource Audio FontFace'],
  [HIT.decode, 'atob fromCharCode unescape charCodeAt .reverse('],
  [HIT.run, 'eval Function .constructor( execScript importScripts'],
  [HIT.encode, 'btoa encodeURIComponent encrypt'],
  [HIT.cloak, 'outerWidth outerHeight debugger Firebug wpadminbar'],
  [HIT.card, 'cardNumber cardnumber card_number cvv cvc cardNo cc_number ccNumber creditCard'],
];

interface Word {
  hash: number;
  bit: number;
  dotted: boolean;
  before: string;
}

const SIZE = 1024;
const table: (Word | undefined)[] = new Array(SIZE);
for (const [bit, names] of NAMES) {
  for (const entry of names.split(' ')) {
    const name = entry.replace(/^\.|[(=]$/g, '');
    let hash = 0;
    for (const sign of name) hash = (Math.imul(hash, 31) + sign.charCodeAt(0)) | 0;
    let at = hash & (SIZE - 1);
    while (table[at]) at = (at + 1) & (SIZE - 1);
    const before = /[(=]$/.exec(entry)?.[0] ?? '';
    table[at] = { hash, bit, dotted: entry.startsWith('.'), before };
  }
}

/** The bit of a name in a text, 0 for most; `hash` is the sum of its signs, each time 31. */
export function bitOfName(text: string, begin: number, end: number, hash: number): number {
  for (let at = hash & (SIZE - 1); ; at = (at + 1) & (SIZE - 1)) {
    const word = table[at];
    if (!word) return 0;
    if (word.hash !== hash) continue;
    if (word.dotted && text.charCodeAt(begin - 1) !== 46) continue;
    if (word.before === '') return word.bit;
    const next = text.charCodeAt(end) === 32 ? end + 1 : end;
    if (text[next] === word.before && text[next + 1] !== '=') return word.bit;
  }
}

const CARD =
  /\bcc-|card.?(?:num|no\b|holder|exp|cvv|code)|cc.?(?:num|no\b|cid|exp|csc)|\bcvv|\bcvc|security.?code|カード番号|セキュリティコード/i;
const GATE = /checkout|onepage|onestep|payment|shopping|place.?order|billing/i;
const FIELDS = /^(?:input|select|textarea|form)\b|,\s?(?:input|select|textarea)\b/;
const CLOAK = /wpadminbar|wordpress_logged_in|devtool|firebug/i;
/** Addresses in base64, in hexadecimal, as percent escapes, turned around, by thirteen letters. */
const DISGUISED = /^(?:aHR0c|68747470|%68%74%74|uggcs?:)|\/\/:s?ptth$/i;
/** Code within a text that decodes or loads. */
const CODE = /\b(?:atob|eval|unescape)\(|fromCharCode|createElement\(|XMLHttpRequest/;
const FIRST =
  /card|cc|cv[cv]|code|check|one|pay|shop|order|bill|inp|sel|form|text|scr|wpad|word|dev|fire|カード|コード|ahr0|6874|%68|uggc|ptth|atob|eval|escape|xml/i;

/** The bits of a string, or of a pattern's source. */
export function bitsOfString(text: string): number {
  if (!FIRST.test(text)) return 0;
  let bits = CARD.test(text) ? HIT.card : 0;
  if (GATE.test(text)) bits |= HIT.gate;
  if (FIELDS.test(text)) bits |= HIT.collect;
  if (CLOAK.test(text)) bits |= HIT.cloak;
  if (DISGUISED.test(text)) bits |= HIT.decode | HIT.gate;
  if (CODE.test(text)) bits |= HIT.decode;
  return text === 'script' ? bits | HIT.sink : bits;
}
