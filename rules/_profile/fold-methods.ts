import type { Env, Folder } from './fold.ts';
import { callNative } from './fold-calls.ts';
import {
  ABSENT,
  isCallable,
  isList,
  isNative,
  isPattern,
  type List,
  LONGEST_LIST,
  LONGEST_TEXT,
  numberOf,
  type Pattern,
  textOf,
  truthOf,
  UNKNOWN,
  type Value,
} from './values.ts';

/** Subjects of a pattern with a quantifier stay short, since the time may grow with their square. */
const LONGEST_SUBJECT = 20_000;

/** What a method of a constant text gives. */
export function callText(
  folder: Folder,
  text: string,
  key: string,
  args: Value[],
  env: Env | null,
): Value {
  folder.step(1 + (text.length >> 6));
  const numbers = (): (number | undefined)[] => args.map((each) => numberOf(each) ?? undefined);
  const [a = 0, b] = numbers();
  switch (key) {
    case 'charAt':
      return text.charAt(a);
    case 'at':
      return text.at(a) ?? ABSENT;
    case 'charCodeAt':
      return text.charCodeAt(a);
    case 'codePointAt':
      return text.codePointAt(a) ?? ABSENT;
    case 'slice':
      return text.slice(a, b);
    case 'substring':
      return text.substring(a, b);
    case 'substr':
      return text.slice(a, b === undefined ? undefined : a < 0 ? undefined : a + b);
    case 'toLowerCase':
      return text.toLowerCase();
    case 'toUpperCase':
      return text.toUpperCase();
    case 'trim':
      return text.trim();
    case 'toString':
    case 'valueOf':
      return text;
    case 'split':
      return split(text, args[0]);
    case 'replace':
    case 'replaceAll':
      return replaced(folder, text, key === 'replaceAll', args, env);
    case 'match':
      return args[0] && isPattern(args[0]) ? matched(text, args[0]) : UNKNOWN;
    case 'repeat':
      return a >= 0 && a * text.length <= LONGEST_TEXT ? text.repeat(a) : UNKNOWN;
  }
  return callWithText(text, key, args);
}

function callWithText(text: string, key: string, args: readonly Value[]): Value {
  const other = args[0] === undefined || isPattern(args[0]) ? null : textOf(args[0]);
  if (other === null) return UNKNOWN;
  switch (key) {
    case 'concat': {
      const parts = args.map(textOf);
      return parts.includes(null) ? UNKNOWN : text + parts.join('');
    }
    case 'indexOf':
      return text.indexOf(other);
    case 'lastIndexOf':
      return text.lastIndexOf(other);
    case 'includes':
      return text.includes(other);
    case 'startsWith':
      return text.startsWith(other);
    case 'endsWith':
      return text.endsWith(other);
    default:
      return UNKNOWN;
  }
}

function split(text: string, by: Value | undefined): Value {
  if (by === undefined || text.length > LONGEST_TEXT) return UNKNOWN;
  const pattern = isPattern(by) ? safePattern(by, text) : textOf(by);
  if (pattern === null) return UNKNOWN;
  const items = text.split(pattern);
  return items.length > LONGEST_LIST * 5 ? UNKNOWN : { kind: 'list', items };
}

function replaced(
  folder: Folder,
  text: string,
  all: boolean,
  args: readonly Value[],
  env: Env | null,
): Value {
  const [by, to] = args;
  if (by === undefined || to === undefined) return UNKNOWN;
  const pattern = isPattern(by) ? safePattern(by, text) : textOf(by);
  if (pattern === null) return UNKNOWN;
  if (isCallable(to)) return replacedByCall(folder, text, pattern, to.scope, env);
  if (isNative(to)) return UNKNOWN;
  const replacement = textOf(to);
  if (replacement === null || replacement.length > 1000) return UNKNOWN;
  const result =
    typeof pattern === 'string'
      ? all
        ? text.replaceAll(pattern, () => replacement)
        : text.replace(pattern, () => replacement)
      : text.replace(pattern, replacement);
  return result.length > LONGEST_TEXT ? UNKNOWN : result;
}

function replacedByCall(
  folder: Folder,
  text: string,
  pattern: string | RegExp,
  scope: Parameters<Folder['apply']>[0],
  env: Env | null,
): Value {
  let known = true;
  const result = text.replace(pattern, (...found: unknown[]) => {
    if (!known) return '';
    const groups = found.filter((each) => typeof each === 'string').slice(0, 9);
    const given = folder.apply(scope, groups, env);
    const part = textOf(given);
    if (part === null || given === UNKNOWN) known = false;
    return part ?? '';
  });
  return known && result.length <= LONGEST_TEXT ? result : UNKNOWN;
}

