import { type Node, nodesBelow } from './nodes.ts';
import type { Scope, ScriptIndex } from './scopes.ts';
import { type Look, put } from './seen.ts';
import { namesAllFields } from './words.ts';

/** Characters of a function that is looked at as one thing; larger ones are looked at by the functions in them. */
const LARGEST = 6000;
const MOST_NODES = 6000;
/** Parts of a card that a function must name before it is one about cards. */
const LEAST_PARTS = 2;

const INPUTS = /(?:^|[^\w-])input(?![\w-])/i;

const PARTS: readonly RegExp[] = [
  /card.{0,3}(?:num|no(?![a-z]))|cc.{0,3}(?:num|no(?![a-z]))|(?:^|[^a-z])(?:pan|card|cc)(?![a-z])|credit.?card|カード番号/i,
  /cv[vcn]|csc|(?:security|sec|card|verification).{0,2}code|セキュリティ/i,
  /exp(?:$|[^a-z]|ir|_|-|mm|yy|month|year|date)|有効期限/i,
  /holder|owner|card.?name|name.?on.?card|名義/i,
];

/** What one function holds of it, before the way of a value from one to the other is known. */
interface Unit {
  parts: number;
  reads: Node | null;
  names: Node | null;
  /** Something is hidden, in a unit that looks for a payment company's frame. */
  hides: Node | null;
}

/**
 * Fields that are read in a function that speaks of several parts of a card, or of every field there is, in whatever way: by a
 * pattern on their names, by what an event came from, taken apart in a parameter.
 */
export function observeUnits(look: Look): void {
  const marks = marksOf(look.folder.index);
  if (marks.length === 0) return;
  let next = 0;
  for (const { node } of unitsOf(look.folder.index.scopes)) {
    // Both stand in the order of the text.
    while (next < marks.length && (marks[next] ?? 0) < node.start) next++;
    if ((marks[next] ?? Number.POSITIVE_INFINITY) >= node.end) continue;
    const unit = unitOf(node);
    const { parts, reads, names } = unit;
    const { hides } = unit;
    if (hides) put(look, 'hides-payment', hides, 'hides a payment frame');
    if (!reads) continue;
    if (parts >= LEAST_PARTS) put(look, 'card-field-read', reads, 'fields, beside a card’s names');
    if (names) put(look, 'form-read', reads, 'fields, of every kind');
  }
}

/** Where a field may be read or a payment company's frame is named: a unit without either tells nothing, so it is not walked. */
function marksOf({ members, calls, strings, readers }: ScriptIndex): number[] {
  const marks: number[] = [...readers];
  for (const { node } of members) if (isRead(node)) marks.push(node.end - 1);
  for (const { node } of calls) if (isRead(node)) marks.push(node.end - 1);
  for (const { node } of strings) {
    const text = node.type === 'Literal' ? textOf(node) : null;
    if (text !== null && PAYMENT_FRAME.test(text)) marks.push(node.start);
  }
  return marks.sort((a, b) => a - b);
}

/** A card's parts among the texts that an obfuscator put into its table: what the code does with them is often out of sight. */
export function observeTable(look: Look): void {
  if (!look.isTabled) return;
  let named = 0;
  for (const { text, start, end } of look.hiddenTexts) {
    const parts = short(text) === null ? 0 : partsIn(text);
    named |= parts;
    if (parts === 0 || countOf(named) < LEAST_PARTS) continue;
    look.seen.push({ id: 'card-words-tabled', start, end, detail: text.slice(0, 100) });
    return;
  }
}

/** The largest functions of a bearable size, each once. */
function unitsOf(scopes: readonly Scope[]): Scope[] {
  const isSmall = ({ node }: Scope): boolean => node.end - node.start <= LARGEST;
  return scopes.filter((scope) => isSmall(scope) && !(scope.parent && isSmall(scope.parent)));
}

