import { parse } from 'meriyah';
import type { Node } from './nodes.ts';

const OPTIONS = {
  ranges: { start: true, end: true, range: false },
  webcompat: true,
  next: true,
  globalReturn: true,
  // Expressions of a stranger are not compiled.
  validateRegex: false,
} as const;

/** `source` is what was parsed; `offset` leads from a place in it to the whole text. */
export type Parsed =
  | { program: Node; source: string; offset: number }
  | 'does-not-parse'
  | 'too-complex';

/** Reads a text as a script, then as a module. Nesting that the parser's own recursion cannot follow is `too-complex`. */
export function parseText(text: string): Parsed {
  for (const options of [OPTIONS, { ...OPTIONS, globalReturn: false, module: true }]) {
    try {
      return { program: parse(text, options) as unknown as Node, source: text, offset: 0 };
    } catch (error) {
      if (error instanceof RangeError) return 'too-complex';
    }
  }
  return 'does-not-parse';
}

/** Parses as a script; where it does not parse, the place in the whole text at which the parser stopped. */
export function attempt(
  source: string,
  offset: number,
): Exclude<Parsed, 'does-not-parse'> | number {
  try {
    return { program: parse(source, OPTIONS) as unknown as Node, source, offset };
  } catch (error) {
    if (error instanceof RangeError) return 'too-complex';
    const at = error instanceof Error && 'start' in error ? Number(error.start) : 0;
    return offset + at;
  }
}

/** What a piece between two braces can be: statements, an object's or a class's members, cases. */
const AROUND: readonly [before: string, after: string][] = [
  ['', ''],
  ['async function*_(){', '}'],
  ['({', '})'],
  ['(class{', '})'],
  ['switch(0){', '}'],
  ['for(;;){', '}'],
];

/** Reads a piece of a larger text. */
export function parsePiece(text: string, start: number, end: number): Parsed {
  const piece = text.slice(start, end);
  for (const [before, after] of AROUND) {
    const parsed = parseText(before + piece + after);
    if (typeof parsed !== 'string') return { ...parsed, offset: start - before.length };
    if (parsed === 'too-complex') return parsed;
  }
  return 'does-not-parse';
}
