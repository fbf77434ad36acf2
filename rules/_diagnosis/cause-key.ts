/** What makes two findings one: the same rule, the same message and the same cause, on any page and in any session. */
import { hostOf, originOf, pathOf } from '../_core/url.ts';
import type { Evidence, Finding } from '../_core/verdict.ts';
import { scriptAddress } from '../_inventory/identity.ts';

/** Values of messages that name what causes a finding. Numbers, lists and versions differ from page to page. */
const NAMING = [
  'script',
  'host',
  'action',
  'key',
  'name',
  'header',
  'place',
  'source',
  'target',
  'frame',
  'path',
  'mark',
  'library',
  'list',
  'entry',
  'brand',
] as const;

const LONGEST = 300;

/**
 * Key of a finding's cause. Scripts are named without query and without the version or hash in their name, addresses by host
 * and path; nothing of it says which page shows the finding, so that sessions can be compared.
 */
export function causeKey(found: Pick<Finding, 'rule' | 'message' | 'values' | 'evidence'>): string {
  const named = NAMING.flatMap((name) => {
    const value = found.values[name];
    return typeof value === 'string' && value !== '' ? [`${name}=${lasting(value)}`] : [];
  });
  const causes = named.length > 0 ? named : causesIn(found);
  return bounded([found.rule, found.message, ...causes].join(' '));
}

/**
 * Where evidence names several things, it is a list of examples, and the cause is what they have in common: the rule. A message
 * that counts is about what comes from one place, however many it is on a page.
 */
function causesIn({ evidence, values }: Pick<Finding, 'evidence' | 'values'>): string[] {
  const counts = Object.values(values).some((value) => typeof value === 'number');
  const nameOf = ([kind, name]: Cause): string =>
    `${kind}=${counts && LOADED.test(kind) ? name.split('/', 1)[0] : name}`;
  const causes = evidence.map(causeIn).filter((one) => one !== null);
  return [...Map.groupBy(causes, ([kind]) => kind).values()]
    .map((alike) => new Set(alike.map(nameOf)))
    .flatMap((names) => (names.size === 1 ? [...names] : []))
    .sort();
}

type Cause = readonly [kind: string, name: string];

/** Kinds of what a page loads, each by its address. */
const LOADED = /^(?:script|frame|iframe|link|img|resource)$/;

function causeIn(piece: Evidence): Cause | null {
  switch (piece.kind) {
    case 'url':
      // The page itself is where it was seen, not why.
      if (piece.role === 'page') return null;
      return [piece.role, lasting(piece.url)];
    case 'header':
      return ['header', piece.name.toLowerCase()];
    case 'cookie':
      return ['cookie', piece.name];
    case 'storage':
      return ['storage', `${piece.area} ${piece.key}`];
    case 'call':
      return piece.script === '' ? null : ['script', lasting(piece.script)];
    case 'script':
      return /\.m?js\b/.test(pathOf(piece.url)) ? ['script', lasting(piece.url)] : null;
    case 'element':
      return addressInTag(piece.excerpt);
  }
}

const ADDRESS_IN_TAG = /^<(script|iframe|form|link|img)\b[^>]*?\s(?:src|action|href)="([^"]+)"/;

function addressInTag(excerpt: string): Cause | null {
  const [, tag, url] = ADDRESS_IN_TAG.exec(excerpt) ?? [];
  return tag && url ? [tag, lasting(url)] : null;
}

/** An address, or a name made of one, without what passes: query, port, versions, hashes. */
function lasting(value: string): string {
  if (!/[/.]/.test(value)) return value;
  const isAddress = originOf(value) !== '';
  const plain = isAddress
    ? `${hostOf(value)}${pathOf(scriptAddress(value) || value)}`
    : (value.split(/[?#]/, 1)[0] ?? '');
  return plain.split('/').map(lastingPart).join('/');
}

/** `app.3f9ac01b.min.js` and `app-2.10.3.js` are `app.js`; `3.2.1/` and `v7/` are `*`. */
function lastingPart(part: string, at: number): string {
  if (at === 0) return part;
  const [, stem = part, extension = ''] = /^(.*?)((?:\.[a-z]{2,5})?)$/i.exec(part) ?? [];
  if (stem !== '' && isPassing(stem)) return `*${extension}`;
  return (
    stem
      .split(/(?<=[._@-])|(?=[._@-])/)
      .filter((piece) => !isPassing(piece) && piece !== 'min')
      .join('')
      .replace(/[._@-]+$/, '')
      .replace(/([._@-])[._@-]+/g, '$1') + extension
  );
}

function isPassing(piece: string): boolean {
  if (/^v?\d+(?:\.\d+)*$/i.test(piece)) return true;
  return /^[\da-f]{7,}$/i.test(piece) && /\d/.test(piece);
}

/** Long keys keep their beginning and a sum of the rest. */
export function bounded(key: string): string {
  if (key.length <= LONGEST) return key;
  let sum = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) sum = Math.imul(sum ^ key.charCodeAt(at), 0x01000193);
  return `${key.slice(0, LONGEST - 10)}…${(sum >>> 0).toString(16)}`;
}
