import { hostOfAddress, hostsIn } from './addresses.ts';
import { signalsOf } from './excerpt.ts';
import { looksObfuscated, planOf } from './first-pass.ts';
import { Flow } from './flow.ts';
import { tailOf } from './foreign-tail.ts';
import { judge } from './judge.ts';
import { type Scan, scan } from './lexer.ts';
import { bannersIn, librariesIn } from './libraries.ts';
import { observe } from './observe.ts';
import { codeInMarkup } from './observe-code.ts';
import { observeWhole } from './observe-whole.ts';
import { type Parsed, parseText } from './parse.ts';
import {
  PROFILE_BOUNDS,
  PROFILE_VERSION,
  type ProfileReason,
  type ProfileText,
  type ScriptProfile,
} from './profile.ts';
import { TooComplex } from './scopes.ts';
import type { HiddenText, Look, Seen } from './seen.ts';
import { observeTokens } from './token-signals.ts';
import { type Tree, treeOf } from './tree.ts';
import { Whole } from './whole.ts';

const DEEPEST_INNER = 3;
const MOST_INNER = 12;

/** What reading a text brought together, before it is judged. */
interface Reading {
  text: string;
  whole: Whole;
  seen: Seen[];
  hidden: HiddenText[];
  obfuscated: boolean;
  reason: ProfileReason | null;
  read: ScriptProfile['read'];
}

/** See `ProfileText`. */
export const profileText: ProfileText = (text) => {
  const unread = unreadable(text);
  if (unread) return unread;
  try {
    return profiled(text);
  } catch {
    // Whatever a hostile text brings about, its profile is a value.
    return blank(text, 'too-complex');
  }
};

/** A document is an answer that is no script; a snippet, as it is pasted into a shop's settings, has its scripts within. */
const MARKUP =
  /^<(?:!doctype|html|head|body|\?xml|svg|script|div|h1|img|iframe|style|link|meta|noscript)/i;
const DOCUMENT = /^<(?:!doctype|html|head|body|\?xml)/i;

/** Code within markup that is no document. */
function codeIn(text: string): HiddenText[] {
  const beginning = text.slice(0, 400).trimStart();
  return DOCUMENT.test(beginning) || !MARKUP.test(beginning) ? [] : codeInMarkup(text);
}

function unreadable(text: string): ScriptProfile | null {
  if (text.trim() === '') return { ...blank(text, 'empty'), verdict: 'clean' };
  if (text.length > PROFILE_BOUNDS.characters) return blank(text, 'too-large');
  const beginning = text.slice(0, 400).trimStart();
  if (MARKUP.test(beginning) && codeIn(text).length === 0) {
    return blank(text, 'not-javascript');
  }
  return isJson(text, beginning) ? { ...blank(text, 'not-javascript'), verdict: 'clean' } : null;
}

