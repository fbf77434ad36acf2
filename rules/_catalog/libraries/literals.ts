/**
 * Pieces of plain text that must stand in whatever a regular expression matches. Looking for one of them is quick, so that
 * the expression itself runs only around the places where it can match at all.
 */

/** Shorter pieces stand everywhere. */
const LEAST = 4;
/** Escapes that stand for themselves, after the backslash. */
const PLAIN_ESCAPE = /[^A-Za-z0-9]/;
const OPTIONAL = /^(?:[*?]|\{0?,)/;
const QUANTIFIER = /^(?:[*+?]|\{\d*,?\d*\})\??/;

/**
 * Pieces of which one stands in all that the expression matches: the longest piece outside of groups, classes and what may be
 * left out, else the words of a choice such as `(lodash|Lodash)`. Empty where there is none of four characters.
 */
export function anchorsOf(source: string): string[] {
  const longest = literalRuns(source).reduce(
    (best, run) => (run.length > best.length ? run : best),
    '',
  );
  return longest.length >= LEAST ? [longest] : choiceOf(source);
}

const CHOICE = /\((?:\?:)?([\w -]+(?:\|[\w -]+)+)\)(?![*?{])/;

function choiceOf(source: string): string[] {
  const words = CHOICE.exec(source)?.[1]?.split('|') ?? [];
  return words.every((word) => word.length >= LEAST) ? words : [];
}

function literalRuns(source: string): string[] {
  const runs: string[] = [];
  let run = '';
  const end = (): void => {
    if (run !== '') runs.push(run);
    run = '';
  };
  for (let at = 0; at < source.length; ) {
    const token = tokenAt(source, at);
    if (token.text === '|') return [];
    at += token.text.length;
    const quantifier = QUANTIFIER.exec(source.slice(at, at + 20))?.[0] ?? '';
    at += quantifier.length;
    if (token.literal === null || OPTIONAL.test(quantifier)) {
      end();
      continue;
    }
    run += token.literal;
    if (quantifier !== '') end();
  }
  end();
  return runs;
}

interface Token {
  text: string;
  /** The character it stands for, or null where it may stand for several. */
  literal: string | null;
}

function tokenAt(source: string, at: number): Token {
  const sign = source[at] ?? '';
  if (sign === '\\') {
    const escaped = source[at + 1] ?? '';
    return { text: sign + escaped, literal: PLAIN_ESCAPE.test(escaped) ? escaped : null };
  }
  if (sign === '(') return { text: source.slice(at, groupEnd(source, at)), literal: null };
  if (sign === '[') return { text: source.slice(at, classEnd(source, at)), literal: null };
  return { text: sign, literal: '.^$|'.includes(sign) ? null : sign };
}

function groupEnd(source: string, start: number): number {
  let depth = 0;
  for (let at = start; at < source.length; at++) {
    const sign = source[at];
    if (sign === '\\') at++;
    else if (sign === '[') at = classEnd(source, at) - 1;
    else if (sign === '(') depth++;
    else if (sign === ')' && --depth === 0) return at + 1;
  }
  return source.length;
}

function classEnd(source: string, start: number): number {
  for (let at = start + 1; at < source.length; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === ']') return at + 1;
  }
  return source.length;
}