function unitOf(root: Node): Unit {
  const unit: Unit = { parts: 0, reads: null, names: null, hides: null };
  let hides: Node | null = null;
  let frame = false;
  let shows = false;
  const written = new Set<Node | undefined>();
  let named = 0;
  for (const node of nodesBelow(root, MOST_NODES)) {
    if (node.type === 'AssignmentExpression' && node.operator === '=')
      written.add(node.left ?? undefined);
    if (!hides && isHiding(node)) hides = node;
    shows ||= isShowing(node);
    const text = textOf(node);
    if (text !== null) {
      if (node.type === 'Literal' && PAYMENT_FRAME.test(text)) frame = true;
      named |= partsIn(text);
      if (node.type === 'Literal' && !node.regex && INPUTS.test(text) && namesAllFields(text))
        unit.names ??= node;
    }
    if (!unit.reads && isRead(node) && !written.has(node)) unit.reads = node;
  }
  unit.hides = frame && !shows ? hides : null;
  unit.parts = countOf(named);
  return unit;
}

function countOf(bits: number): number {
  let count = 0;
  for (let left = bits; left > 0; left &= left - 1) count++;
  return count;
}

/** Selectors of the frames in which payment companies take a card. */
const PAYMENT_FRAME =
  /^[^\s]{0,40}(?:iframe\[|__private|stripe|braintree|hosted[-_]?field|adyen|spreedly|squareup|sq-card|cybersource|payment[-_]?(?:iframe|frame))/i;
const HIDDEN = /display:\s?none|visibility:\s?hidden|^none$|^hidden$/;

/** `x.style.display = 'none'`, `x.hide()`, `x.css('display', 'none')`. */
function isHiding(node: Node): boolean {
  if (node.type === 'AssignmentExpression') {
    const key = node.left?.property?.name ?? '';
    const value = node.right?.value;
    const isStyle = /^(?:display|visibility|cssText)$/.test(key);
    return isStyle && typeof value === 'string' && HIDDEN.test(value);
  }
  if (node.type !== 'CallExpression' || node.callee?.type !== 'MemberExpression') return false;
  const key = node.callee.property?.name ?? '';
  if (key === 'hide') return !node.arguments?.length;
  const last = node.arguments?.at(-1)?.value;
  return /^(?:css|setProperty|setAttribute)$/.test(key) && HIDDEN.test(String(last));
}

/** Who chooses another way to pay sees the one and not the other. */
function isShowing(node: Node): boolean {
  const isCall = node.type === 'CallExpression' && node.callee?.type === 'MemberExpression';
  const key = isCall ? (node.callee?.property?.name ?? '') : '';
  return key === 'show' || key === 'toggle';
}

/** Short texts, patterns and names of members: what a script calls a field by. */
function textOf(node: Node): string | null {
  // A list with passwords in it says what must not be recorded.
  if (node.regex) return /pass/i.test(node.regex.pattern) ? null : node.regex.pattern;
  if (node.type === 'Literal' && typeof node.value === 'string') return short(node.value);
  if (node.type === 'TemplateElement') return null;
  if (node.type === 'MemberExpression' && !node.computed) return short(node.property?.name ?? '');
  return null;
}

function short(text: string): string | null {
  return text.length >= 3 && text.length <= 200 && !text.includes('<') ? text : null;
}

function partsIn(text: string): number {
  let bits = 0;
  for (let n = 0; n < PARTS.length; n++) if (PARTS[n]?.test(text)) bits |= 1 << n;
  return bits;
}

/** `x.value`, `x.val()`, `({ value }) =>`. */
function isRead(node: Node): boolean {
  if (node.type === 'MemberExpression') return !node.computed && node.property?.name === 'value';
  if (node.type === 'CallExpression') {
    const { callee } = node;
    return (
      callee?.type === 'MemberExpression' &&
      callee.property?.name === 'val' &&
      !node.arguments?.length
    );
  }
  return (
    node.type === 'ObjectPattern' &&
    (node.properties ?? []).some((each) => each.type === 'Property' && each.key?.name === 'value')
  );
}
