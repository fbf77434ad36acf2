import {
  isPrimitive,
  isTable,
  LONGEST_TEXT,
  numberOf,
  textOf,
  UNKNOWN,
  type Value,
} from './values.ts';

export function bounded(text: string): Value {
  return text.length > LONGEST_TEXT ? UNKNOWN : text;
}

export function added(left: Value, right: Value): Value {
  if (typeof left === 'number' && typeof right === 'number') return left + right;
  const bothPlain = isPrimitive(left) && isPrimitive(right);
  if (bothPlain && typeof left !== 'string' && typeof right !== 'string') {
    return Number(left) + Number(right);
  }
  const [a, b] = [summand(left), summand(right)];
  return a === null || b === null ? UNKNOWN : bounded(a + b);
}

/** What becomes of a value in a sum with a text. */
function summand(value: Value): string | null {
  return isTable(value) ? '[object Object]' : textOf(value);
}

export function binaryOf(operator: string, left: Value, right: Value): Value {
  if (operator === '==' || operator === '===')
    return isPrimitive(left) && isPrimitive(right) ? left === right : UNKNOWN;
  if (operator === '!=' || operator === '!==')
    return isPrimitive(left) && isPrimitive(right) ? left !== right : UNKNOWN;
  if (operator === '+') return added(left, right);
  if (typeof left === 'string' && typeof right === 'string') {
    if (operator === '<') return left < right;
    if (operator === '>') return left > right;
  }
  const [a, b] = [numberOf(left), numberOf(right)];
  const operation = NUMERIC.get(operator);
  return a === null || b === null || !operation ? UNKNOWN : operation(a, b);
}

type Numeric = (a: number, b: number) => number | boolean;

const NUMERIC: ReadonlyMap<string, Numeric> = new Map(
  Object.entries({
    '-': (a: number, b: number) => a - b,
    '*': (a: number, b: number) => a * b,
    '/': (a: number, b: number) => a / b,
    '%': (a: number, b: number) => a % b,
    '**': (a: number, b: number) => a ** b,
    '^': (a: number, b: number) => a ^ b,
    '&': (a: number, b: number) => a & b,
    '|': (a: number, b: number) => a | b,
    '<<': (a: number, b: number) => a << b,
    '>>': (a: number, b: number) => a >> b,
    '>>>': (a: number, b: number) => a >>> b,
    '<': (a: number, b: number) => a < b,
    '>': (a: number, b: number) => a > b,
    '<=': (a: number, b: number) => a <= b,
    '>=': (a: number, b: number) => a >= b,
  }),
);
