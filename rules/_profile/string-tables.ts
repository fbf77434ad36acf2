import { fromBase64, fromUtf8, LOWER_FIRST, rc4 } from './codecs.ts';
import type { Folder } from './fold.ts';
import { bare, isFunction, type Node, nodesBelow } from './nodes.ts';
import { type Binding, lookup, type Placed, type Scope } from './scopes.ts';
import { isList, numberOf, textOf, UNKNOWN, type Value } from './values.ts';

/** Strings that a script keeps in one list and reads through a function: what common obfuscators make of all its texts. */
interface StringTable {
  items: string[];
  /** Places by which the list was turned before it is read. */
  turned: number;
}

const LEAST = 3;
const LARGEST_DECODER = 12_000;
const MOST_TABLES = 12;
/** Turning a list until its checksum is right tries every place once; longer lists are left as they are. */
const LONGEST_TURNED = 6000;

/** What a tool added to a script for its string tables. */
export interface ToolParts {
  /** Functions that give the list. */
  givers: ReadonlySet<Scope>;
  /** Calls that turn it. */
  turning: ReadonlySet<Node>;
}

/** Finds the string tables of a script, turns them as the script would, and teaches the folder to read them; null where it has none. */
export function resolveStringTables(folder: Folder): ToolParts | null {
  const tables = findTables(folder);
  if (tables.size === 0) return null;
  const decoders = findDecoders(folder, tables);
  folder.forget();
  if (decoders.size === 0) return null;
  for (const [scope, decoder] of decoders) folder.decoders.set(scope, decoder);
  const turning = new Set<Node>();
  for (const call of folder.index.calls) {
    if (turnTable(folder, tables, call)) turning.add(call.node);
  }
  folder.forget();
  const givers = new Set<Scope>();
  for (const key of tables.keys()) if ('node' in key) givers.add(key);
  return { givers, turning };
}

/** By the name that holds the list, or the function that gives it. */
type Tables = Map<Binding | Scope, StringTable>;

function findTables(folder: Folder): Tables {
  const tables: Tables = new Map();
  for (const scope of folder.index.scopes) {
    if (tables.size >= MOST_TABLES) break;
    const isSmall = scope.names.size <= 4000 && scope.parameters.length === 0;
    for (const binding of isSmall || scope.parent === null ? scope.names.values() : []) {
      const items = stringsOf(folder, binding);
      if (!items) continue;
      const table = { items, turned: 0 };
      tables.set(binding, table);
      if (scope.parent && scope.returns.length > 0) tables.set(scope, table);
    }
  }
  return tables;
}

function stringsOf(folder: Folder, binding: Binding): string[] | null {
  const [write] = binding.writes;
  if (!write || binding.writes.length > 2) return null;
  const node = bare(write.node);
  if (node.type !== 'ArrayExpression' && node.type !== 'CallExpression') return null;
  if (node.type === 'ArrayExpression' && (node.elements?.length ?? 0) < LEAST) return null;
  const value = folder.fold(node, write.scope, null);
  if (!isList(value) || value.items.length < LEAST) return null;
  const items = value.items.map((item) => (typeof item === 'string' ? item : null));
  return items.includes(null) ? null : (items as string[]);
}

function findDecoders(
  folder: Folder,
  tables: Tables,
): Map<Scope, (args: readonly Value[]) => Value> {
  const decoders = new Map<Scope, (args: readonly Value[]) => Value>();
  const uses: [Scope, StringTable][] = [];
  for (const { node, scope } of folder.index.calls) {
    const table = tableOf(tables, node.callee, scope);
    if (table) uses.push([scope, table]);
  }
  for (const { node, scope } of folder.index.members) {
    const table = node.computed ? tableOf(tables, node.object, scope) : null;
    if (table) uses.push([scope, table]);
  }
  for (const [scope, table] of uses) {
    if (decoders.size >= 200) break;
    for (let at: Scope | null = scope; at?.parent; at = at.parent) {
      if (decoders.has(at) || at.parameters.length === 0) continue;
      if (at.node.end - at.node.start > LARGEST_DECODER) break;
      const decoder = decoderOf(folder, at, table);
      if (decoder) decoders.set(at, decoder);
    }
  }
  return decoders;
}

function tableOf(tables: Tables, node: Node | undefined, scope: Scope): StringTable | null {
  if (node?.type !== 'Identifier') return null;
  const binding = lookup(scope, node.name ?? '');
  if (!binding) return null;
  return tables.get(binding) ?? (binding.declared ? tables.get(binding.declared) : null) ?? null;
}

