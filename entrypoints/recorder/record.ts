/** Decides what is told of a call: whether, with a stack or without. */
import { drop, send } from './channel.ts';
import type { Spot } from './hook.ts';
import { blank, cut, exec, native, now, toText } from './natives.ts';
import { stackOf } from './stack.ts';
import { contain, live, read, runs } from './state.ts';
import { MAX_VALUE } from './wire.ts';

/** Stacks of each kind of call while nothing speaks for a card, and afterwards. */
const FIRST = 5;
const FIRST_CLOSE = 60;
/** Events of each kind: a field that is polled must leave room for who sends. */
const MOST = 150;

const counts: Record<string, number> = blank({});

/** Tells of a call. `size`: of the whole value where that is not text. */
export function record(
  { name, made, instead }: Spot,
  target = '',
  subject = '',
  value = '',
  size = value.length,
): void {
  // By the address's origin; each dry run is counted by itself.
  const place = exec(/^(?:\w+:)?\/\/[^/?#]*|^\w*$/, target);
  const kind = runs + name + place?.[0] + subject;
  const count = (counts[kind] ?? 0) + 1;
  counts[kind] = count;
  const stackless = count > (contain || read ? FIRST_CLOSE : FIRST);
  if (count > MOST) drop();
  // Nothing sent or read and nobody named: the first ones said all.
  else if (!stackless || size)
    send([
      name,
      cut(target, 0, 2048),
      subject,
      cut(value, 0, MAX_VALUE),
      size,
      stackless ? '' : stackOf(made),
      now(),
      instead && contain ? 1 : 0,
    ]);
}

/** Tells of a value that was encoded or stored, where it can have to do with a card. */
export function recordData(spot: Spot, value: unknown, target?: string, subject?: string): void {
  if (!live) return;
  const text = textOf(value);
  if (contain || exec(/\d\D*\d\D*\d/, cut(text, 0, 4096))) record(spot, target, subject, text);
}

const decode = native<string>('TextDecoder', 'decode');
// Every byte becomes a character of its own; the witness takes the upper ones back.
const bytes = new TextDecoder('x-user-defined');
const paramsText = native<string>('URLSearchParams', 'toString');
const eachEntry = native<void>('FormData', 'forEach');

/** Text of what is sent or encoded; '' where it cannot be read at once. */
export function textOf(body: unknown): string {
  if (body === null || body === undefined) return '';
  if (typeof body !== 'object') return toText(body);
  return (
    attempt(paramsText, body) || attempt(entriesOf, body) || attempt(decode, bytes, body) || ''
  );
}

/** `name=value` lines of a form's data; files only by name. */
function entriesOf(data: unknown): string {
  let text = '';
  eachEntry(data, (value: unknown, name: string) => {
    text += `${name}=${typeof value === 'string' ? value : ''}\n`;
  });
  return text;
}

/** What a native gives for an object of its own; it throws for any other. */
export function attempt<T>(
  read: (...args: unknown[]) => T,
  a: unknown,
  b?: unknown,
): T | undefined {
  try {
    return read(a, b);
  } catch {}
}