function isJson(text: string, beginning: string): boolean {
  if (!/^(?:\{\s*(?:"|\})|\[\s*(?:[\d"{[\]-]|true|false|null))/.test(beginning)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function blank(text: string, reason: ProfileReason): ScriptProfile {
  return {
    ...{ version: PROFILE_VERSION, verdict: 'unknown', reason, read: 'not-read' },
    ...{ characters: text.length, score: 0, signals: [], hosts: [], escapedShare: 0 },
    ...{ obfuscated: false, libraries: [], shape: '0'.repeat(16) },
  } as ScriptProfile;
}

function profiled(text: string): ScriptProfile {
  const scanned = scan(text);
  const reading = read(text, scanned, 0);
  const banners = bannersIn(text, scanned.comments);
  const everywhere = [
    ...observeWhole(text, scanned, reading.seen, reading.hidden),
    ...tailOf(text, scanned, banners, reading.seen),
  ];
  const judged = judge(reading.seen, everywhere, reading.obfuscated);
  const isUnread = reading.reason === 'too-complex' && judged.verdict === 'clean';
  return {
    version: PROFILE_VERSION,
    verdict: isUnread ? 'unknown' : judged.verdict,
    reason: reading.reason,
    read: reading.read,
    characters: text.length,
    score: judged.score,
    signals: signalsOf(text, judged.seen.slice(0, PROFILE_BOUNDS.signals)),
    hosts: hostsOf(text, reading),
    escapedShare: escapedShare(scanned),
    obfuscated: reading.obfuscated,
    libraries: librariesIn(text, banners),
    shape: scanned.shape,
  };
}

function escapedShare({ escaped, escapeLength, solid }: Scan): number {
  const printable = solid - escapeLength + escaped;
  return printable === 0 ? 0 : Math.round((escaped / printable) * 10_000) / 10_000;
}

function hostsOf(text: string, { hidden, whole }: Reading): ScriptProfile['hosts'] {
  const hosts = hostsIn(text, PROFILE_BOUNDS.hosts).map((host) => ({ host, encoded: false }));
  const known = new Set(hosts.map(({ host }) => host));
  for (const { text: address } of hidden) {
    const host = hostOfAddress(address);
    if (host === null || known.has(host) || hosts.length >= PROFILE_BOUNDS.hosts) continue;
    known.add(host);
    hosts.push({ host, encoded: !whole.includes(host) });
  }
  return hosts;
}

/** Reads a text, and what it holds as text of its own, some layers deep. */
function read(text: string, scanned: Scan, layer: number): Reading {
  const reading: Reading = {
    ...{ text, whole: new Whole(text), seen: [], hidden: [], reason: null, read: 'scanned' },
    obfuscated: looksObfuscated(scanned),
  };
  const within = layer === 0 ? codeIn(text) : [];
  if (within.length > 0) {
    reading.read = 'parsed';
    readInner(reading, within, layer);
    return reading;
  }
  const plan = planOf(text, scanned);
  if (plan.kind === 'none') return reading;
  const inner: HiddenText[] = [];
  if (plan.kind === 'whole') {
    readPiece(reading, parseText(text), 0, text.length, inner);
    if (reading.reason === 'does-not-parse') readFront(reading, scanned, inner);
  } else {
    for (const { start, end, parsed } of plan.pieces) {
      readPiece(reading, parsed, start, end, inner);
    }
  }
  if (layer < DEEPEST_INNER) readInner(reading, inner, layer);
  return reading;
}

const MOST_FRONTS = 4;

/** Of a text that breaks off or has a fault somewhere: as much of it, up to the end of a block, as can be read. */
function readFront(reading: Reading, { blocks }: Scan, inner: HiddenText[]): void {
  const ends = blocks.close.filter((close, n) => close > 0 && blocks.parent[n] === -1);
  for (const close of ends.slice(-MOST_FRONTS).reverse()) {
    const parsed = parseText(reading.text.slice(0, close + 1));
    if (typeof parsed === 'string') continue;
    readPiece(reading, parsed, 0, close + 1, inner);
    return;
  }
}

function readPiece(
  reading: Reading,
  parsed: Parsed,
  start: number,
  end: number,
  inner: HiddenText[],
): void {
  if (typeof parsed === 'string') {
    const isWhole = end - start === reading.text.length;
    // A piece that was cut badly says nothing of the script.
    if (isWhole) reading.reason ??= parsed;
    if (isWhole && reading.read === 'scanned') reading.read = 'tokens';
    reading.seen.push(...observeTokens(reading.text, start, end));
    return;
  }
  try {
    reading.read = 'parsed';
    const tree = treeOf(parsed);
    if (tree.hadTables) reading.obfuscated = true;
    const flow = new Flow(tree.folder);
    flow.run();
    const look: Look = {
      ...{ text: tree.text, offset: tree.placeOf ? 0 : parsed.offset },
      ...{ whole: tree.placeOf ? new Whole(tree.text) : reading.whole },
      ...{ isTabled: tree.isTabled, folder: tree.folder, flow },
      ...{ seen: [], hiddenTexts: [], innerTexts: [] },
    };
    observe(look);
    keep(reading, inner, look, tree, parsed.offset);
  } catch (error) {
    if (!(error instanceof TooComplex || error instanceof RangeError)) throw error;
    reading.reason = 'too-complex';
    reading.seen.push(...observeTokens(reading.text, start, end));
  }
}

/** Puts down what was seen, at the places where it stands in the text. */
function keep(
  reading: Reading,
  inner: HiddenText[],
  { seen, hiddenTexts, innerTexts, text }: Look,
  { placeOf }: Tree,
  offset: number,
): void {
  const placed = <T extends HiddenText | Seen>(each: T): T =>
    placeOf
      ? {
          ...each,
          start: placeOf(each.start) + offset,
          end: placeOf(each.end) + offset,
          at: each.start + offset,
        }
      : each;
  for (const each of seen) reading.seen.push(placed(each));
  for (const each of hiddenTexts) reading.hidden.push(placed(each));
  for (const each of innerTexts) inner.push(placed(each));
  if (!placeOf) return;
  for (const host of hostsIn(text, PROFILE_BOUNDS.hosts)) {
    if (reading.whole.includes(host)) continue;
    reading.hidden.push({ text: `https://${host}/`, start: offset, end: offset + 1 });
  }
}

/** What stands in a script as text and is run: seen in it counts at the place where it is run. */
function readInner(reading: Reading, inner: readonly HiddenText[], layer: number): void {
  for (const { text, ...place } of inner.slice(0, MOST_INNER)) {
    const below = read(text, scan(text), layer + 1);
    for (const { id, detail } of below.seen) reading.seen.push({ id, detail, ...place });
    reading.hidden.push(...below.hidden.map((each) => ({ text: each.text, ...place })));
    for (const host of hostsIn(text, 20)) {
      if (!reading.whole.includes(host)) {
        reading.hidden.push({ text: `https://${host}/`, ...place });
      }
    }
  }
}
