import { escaped, fromBase64, fromUtf8, percentDecoded, toBase64, unescaped } from './codecs.ts';
import type { Env, Folder } from './fold.ts';
import { callList, callText } from './fold-methods.ts';
import {
  ABSENT,
  isCallable,
  isList,
  isNative,
  isPattern,
  isTable,
  kindOf,
  type List,
  LONGEST_LIST,
  numberOf,
  textOf,
  UNKNOWN,
  type Value,
} from './values.ts';

const LONGEST_PATH = 100;

/** What a member of a known value is. */
export function memberOf(object: Value, key: string): Value {
  if (typeof object === 'string') {
    if (key === 'length') return object.length;
    if (key === 'constructor') return native('String');
    return /^\d+$/.test(key) ? (object[Number(key)] ?? ABSENT) : UNKNOWN;
  }
  if (typeof object === 'number')
    return key === 'constructor' ? native('Number') : numberMember(key);
  if (isList(object)) {
    if (key === 'length') return object.items.length;
    if (/^\d+$/.test(key)) return object.items[Number(key)] ?? ABSENT;
    return native(`Array.prototype.${key}`);
  }
  if (isTable(object)) return object.entries.get(key) ?? UNKNOWN;
  if (isCallable(object)) return key === 'constructor' ? native('Function') : UNKNOWN;
  if (isPattern(object)) return key === 'source' ? object.source : UNKNOWN;
  return isNative(object) ? memberOfNative(object.path, key) : UNKNOWN;
}

function numberMember(key: string): Value {
  return /^-?\d+$/.test(key) ? ABSENT : UNKNOWN;
}

function native(path: string): Value {
  return { kind: 'native', path };
}

const MAKES = /^[a-z$]|\.[a-z]\w*$|^(?:String|Number|Array|Boolean|Object|RegExp|Function)$/;

function memberOfNative(path: string, key: string): Value {
  if (/^(?:window|self|globalThis|top|parent|frames)$/.test(key) || key === 'defaultView') {
    if (path === 'window' || path === 'document') return native('window');
  }
  if (path === 'window') return native(key === 'jQuery' ? '$' : key);
  // Every function's constructor makes functions out of text.
  if (key === 'constructor') return native(MAKES.test(path) ? 'Function' : path);
  return path.length > LONGEST_PATH ? UNKNOWN : native(`${path}.${key}`);
}

export function callMethod(
  folder: Folder,
  object: Value,
  key: string,
  args: Value[],
  env: Env | null,
): Value {
  if (typeof object === 'string') return callText(folder, object, key, args, env);
  if (typeof object === 'number') return callNumber(object, key, args);
  if (isList(object)) return callList(folder, object, key, args, env);
  if (isNative(object)) {
    if (key === 'apply' || key === 'call') return callNativeBy(object.path, key, args);
    if (key === 'bind') return object;
    const to = args[1];
    if (key === 'from' && to && isCallable(to)) {
      return callList(folder, itemsOf(args[0]), 'map', [to], env);
    }
    const path = memberOfNative(object.path, key);
    return isNative(path) ? callNative(path.path, args) : UNKNOWN;
  }
  if (isCallable(object)) {
    if (key === 'bind') return object;
    if (key === 'call') return folder.apply(object.scope, args.slice(1), env);
    const list = args[1];
    if (key === 'apply' && list && isList(list)) return folder.apply(object.scope, list.items, env);
    return UNKNOWN;
  }
  if (isTable(object)) {
    const method = object.entries.get(key);
    if (method && isCallable(method)) return folder.apply(method.scope, args, env);
    return method && isNative(method) ? callNative(method.path, args) : UNKNOWN;
  }
  return UNKNOWN;
}

function itemsOf(value: Value | undefined): List {
  if (typeof value === 'string') return { kind: 'list', items: [...value] };
  return value !== undefined && isList(value) ? value : { kind: 'list', items: [UNKNOWN] };
}

function callNativeBy(path: string, key: string, args: Value[]): Value {
  if (key === 'call') return callNative(path, args.slice(1));
  const list = args[1];
  return list && isList(list) ? callNative(path, list.items) : UNKNOWN;
}

function callNumber(object: number, key: string, args: readonly Value[]): Value {
  if (key !== 'toString') return UNKNOWN;
  const radix = args[0] === undefined ? 10 : numberOf(args[0]);
  return radix !== null && radix >= 2 && radix <= 36 ? object.toString(radix) : UNKNOWN;
}

/** What functions of the language give; nothing of the page's is here. */
export function callNative(path: string, args: readonly Value[]): Value {
  const first = args[0] ?? ABSENT;
  if (path === 'String.fromCharCode' || path === 'String.fromCodePoint') return fromCodes(args);
  if (path.startsWith('Math.')) return callMath(path.slice(5), args);
  if (path === 'RegExp') return patternOf(args);
  if (path === 'Array') return arrayOf(args);
  if (path === 'TextDecoder.decode') return fromBytes(first);
  if (path === 'Array.from' || path === 'Uint8Array' || path === 'Uint8Array.from')
    return typeof first === 'string' ? listOf([...first]) : copied(first);
  if (path === 'Object.getPrototypeOf' && isCallable(first)) return native('Function.prototype');
  if (path === 'Object.keys' && isTable(first)) return listOf([...first.entries.keys()]);
  if (path === 'Object.values' && isTable(first)) return listOf([...first.entries.values()]);
  if (path === 'JSON.parse' && typeof first === 'string') return parsedJson(first);
  if (path === 'Number' || path === 'parseFloat') return numberOf(first) ?? UNKNOWN;
  const text = textOf(first);
  const decode = TEXT_TO_TEXT.get(path);
  if (text === null) return UNKNOWN;
  if (decode) return decode(text) ?? UNKNOWN;
  if (path === 'parseInt' || path === 'Number.parseInt') {
    return Number.parseInt(text, args[1] === undefined ? undefined : (numberOf(args[1]) ?? 10));
  }
  return UNKNOWN;
}

