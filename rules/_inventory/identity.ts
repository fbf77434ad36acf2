/** When two sightings are of one script: a script keeps its place in the inventory though versions and data change. */
import type { Provenance, ScriptProfileFact } from '../_core/script-facts.ts';
import { hostOf, originOf, pathOf, shapeScriptUrl } from '../_core/url.ts';
import { INVENTORY_BOUNDS } from './inventory.ts';

/** What a script is told apart by. */
export interface Identifiable {
  kind: ScriptProfileFact['kind'];
  /** Address with query; the document's own for inline and evaluated scripts. */
  url: string;
  /** `ScriptProfile.shape`, null where the text was not profiled. */
  shape: string | null;
  hash: string | null;
  /** Hosts written in its text, also those in disguise. */
  hosts: readonly string[];
  provenance: Provenance;
}

/**
 * Identity of a script within its store's inventory.
 * External scripts and workers: their address. Inline: the shape of the text and the hosts written in it, so that data that
 * changes with every view is the same script, and another address in it is another script. Evaluated: who evaluates.
 */
export function keyOf(script: Identifiable): string {
  switch (script.kind) {
    case 'inline':
      return `inline ${textIdentity(script)}`;
    case 'evaluated':
      return `evaluated ${scriptAddress(script.provenance.url) || '?'}`;
    default:
      return `${script.kind} ${scriptAddress(script.url) || addressless(script)}`;
  }
}

/** A few words for people, the same in every language: host and path, or `<script>` and what the screen may add to. */
export function nameOf(script: Identifiable & { id?: string }): string {
  return plainName(script).slice(0, INVENTORY_BOUNDS.name);
}

function plainName(script: Identifiable & { id?: string }): string {
  const place = (url: string): string => `${hostOf(url)}${pathOf(url)}`;
  switch (script.kind) {
    case 'inline': {
      const [host] = foreignHosts(script);
      const told = host ?? (script.shape ?? script.hash ?? '').slice(0, 6);
      return `${script.id ? `<script id="${script.id}">` : '<script>'} ${told}`.trim();
    }
    case 'evaluated':
      return `eval ${originOf(script.provenance.url) ? place(script.provenance.url) : '?'}`;
    default: {
      if (!originOf(script.url)) return addressless(script).slice(0, 12);
      const [, query] = scriptAddress(script.url).split('?', 2);
      const told = /=./.test(query ?? '') ? `?${query}` : '';
      return `${place(script.url)}${told}`;
    }
  }
}

/** `data:` and `blob:` scripts have no address that lasts. */
function addressless(script: Identifiable): string {
  return `${script.url.slice(0, script.url.indexOf(':') + 1)}${textIdentity(script)}`;
}

function textIdentity(script: Identifiable): string {
  const hosts = foreignHosts(script).join(',');
  const short = hosts.length > 300 ? `${hosts.slice(0, 280)}…${fold(hosts)}` : hosts;
  return `${script.shape ?? script.hash ?? '?'} ${short}`.trim();
}

// Whether data names the shop's own host or not says nothing.
function foreignHosts({ hosts, url }: Identifiable): string[] {
  const own = hostOf(url);
  return [...new Set(hosts.map((host) => host.toLowerCase()))]
    .filter((host) => host !== own)
    .sort();
}

// What tells one release, view or minute from another and not one script from another.
const PASSING =
  /^(?:v|ver|vers|version|rev|revision|build|release|hash|h|md5|t|ts|time|timestamp|mtime|d|date|cb|cache|cachebuster|cache-?bust|nocache|no-cache|rnd|rand|random|r|_|__|dummy|sid|session|sessionid|phpsessid|\d+(?:\.\d+)*)$/i;
// Containers and measurement ids: another id is another script, whatever the file is called.
const ACCOUNT = /^(?:GTM|GT|G|UA|AW|DC|GOOGLE|OPT)-[A-Z0-9-]{4,24}$/i;

/**
 * Address of a script without what passes: no fragment, query keys without values and in order, cache-busters left out.
 * Values that name a container or account stay. '' for addresses without a server.
 */
export function scriptAddress(url: string): string {
  const origin = originOf(url);
  if (origin === '') return '';
  const path = pathOf(url).replace(/;jsessionid=[^/]*/gi, '');
  const query = (shapeScriptUrl(url).split('?').slice(1).join('?') || '')
    .split('&')
    .flatMap((pair) => lastingPair(pair))
    .sort();
  return shapeScriptUrl(`${origin}${path}${query.length > 0 ? `?${query.join('&')}` : ''}`);
}

function lastingPair(pair: string): string[] {
  const [key = '', value = ''] = pair.split('=', 2);
  if (key === '' || PASSING.test(key)) return [];
  // A key alone that no word of a language looks like is a version or hash; with a value it is a key, and stays one.
  const looksPassing = /\d/.test(key) && /^[\da-z._-]{6,}$/i.test(key);
  if (looksPassing && !pair.includes('=')) return [];
  if (key.length > 40) return [];
  if (ACCOUNT.test(value)) return [`${key}=${value}`];
  return [looksPassing ? `${key}=` : key];
}

/**
 * Address of a page as the inventory names it: origin and path, where numbers of orders and sessions in the path do not make
 * another page of each visit.
 */
export function pageAddress(url: string): string {
  const path = pathOf(url)
    .replace(/;jsessionid=[^/]*/gi, '')
    .split('/')
    .map((part) => (isPassingSegment(part) ? '*' : part))
    .join('/');
  return shapeScriptUrl(`${originOf(url)}${path}`);
}

// Order numbers, UUIDs, tokens: long, and digits or a mixture that no file name is.
function isPassingSegment(part: string): boolean {
  if (/^\d{4,}$/.test(part)) return true;
  if (/^[\da-f-]{12,}$/i.test(part) && /\d/.test(part)) return true;
  return /^[\w=-]{16,}$/.test(part) && /\d/.test(part) && /[A-Z]/.test(part) && /[a-z]/.test(part);
}

/** 52 bits of a text, for keeping a key short. */
function fold(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    a = Math.imul(a ^ text.charCodeAt(at), 2654435761);
    b = Math.imul(b ^ text.charCodeAt(at), 1597334677);
  }
  return (a >>> 6).toString(16) + (b >>> 6).toString(16);
}
