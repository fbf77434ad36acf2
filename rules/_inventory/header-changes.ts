/** What changed in a security header, in parts that a person can read. */
import type { WatchedHeader } from './inventory.ts';

/** One directive of a policy, or a header as a whole (`directive` is '' then). */
export interface HeaderChange {
  directive: string;
  what: 'added' | 'removed' | 'changed';
  /** Sources or values that are there now and were not before. */
  added: string[];
  removed: string[];
}

const POLICIES: readonly string[] = [
  'content-security-policy',
  'content-security-policy-report-only',
  'permissions-policy',
];

/** What is different between two values of a header, by directive and source where it has such. null: was not sent. */
export function headerChanges(
  header: WatchedHeader | (string & {}),
  before: string | null,
  now: string | null,
): HeaderChange[] {
  const [old, young] = POLICIES.includes(header)
    ? [directivesOf(header, before), directivesOf(header, now)]
    : [wholeOf(before), wholeOf(now)];
  const names = new Set([...old.keys(), ...young.keys()]);
  return [...names].flatMap((directive): HeaderChange[] => {
    const [was, is] = [old.get(directive), young.get(directive)];
    const added = (is ?? []).filter((source) => !was?.includes(source));
    const removed = (was ?? []).filter((source) => !is?.includes(source));
    if (was && is && added.length === 0 && removed.length === 0) return [];
    return [{ directive, what: was ? (is ? 'changed' : 'removed') : 'added', added, removed }];
  });
}

function wholeOf(value: string | null): Map<string, string[]> {
  return new Map(value === null ? [] : [['', [value.trim()]]]);
}

// Several policies apply together. Each of them says something of its own: the second's directives are told apart.
function directivesOf(header: string, value: string | null): Map<string, string[]> {
  if (header === 'permissions-policy') return permissionsOf(value);
  const directives = new Map<string, string[]>();
  const policies = (value ?? '').split(',').filter((policy) => policy.trim() !== '');
  policies.forEach((policy, at) => {
    for (const part of policy.split(';')) {
      const [name = '', ...sources] = part.trim().split(/\s+/);
      if (name === '') continue;
      const key = at === 0 ? name.toLowerCase() : `${name.toLowerCase()} (${at + 1})`;
      if (!directives.has(key)) directives.set(key, sources.map(withoutNonce));
    }
  });
  return directives;
}

function permissionsOf(value: string | null): Map<string, string[]> {
  const features = (value ?? '').split(',').flatMap((part): [string, string[]][] => {
    const [name = '', allowed = ''] = part.split('=', 2);
    const places = allowed.replace(/[()]/g, ' ').trim().split(/\s+/).filter(Boolean);
    return name.trim() === '' ? [] : [[name.trim(), places.length > 0 ? places : ['()']]];
  });
  return new Map(features);
}

function withoutNonce(source: string): string {
  return source.startsWith("'nonce-") ? "'nonce-…'" : source;
}

const LIMITS_SCRIPTS =
  /^(?:default|script|worker|child|object|frame|connect)-src|^(?:base-uri|form-action|frame-ancestors)/;
const LOOSE_REFERRER = /unsafe-url|no-referrer-when-downgrade/;

/** True where a browser holds the page less tightly now: a header or a limit is gone, or more is let in. */
export function isLooser(header: string, before: string | null, now: string | null): boolean {
  if (before === null) return false;
  if (now === null) return true;
  switch (header) {
    case 'content-security-policy':
      return headerChanges(header, before, now).some(loosens);
    case 'strict-transport-security':
      return maxAge(now) < maxAge(before) || dropped(/includesubdomains/i, before, now);
    case 'x-frame-options':
      return !/^(?:deny|sameorigin)$/i.test(now.trim());
    case 'referrer-policy':
      return LOOSE_REFERRER.test(now) && !LOOSE_REFERRER.test(before);
    default:
      return false;
  }
}

function loosens({ directive, what, added, removed }: HeaderChange): boolean {
  if (!LIMITS_SCRIPTS.test(directive)) return false;
  if (what === 'removed') return true;
  // `'none'` in place of sources, and a directive that was not there before, only limit.
  return what === 'changed' && (added.some(lets) || removed.includes("'none'"));
}

function lets(source: string): boolean {
  return !/^'(?:none|strict-dynamic|report-sample)'$/.test(source);
}

function maxAge(value: string): number {
  return Number(/max-age\s*=\s*"?(\d+)/i.exec(value)?.[1] ?? 0);
}

function dropped(word: RegExp, before: string, now: string): boolean {
  return word.test(before) && !word.test(now);
}
