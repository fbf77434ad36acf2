import type { Folder } from './fold.ts';
import { bare, isFunction, type Node } from './nodes.ts';
import type { Scope } from './scopes.ts';
import { isList, LONGEST_TEXT, textOf } from './values.ts';

const MOST_WORDS = 20_000;

/**
 * The text inside a packed script: a function of a text, a base, a number and a list of words, called on the spot. Each
 * word of the text is a number in that base and stands for a word of the list. Null for anything else.
 */
export function unpacked(folder: Folder, outer: Node, scope: Scope): string | null {
  const node = bare(outer);
  const callee = node.type === 'CallExpression' && node.callee ? bare(node.callee) : null;
  if (!callee || !isFunction(callee) || (callee.params?.length ?? 0) < 4) return null;
  const [text, base, , list] = folder.args(node, scope, null);
  if (typeof text !== 'string' || typeof base !== 'number' || !list || !isList(list)) return null;
  if (base < 2 || base > 95 || list.items.length > MOST_WORDS) return null;
  const words = new Map<string, string>();
  for (const [n, item] of list.items.entries()) {
    const word = textOf(item);
    if (word) words.set(numeral(n, base), word);
  }
  let length = 0;
  return text.replace(/\w+/g, (word) => {
    const plain = words.get(word) ?? word;
    length += plain.length;
    return length > LONGEST_TEXT ? '' : plain;
  });
}

/** A number as packers write it: digits, small letters, then capital letters. */
function numeral(number: number, base: number): string {
  const digit = number % base;
  const sign = digit > 35 ? String.fromCharCode(digit + 29) : digit.toString(36);
  return number < base ? sign : numeral(Math.floor(number / base), base) + sign;
}
