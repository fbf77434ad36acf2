import { INLINE_TOKENS } from '../../../rules/_catalog/inline-tokens.ts';
import { BOUNDS, type ScriptFact } from '../../../rules/_core/facts.ts';
import { originOf, shapeScriptUrl } from '../../../rules/_core/url.ts';
import { attribute, attributeNames, excerptOf, fold, resolveUrl } from '../dom.ts';
import type { Page } from '../page.ts';

const SCRIPT_CHARACTERS = 65_536;
const PAGE_CHARACTERS = 262_144;
const TAIL = 16_384;
const MAX_HOSTS = 50;

// `//host` after a scheme, quote or bracket, also with JSON's `\/`; a comment's `//` has none of them before it.
const HOSTS =
  /(?:\b(?:https?|wss?):|["'`(=])\\?\/\\?\/((?:[a-z0-9_-]{1,63}\.){1,8}[a-z][a-z0-9-]{1,30})/gi;
// What a script can spell an address with so that nobody reads it: escapes, base64, a list of character codes.
const ESCAPES = /\\(?:x|u00)([2-7][\da-f])/gi;
// Beginnings of `http`, `//`, `ws:` and `wss:` in base64.
const BASE64 = /(["'`])((?:aHR0c|Ly|d3)[\da-z+/]{11,}={0,2})\1/gi;
const CODES = /(?:\b\d{2,3},\s?){9,}\d{2,3}/g;
/** Types of script elements that browsers, or plugins that hold scripts back, run. */
export const JAVASCRIPT = /^$|javascript|ecmascript|^module$|lazyload/i;

/**
 * Every `script`, open shadow roots included. Inline JavaScript is searched for hosts, also in disguise, and for the
 * catalogue's tokens, at most 64 KB of each script (its beginning and its end) and 256 KB of a page; data scripts are rows
 * only.
 */
export function collectScripts(page: Page): ScriptFact[] {
  let budget = PAGE_CHARACTERS;
  return page.bounded('scripts', page.find('script')).map(({ element, path }, index) => {
    const external = addressOf(element);
    const src = external ? resolveUrl(page.document, external) : '';
    const inline = external === null;
    // Most scripts have an address and nothing else to ask for.
    const names = attributeNames(element);
    const said = (name: string, bound?: number): string =>
      names.includes(name) ? fold(attribute(element, name), bound) : '';
    const type = said('type').toLowerCase();
    const classes = said('class');
    const id = said('id');
    const text = inline ? (element.textContent ?? '') : '';
    const scanned =
      text && JAVASCRIPT.test(type) ? excerptOfText(text, Math.min(budget, SCRIPT_CHARACTERS)) : '';
    budget -= scanned.length;
    return {
      doc: 0,
      path,
      excerpt: excerptOf(element, names),
      index,
      src: shapeScriptUrl(src),
      srcOrigin: originOf(src),
      inline,
      type,
      integrity: said('integrity', BOUNDS.excerpt),
      crossOrigin: names.includes('crossorigin') ? said('crossorigin') : null,
      async: names.includes('async'),
      defer: names.includes('defer'),
      hasNonce: names.includes('nonce'),
      length: text.length,
      // Most scripts have an address and no text.
      hosts: scanned ? hostsIn(disclosed(scanned)) : [],
      tokens: tokensIn(`${classes} ${id} ${scanned}`),
      id,
      classes,
    };
  });
}

/** The address attribute of a script that loads one; '' where it is empty, null for an inline script. */
export function addressOf(script: Element): string | null {
  const get = (name: string): string | null => Element.prototype.getAttribute.call(script, name);
  return script.namespaceURI?.endsWith('svg') ? (get('href') ?? get('xlink:href')) : get('src');
}

// What is slipped into a long script mostly stands at its end.
function excerptOfText(text: string, bound: number): string {
  if (text.length <= bound) return text;
  const tail = Math.min(TAIL, bound >> 2);
  return `${text.slice(0, bound - tail)}\n${tail ? text.slice(-tail) : ''}`.slice(0, bound);
}

/** The text with its escapes and disguised addresses readable. */
function disclosed(text: string): string {
  return (
    text
      .replace(ESCAPES, (_, hex: string) => String.fromCharCode(Number(`0x${hex}`)))
      .replace(CODES, (list) => String.fromCharCode(...list.split(',').map(Number)))
      // Whole groups of four: whatever stands there can be decoded.
      .replace(
        BASE64,
        (_, quote: string, code: string) => quote + atob(code.slice(0, code.length & -4)),
      )
  );
}

function hostsIn(text: string): string[] {
  const hosts = Array.from(text.matchAll(HOSTS), ([, host]) => (host as string).toLowerCase());
  return [...new Set(hosts)].slice(0, MAX_HOSTS);
}

function tokensIn(text: string): string[] {
  return text.length < 4 ? [] : INLINE_TOKENS.filter((token) => text.includes(token));
}