function matched(text: string, pattern: Pattern): Value {
  const safe = safePattern(pattern, text);
  if (!safe?.global) return UNKNOWN;
  const items = text.match(safe);
  return items && items.length <= LONGEST_LIST ? { kind: 'list', items: [...items] } : UNKNOWN;
}

const ATOM = String.raw`(?:\[\^?(?:\\.|[^\\\]])*\]|\\.|[^\\()[\]{}*+?|])`;
const PLAIN = new RegExp(String.raw`^(?:\(?${ATOM}+\)?|${ATOM}(?:\|${ATOM})*)$`, 's');
const ONE_QUANTIFIER = new RegExp(
  String.raw`^${ATOM}{0,20}\(?${ATOM}(?:[*+?]|\{\d{1,3}(?:,\d{0,3})?\})\)?${ATOM}{0,20}$`,
  's',
);

/**
 * A pattern of the script's that may be tried on a text: without nesting and with one quantifier at most, so that no
 * choice of it can take long. Null for others.
 */
function safePattern({ source, flags }: Pattern, text: string): RegExp | null {
  if (source.length > 200 || !/^[dgimsuy]*$/.test(flags)) return null;
  const isSafe =
    PLAIN.test(source) || (text.length <= LONGEST_SUBJECT && ONE_QUANTIFIER.test(source));
  if (!isSafe) return null;
  try {
    return new RegExp(source, flags.replace('y', ''));
  } catch {
    return null;
  }
}

/** What a method of a known list gives. Lists are changed in place only while a call is worked out. */
export function callList(
  folder: Folder,
  list: List,
  key: string,
  args: Value[],
  env: Env | null,
): Value {
  const { items } = list;
  folder.step(1 + (items.length >> 4));
  switch (key) {
    case 'join': {
      const by = args[0] === undefined ? ',' : textOf(args[0]);
      const parts = items.map((item) => (item === UNKNOWN ? null : textOf(item)));
      if (by === null || parts.includes(null)) return UNKNOWN;
      const text = parts.join(by);
      return text.length > LONGEST_TEXT ? UNKNOWN : text;
    }
    case 'reverse':
      if (!env) return { kind: 'list', items: [...items].reverse() };
      items.reverse();
      return list;
    case 'slice':
      return { kind: 'list', items: items.slice(count(args[0]), count(args[1])) };
    case 'concat':
      return {
        kind: 'list',
        items: items.concat(...args.map((each) => (isList(each) ? each.items : [each]))),
      };
    case 'map':
    case 'filter':
      return mapped(folder, list, key, args[0], env);
    case 'forEach':
      return doneForEach(folder, list, args[0], env);
    case 'reduce':
      return reduced(folder, list, args, env);
    case 'indexOf':
      return args[0] === undefined ? UNKNOWN : items.indexOf(args[0]);
    case 'push':
    case 'unshift':
    case 'pop':
    case 'shift':
      return env ? changed(list, key, args) : UNKNOWN;
  }
  return UNKNOWN;
}

function changed({ items }: List, key: string, args: Value[]): Value {
  if (items.length + args.length > LONGEST_LIST) return UNKNOWN;
  if (key === 'push') return items.push(...args);
  if (key === 'unshift') return items.unshift(...args);
  return (key === 'pop' ? items.pop() : items.shift()) ?? ABSENT;
}

function count(value: Value | undefined): number | undefined {
  return value === undefined ? undefined : (numberOf(value) ?? undefined);
}

/** A function that is done for each item, for what it leaves in the names around it. */
function doneForEach(folder: Folder, list: List, to: Value | undefined, env: Env | null): Value {
  if (!env || !to || !isCallable(to)) return UNKNOWN;
  for (const [n, item] of list.items.entries()) {
    if (!folder.perform(to.scope, [item, n, list], env)) return UNKNOWN;
  }
  return ABSENT;
}

function reduced(folder: Folder, { items }: List, args: Value[], env: Env | null): Value {
  const [to, first] = args;
  let value: Value = first ?? items[0] ?? UNKNOWN;
  if (!to || !isCallable(to)) return UNKNOWN;
  for (let n = first === undefined ? 1 : 0; n < items.length && value !== UNKNOWN; n++) {
    value = folder.apply(to.scope, [value, items[n] ?? ABSENT, n], env);
  }
  return value;
}

function mapped(
  folder: Folder,
  list: List,
  key: string,
  to: Value | undefined,
  env: Env | null,
): Value {
  const items: Value[] = [];
  for (const [n, item] of list.items.entries()) {
    let result: Value = UNKNOWN;
    if (to && isCallable(to)) result = folder.apply(to.scope, [item, n, list], env);
    else if (to && isNative(to)) result = callNative(to.path, [item]);
    if (result === UNKNOWN) return UNKNOWN;
    if (key === 'map') items.push(result);
    else if (truthOf(result)) items.push(item);
  }
  return { kind: 'list', items };
}
