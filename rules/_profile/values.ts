import type { Scope } from './scopes.ts';

/**
 * Values that are known without running anything. `undefined` as a value of the script is its own mark, so that
 * JavaScript's own `undefined` never stands for it.
 */
export type Value = Unknown | Absent | Primitive | List | Table | Callable | Native | Pattern;
export type Primitive = string | number | boolean | null;

export interface Unknown {
  kind: 'unknown';
}
export interface Absent {
  kind: 'absent';
}
export interface List {
  kind: 'list';
  items: Value[];
}
export interface Table {
  kind: 'table';
  entries: Map<string, Value>;
}
export interface Callable {
  kind: 'function';
  scope: Scope;
}
/** Something of the browser's or the language's, by its path: `document.querySelector`. */
export interface Native {
  kind: 'native';
  path: string;
}
export interface Pattern {
  kind: 'pattern';
  source: string;
  flags: string;
}

export const UNKNOWN: Unknown = { kind: 'unknown' };
export const ABSENT: Absent = { kind: 'absent' };

/** No text that is worked out may grow longer. */
export const LONGEST_TEXT = 1_000_000;
export const LONGEST_LIST = 20_000;

export function isPrimitive(value: Value): value is Primitive {
  return typeof value !== 'object' || value === null;
}

export function kindOf(value: Value): string {
  return value === null ? 'null' : typeof value === 'object' ? value.kind : typeof value;
}

export function isList(value: Value): value is List {
  return kindOf(value) === 'list';
}

export function isTable(value: Value): value is Table {
  return kindOf(value) === 'table';
}

export function isCallable(value: Value): value is Callable {
  return kindOf(value) === 'function';
}

export function isNative(value: Value): value is Native {
  return kindOf(value) === 'native';
}

export function isPattern(value: Value): value is Pattern {
  return kindOf(value) === 'pattern';
}

export function isKnown(value: Value): boolean {
  return value !== UNKNOWN;
}

/** A text as `String(value)` would give it; null where that is not known. */
export function textOf(value: Value): string | null {
  if (isPrimitive(value)) return String(value);
  if (value.kind === 'absent') return 'undefined';
  if (value.kind === 'list') {
    const parts = value.items.map((item) =>
      item === null || kindOf(item) === 'absent' ? '' : textOf(item),
    );
    return parts.includes(null) ? null : parts.join(',').slice(0, LONGEST_TEXT);
  }
  return null;
}

/** A number as `Number(value)` would give it; null where that is not known. */
export function numberOf(value: Value): number | null {
  if (isPrimitive(value)) return Number(value);
  if (value.kind === 'absent') return Number.NaN;
  const text = value.kind === 'list' ? textOf(value) : null;
  return text === null ? null : Number(text);
}

/** True, false, or null where it is not known. */
export function truthOf(value: Value): boolean | null {
  if (isPrimitive(value)) return Boolean(value);
  if (value.kind === 'unknown') return null;
  return value.kind !== 'absent';
}

/** Gives the texts of an obfuscator's string table by the arguments of its decoder. */
export type TextDecoder = (args: readonly Value[]) => Value;