interface Traits {
  offset: number | null;
  isBase64: boolean;
  isCiphered: boolean;
}

/** What a function does with the list: takes an offset off its first parameter, then decodes what it finds there. */
function decoderOf(
  folder: Folder,
  scope: Scope,
  table: StringTable,
): ((args: readonly Value[]) => Value) | null {
  const { offset, isBase64, isCiphered } = traitsOf(folder, scope);
  if (offset === null) return null;
  const decoded = new Map<string, Value>();
  return ([index, key]) => {
    const place = index === undefined ? null : numberOf(index);
    if (place === null || !Number.isInteger(place - offset)) return UNKNOWN;
    const { items, turned } = table;
    const raw = items[(place - offset + turned) % items.length];
    if (raw === undefined || place - offset < 0) return UNKNOWN;
    if (!isBase64) return raw;
    const cipherKey = isCiphered && key !== undefined ? textOf(key) : '';
    if (cipherKey === null) return UNKNOWN;
    const name = `${cipherKey}\n${raw}`;
    let value = decoded.get(name);
    if (value === undefined) {
      const bytes = fromBase64(raw, LOWER_FIRST);
      const plain = bytes === null ? null : fromUtf8(bytes);
      value = plain === null ? UNKNOWN : rc4(plain, cipherKey);
      decoded.set(name, value);
    }
    return value;
  };
}

function traitsOf(folder: Folder, scope: Scope): Traits {
  const traits: Traits = { offset: null, isBase64: false, isCiphered: false };
  for (const node of nodesBelow(scope.node, 3000)) {
    if (node.type === 'BinaryExpression' && node.operator === '^') traits.isCiphered = true;
    if (node.type === 'Literal' && typeof node.value === 'string') {
      if (node.value.startsWith(LOWER_FIRST.slice(0, 40))) traits.isBase64 = true;
    }
    if (node.type === 'BinaryExpression' && node.operator === '+' && !traits.isBase64) {
      traits.isBase64 = folder.text(node, scope)?.startsWith(LOWER_FIRST.slice(0, 40)) ?? false;
    }
    traits.offset ??= offsetOf(folder, node, scope);
  }
  return traits;
}

/** `a = a - 0x1f` or `a -= 0x1f`: the offset. */
function offsetOf(folder: Folder, node: Node, scope: Scope): number | null {
  if (node.type !== 'AssignmentExpression' || node.left?.type !== 'Identifier') return null;
  const { left, right, operator } = node;
  if (!right) return null;
  if (operator === '-=') return numberOf(folder.fold(right, scope, null));
  const isOwn =
    right.type === 'BinaryExpression' &&
    right.left?.type === 'Identifier' &&
    right.left.name === left.name;
  if (operator !== '=' || !isOwn || !right.right) return null;
  const number = numberOf(folder.fold(right.right, scope, null));
  if (right.operator === '-') return number;
  return right.operator === '+' && number !== null ? -number : null;
}

/** True for a call of a function on the spot that turns a table until a sum of its texts is right, or a number of times. */
function turnTable(folder: Folder, tables: Tables, { node, scope }: Placed): boolean {
  const callee = node.callee && bare(node.callee);
  const [first, second] = node.arguments ?? [];
  if (!callee || !isFunction(callee) || !first || !second) return false;
  const table = tableOf(tables, first, scope);
  const target = numberOf(folder.fold(second, scope, null));
  if (!table || target === null || !Number.isFinite(target)) return false;
  const inner = folder.index.scopeOf.get(callee);
  if (!inner || table.items.length > LONGEST_TURNED) return false;
  const sum = checksumOf(callee);
  if (!sum) {
    table.turned = Math.abs(Math.trunc(target)) % table.items.length;
    return true;
  }
  for (let turn = 0; turn < table.items.length; turn++) {
    table.turned = turn;
    folder.forget();
    if (folder.fold(sum, inner, null) === target) return true;
    if (!folder.step()) break;
  }
  table.turned = 0;
  return false;
}

/** The sum that a turning function compares: the value with the most `parseInt` in it. */
function checksumOf(turning: Node): Node | null {
  for (const node of nodesBelow(turning, 3000)) {
    const value =
      node.type === 'VariableDeclarator'
        ? node.init
        : node.type === 'AssignmentExpression'
          ? node.right
          : null;
    if (!value || isFunction(value)) continue;
    let parses = 0;
    for (const each of nodesBelow(value, 500)) {
      if (each.type === 'Identifier' && each.name === 'parseInt') parses++;
    }
    if (parses >= 2) return value;
  }
  return null;
}
