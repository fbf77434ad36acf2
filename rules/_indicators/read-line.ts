/** One line of an indicator list: a host, a line of a hosts file, or a rule of AdGuard's or uBlock Origin's syntax. */
import type { AnyRule, NetworkRule } from '@adguard/agtree';
import { RuleParser } from '@adguard/agtree/parser';
import { hostName, type ToAscii } from './host-name.ts';

export type LineReading =
  | { kind: 'hosts'; hosts: string[]; isException: boolean }
  /** Empty, a comment, a header, or what every hosts file has (`localhost`). */
  | { kind: 'nothing' }
  /** A rule that is well formed and names no whole host: `cosmetic` hides parts of pages, `narrower` asks for more than a host. */
  | { kind: 'skipped'; why: 'cosmetic' | 'narrower' }
  | { kind: 'malformed' };

const NOTHING: LineReading = { kind: 'nothing' };
const MALFORMED: LineReading = { kind: 'malformed' };
const LONGEST = 10_000;

const COMMENT = /^(?:[!;]|\/\/|\[.*\]$|#(?![#@?$%])|####)/;
const RULE = /^@@|#@?[#?$%]|^\S*[|^/&=?$]|^\S+\*/;
const ADDRESS = /^(?:\d{1,3}(?:\.\d{1,3}){3}|[\da-f]*:[\da-f:.]*(?:%\w+)?)$/i;
/** What hosts files name of the machine itself. */
const OWN = /^(?:localhost|localhost\.localdomain|local|broadcasthost|ip6-[a-z]+|0\.0\.0\.0)$/;

/** Reads one line, its end taken away. `toAscii` is asked for hosts with letters beyond ASCII. */
export function readLine(line: string, toAscii: ToAscii): LineReading {
  const text = line.trim();
  if (text === '' || COMMENT.test(text)) return NOTHING;
  if (text.length > LONGEST) return MALFORMED;
  if (RULE.test(text)) return readRule(text, toAscii);
  const words = (text.split(/\s#/, 1)[0] ?? '').trim().split(/\s+/);
  const [first = '', ...names] = words;
  if (names.length > 0) return ADDRESS.test(first) ? readNames(names, toAscii) : MALFORMED;
  return OWN.test(first) ? NOTHING : readNames([first], toAscii);
}

function readNames(words: readonly string[], toAscii: ToAscii): LineReading {
  const names = words.filter((word) => !OWN.test(word));
  const hosts = names.map((word) => hostName(word, toAscii));
  if (hosts.includes(null)) return MALFORMED;
  return hosts.length === 0
    ? NOTHING
    : { kind: 'hosts', hosts: hosts as string[], isException: false };
}

const OPTIONS = {
  tolerant: false,
  isLocIncluded: false,
  includeRaws: false,
  parseHostRules: false,
  parseAbpSpecificRules: true,
  parseUboSpecificRules: true,
} as const;

function readRule(text: string, toAscii: ToAscii): LineReading {
  const rule = parsed(text);
  switch (rule?.category) {
    case 'Network':
      return rule.type === 'NetworkRule' ? readNetworkRule(rule, toAscii) : MALFORMED;
    case 'Cosmetic':
      return { kind: 'skipped', why: 'cosmetic' };
    case 'Comment':
    case 'Empty':
      return NOTHING;
    default:
      return MALFORMED;
  }
}

function parsed(text: string): AnyRule | null {
  try {
    return RuleParser.parse(text, OPTIONS);
  } catch {
    return null;
  }
}

const WHOLE_HOST = /^\|\|([^/^$|]+)\^$/;
/** Options under which a rule is still about the host as a source of code or a place that data goes to. */
const STILL_WHOLE = new Set([
  ...['third-party', '3p', 'important', 'all', 'document', 'doc', 'script', 'subdocument', 'frame'],
  ...['xmlhttprequest', 'xhr', 'websocket', 'ping', 'match-case', '_'],
]);

function readNetworkRule(rule: NetworkRule, toAscii: ToAscii): LineReading {
  const written = WHOLE_HOST.exec(rule.pattern.value)?.[1];
  const modifiers = rule.modifiers?.children ?? [];
  const isWhole = modifiers.every(
    ({ name, exception }) => STILL_WHOLE.has(name.value) && !exception,
  );
  if (written === undefined || !isWhole) return { kind: 'skipped', why: 'narrower' };
  const host = hostName(written, toAscii);
  if (host !== null) return { kind: 'hosts', hosts: [host], isException: rule.exception };
  // `||ads.*^` is a rule as it should be, and names no host.
  return written.includes('*') ? { kind: 'skipped', why: 'narrower' } : MALFORMED;
}
