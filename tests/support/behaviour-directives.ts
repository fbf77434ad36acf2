/**
 * Facts of what scripts did, written in a line of a README's example: what it is, then `key value` pairs and flags.
 *
 *     <!-- call: fetch https://collect.example/x by https://evil.example/a.js carries pan:base64!,code! size 300 after 1200 -->
 */
import {
  API_ROLES,
  type Api,
  CARD_PARTS,
  type Carried,
  type DataPart,
  ENCODINGS,
  type Encoding,
  PERSONAL_PARTS,
  type ScriptRef,
} from '../../rules/_core/behaviour-facts.ts';
import type { Facts, FactTables } from '../../rules/_core/facts.ts';
import { factsOf, type PartialFacts } from '../../rules/_core/testing.ts';

/** Directive → the table it adds a row to. */
const TABLES = {
  call: 'calls',
  addition: 'additions',
  native: 'natives',
  recorder: 'recorders',
  'service-worker': 'serviceWorkers',
  'dry-run': 'dryRuns',
  request: 'requests',
} as const;

export type BehaviourDirective = keyof typeof TABLES;
type BehaviourTable = (typeof TABLES)[BehaviourDirective];
export type BehaviourTables = Partial<Pick<FactTables, BehaviourTable>>;

/** A behaviour directive as it stands in a README: its name and what follows the colon. */
export interface BehaviourLine {
  name: BehaviourDirective;
  value: string;
}

export const BEHAVIOUR_DIRECTIVES = Object.keys(TABLES) as BehaviourDirective[];

/** Keys that take a value; a word that is none of them and follows no key is what the row is about, or a flag. */
const KEYS = [
  ...['by', 'via', 'on', 'carries', 'size', 'after', 'times', 'dropped', 'scope', 'filled'],
  ...['pressed', 'ended', 'excerpt'],
] as const;
type Key = (typeof KEYS)[number];
const FLAGS = ['evaluated', 'inline', 'refused', 'removed', 'card-words', 'flooded'] as const;
type Flag = (typeof FLAGS)[number];

interface Words {
  about: string[];
  keys: Partial<Record<Key, string>>;
  flags: ReadonlySet<Flag>;
}

/** Tables of all lines of one example. One line of any kind says that a recorder was there, a trusted one unless told. */
export function behaviourTables(lines: readonly BehaviourLine[]): BehaviourTables {
  if (lines.length === 0) return {};
  const given: PartialFacts = { calls: [], additions: [], natives: [], serviceWorkers: [] };
  for (const { name, value } of lines) {
    const table = TABLES[name];
    const rows = [...((given[table] as object[] | undefined) ?? []), rowOf(name, wordsOf(value))];
    Object.assign(given, { [table]: rows });
  }
  given.recorders ??= [{}];
  const facts: Facts = factsOf(given);
  return Object.fromEntries(
    Object.values(TABLES).flatMap((table) => (facts[table] ? [[table, facts[table]]] : [])),
  );
}

function wordsOf(value: string): Words {
  const words: Words = { about: [], keys: {}, flags: new Set() };
  const flags = words.flags as Set<Flag>;
  const parts = value.split(/\s+/).filter((part) => part !== '');
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at] ?? '';
    if ((KEYS as readonly string[]).includes(part)) words.keys[part as Key] = parts[++at] ?? '';
    else if ((FLAGS as readonly string[]).includes(part)) flags.add(part as Flag);
    else words.about.push(part);
  }
  return words;
}

function rowOf(name: BehaviourDirective, words: Words): object {
  const { keys, flags } = words;
  const [what = '', address = '', ...rest] = words.about;
  if (rest.length > 0) throw new Error(`${name}: no key or flag is called "${rest[0]}"`);
  const at = keys.after === undefined ? {} : { at: Number(keys.after) };
  switch (name) {
    case 'call':
      return callRow(what, address, words, at);
    case 'addition':
      return {
        ...{ tag: what, url: address, by: scriptRef(words), ...at },
        ...{ removed: flags.has('removed'), cardWords: flags.has('card-words') },
        excerpt: keys.excerpt ?? (address ? `<${what} src="${address}">` : `<${what}>`),
      };
    case 'native':
      return { name: what, by: scriptRef(words) };
    case 'recorder':
      return {
        state: what,
        flooded: flags.has('flooded'),
        ...(keys.dropped !== undefined && { dropped: Number(keys.dropped) }),
      };
    case 'service-worker':
      return { url: what, scope: keys.scope ?? '' };
    case 'dry-run':
      return {
        way: what,
        ...(keys.filled !== undefined && { filled: keys.filled.split(',') }),
        ...(keys.pressed !== undefined && { pressed: keys.pressed }),
        ...(keys.ended !== undefined && { ended: keys.ended }),
      };
    case 'request':
      return { url: what, ...(keys.by !== undefined && { initiator: keys.by }) };
  }
}

function callRow(api: string, target: string, words: Words, at: object): object {
  const { keys, flags } = words;
  if (!(api in API_ROLES)) throw new Error(`call: no API is called "${api}"`);
  return {
    ...{ api: api as Api, target, subject: keys.on ?? '', by: scriptRef(words), ...at },
    ...{ carries: carriedOf(keys.carries ?? ''), refused: flags.has('refused') },
    ...(keys.size !== undefined && { size: Number(keys.size) }),
    ...(keys.times !== undefined && { count: Number(keys.times) }),
  };
}

/** `by https://host/a.js` or, at a line, `by https://host/page#34`; `via` names scripts further up, with commas. */
function scriptRef({ keys, flags }: Words): ScriptRef | null {
  if (keys.by === undefined) return null;
  const [url = '', line] = keys.by.split('#');
  return {
    url,
    line: line === undefined ? null : Number(line),
    inline: flags.has('inline'),
    evaluated: flags.has('evaluated'),
    via: keys.via?.split(',') ?? [],
  };
}

/** `pan:base64!,code`: parts, each with its encoding (raw unless told); `!` says that it was the run's canary. */
function carriedOf(list: string): Carried[] {
  return list
    .split(',')
    .filter((word) => word !== '')
    .map((word) => {
      const [part = '', encoding = 'raw'] = word.replace(/!$/, '').split(':');
      const known = ([...CARD_PARTS, ...PERSONAL_PARTS] as string[]).includes(part);
      if (!known || !(ENCODINGS as readonly string[]).includes(encoding)) {
        throw new Error(`call: "${word}" names no part or encoding of the recorder`);
      }
      const canary = word.endsWith('!');
      return { part: part as DataPart, encoding: encoding as Encoding, canary };
    });
}
