import { lookalikeOf } from '../_core/lookalike.ts';
import { hostOfAddress, hostsIn } from './addresses.ts';
import { looksObfuscated } from './first-pass.ts';
import type { Scan } from './lexer.ts';
import type { HiddenText, Seen } from './seen.ts';
import { placeIn } from './whole.ts';
import { namesVendor } from './words.ts';

/** Share of escapes from which they are a disguise, and the number below which they are not. */
const ESCAPED_SHARE = 0.03;
const LEAST_ESCAPED = 20;

/** What is true of a text as a whole. */
export function observeWhole(
  text: string,
  scanned: Scan,
  seen: readonly Seen[],
  hidden: readonly HiddenText[],
): Seen[] {
  const found: Seen[] = [];
  const first = scanned.escapedStrings[0];
  const plain = scanned.solid - scanned.escapeLength + scanned.escaped;
  if (scanned.escaped >= LEAST_ESCAPED && scanned.escaped > plain * ESCAPED_SHARE) {
    const [start, end] = first ?? [0, Math.min(text.length, 200)];
    const share = Math.round((scanned.escaped * 100) / plain);
    found.push({ id: 'escaped-text', start, end, detail: `${share} % written as escapes` });
  }
  if (looksObfuscated(scanned)) {
    const end = Math.min(text.length, 200);
    found.push({ id: 'obfuscation', start: 0, end, detail: 'names and texts of an obfuscator' });
  }
  return [...found, ...posing(text, seen, hidden)];
}

/** A vendor named in the open beside a host in disguise, or a host that looks like a vendor's. */
function posing(text: string, seen: readonly Seen[], hidden: readonly HiddenText[]): Seen[] {
  for (const host of hostsIn(text, 30)) {
    const likeness = lookalikeOf(host);
    const start = likeness ? placeIn(text, host) : -1;
    if (likeness && start >= 0) {
      const end = start + host.length;
      return [{ id: 'lookalike-host', start, end, detail: `${host}, like ${likeness.brand.name}` }];
    }
  }
  for (const { text: address, start, end } of hidden) {
    const likeness = lookalikeOf(hostOfAddress(address) ?? '');
    if (likeness) {
      return [{ id: 'lookalike-host', start, end, detail: `like ${likeness.brand.name}` }];
    }
  }
  const strange = seen.find(({ id }) => id === 'loads-hidden' || id === 'sends-taken-hidden');
  if (!strange || text.length > 60_000 || !namesVendor(text)) return [];
  const { start, end } = strange;
  return [
    { id: 'poses-as-vendor', start, end, detail: 'a vendor is named, another host is hidden' },
  ];
}