const OF_EVERYTHING = new Set(['apply', 'call', 'bind', 'from']);

/** False where a method of a thing of the browser's gives nothing that is known, whatever it is called with. */
export function givesValue(path: string, key: string): boolean {
  if (OF_EVERYTHING.has(key)) return true;
  const method = memberOfNative(path, key);
  return isNative(method) && isKnownNative(method.path);
}

/** True for functions that `callNative` knows. */
export function isKnownNative(path: string): boolean {
  return KNOWN.has(path) || path.startsWith('Math.');
}

function fromBytes(value: Value): Value {
  if (!isList(value)) return UNKNOWN;
  const bytes = fromCodes([value]);
  return typeof bytes === 'string' ? fromUtf8(bytes) : UNKNOWN;
}

const TEXT_TO_TEXT: ReadonlyMap<string, (text: string) => string | null> = new Map(
  Object.entries({
    atob: (text: string) => fromBase64(text),
    btoa: toBase64,
    unescape: unescaped,
    escape: escaped,
    decodeURIComponent: percentDecoded,
    decodeURI: percentDecoded,
    String: (text: string) => text,
    encodeURIComponent: (text: string) => {
      try {
        return encodeURIComponent(text);
      } catch {
        return null;
      }
    },
  }),
);

const KNOWN: ReadonlySet<string> = new Set([
  ...['String.fromCharCode', 'String.fromCodePoint', 'RegExp', 'Array', 'TextDecoder.decode'],
  ...['Array.from', 'Uint8Array', 'Uint8Array.from', 'Object.getPrototypeOf', 'Object.keys'],
  ...['Object.values', 'JSON.parse', 'Number', 'parseFloat', 'parseInt', 'Number.parseInt'],
  ...TEXT_TO_TEXT.keys(),
]);

function fromCodes(args: readonly Value[]): Value {
  const codes = args.length === 1 && args[0] && isList(args[0]) ? args[0].items : args;
  if (codes.length > LONGEST_LIST) return UNKNOWN;
  let text = '';
  for (const each of codes) {
    const code = numberOf(each);
    if (code === null || Number.isNaN(code)) return UNKNOWN;
    text += String.fromCharCode(code);
  }
  return text;
}

function callMath(name: string, args: readonly Value[]): Value {
  const numbers = args.map(numberOf);
  const [a = null, b = null] = numbers;
  if (a === null) return UNKNOWN;
  if (name === 'floor') return Math.floor(a);
  if (name === 'round') return Math.round(a);
  if (name === 'ceil') return Math.ceil(a);
  if (name === 'abs') return Math.abs(a);
  if (b === null) return UNKNOWN;
  if (name === 'pow') return a ** b;
  if (name === 'max') return Math.max(a, b);
  return name === 'min' ? Math.min(a, b) : UNKNOWN;
}

function patternOf([source, flags]: readonly Value[]): Value {
  if (source && isPattern(source)) return source;
  const text = source === undefined ? null : textOf(source);
  if (text === null) return UNKNOWN;
  return { kind: 'pattern', source: text, flags: typeof flags === 'string' ? flags : '' };
}

function arrayOf(args: readonly Value[]): Value {
  const [only] = args;
  if (args.length !== 1 || typeof only !== 'number') return listOf([...args]);
  if (!(only >= 0 && only <= 1000)) return UNKNOWN;
  return listOf(new Array<Value>(only).fill(ABSENT));
}

function copied(value: Value): Value {
  return isList(value) ? listOf([...value.items]) : UNKNOWN;
}

function listOf(items: Value[]): Value {
  return items.length > LONGEST_LIST ? UNKNOWN : { kind: 'list', items };
}

function parsedJson(text: string): Value {
  try {
    return fromJson(JSON.parse(text), 0);
  } catch {
    return UNKNOWN;
  }
}

function fromJson(value: unknown, depth: number): Value {
  if (depth > 20) return UNKNOWN;
  if (Array.isArray(value)) {
    return listOf(value.slice(0, LONGEST_LIST).map((each) => fromJson(each, depth + 1)));
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(
      ([key, each]) => [key, fromJson(each, depth + 1)] as const,
    );
    return { kind: 'table', entries: new Map(entries) };
  }
  const isPlain = typeof value === 'string' || typeof value === 'number';
  return isPlain || typeof value === 'boolean' || value === null ? value : UNKNOWN;
}

export function isSame(left: Value, right: Value): boolean {
  return kindOf(left) === kindOf(right) && left === right;
}
