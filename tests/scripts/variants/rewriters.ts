/** Variants that keep a script's code and write its texts in other ways. */
import { rewriteStrings } from './literals.ts';
import { below, randomOf, wordOf } from './random.ts';

const quoted = (value: string): string => JSON.stringify(value);
const units = (value: string): number[] =>
  Array.from({ length: value.length }, (_, at) => value.charCodeAt(at));
const hex = (unit: number, digits: number): string => unit.toString(16).padStart(digits, '0');

const hexEscaped = (value: string): string =>
  units(value)
    .map((unit) => (unit < 256 ? `\\x${hex(unit, 2)}` : `\\u${hex(unit, 4)}`))
    .join('');

const unicodeEscaped = (value: string): string =>
  units(value)
    .map((unit) => `\\u${hex(unit, 4)}`)
    .join('');

export const hexEscapes = (text: string): string =>
  rewriteStrings(text, (value) => `"${hexEscaped(value)}"`, true);

export const unicodeEscapes = (text: string): string =>
  rewriteStrings(text, (value) => `"${unicodeEscaped(value)}"`, true);

export const reversedStrings = (text: string): string =>
  rewriteStrings(
    text,
    (value) =>
      `${quoted(
        units(value)
          .reverse()
          .map((unit) => String.fromCharCode(unit))
          .join(''),
      )}.split("").reverse().join("")`,
  );

export const concatenated = (text: string, seed: string): string => {
  const random = randomOf(seed);
  return rewriteStrings(text, (value) => {
    const parts: string[] = [];
    for (let at = 0; at < value.length; ) {
      const end = at + 1 + below(random, 4);
      parts.push(quoted(value.slice(at, end)));
      at = end;
    }
    return parts.length > 0 ? parts.join('+') : '""';
  });
};

/** Junk between the characters, thrown out at run time. */
export const junkSplit = (text: string, seed: string): string => {
  const junk = `${wordOf(randomOf(seed), 2)}Q`;
  return rewriteStrings(text, (value) => {
    if (value.includes(junk)) return quoted(value);
    return `${quoted([...value].join(junk))}.split(${quoted(junk)}).join("")`;
  });
};

export const charCodeCalls = (text: string): string =>
  rewriteStrings(text, (value) => `String.fromCharCode(${units(value).join(',')})`);

/** All texts and names of properties in one table in front, taken by index. */
export const hexArray = (text: string, seed: string): string => {
  const name = `_0x${hex(below(randomOf(seed), 65536), 4)}`;
  const table: string[] = [];
  const body = rewriteStrings(
    text,
    (value) => {
      const known = table.indexOf(value);
      const at = known < 0 ? table.push(value) - 1 : known;
      return `${name}[0x${at.toString(16)}]`;
    },
    true,
  );
  return `var ${name}=[${table.map((value) => `"${hexEscaped(value)}"`).join(',')}];${body}`;
};

/** Each text XORed with a key and written in base64; the decoder stands in front. */
export const xorStrings = (text: string, seed: string): string => {
  const random = randomOf(seed);
  const [decoder, key] = [`_${wordOf(random, 3)}`, wordOf(random, 7)];
  const body = rewriteStrings(text, (value) => {
    const bytes = Buffer.from(encodeURIComponent(value), 'latin1').map(
      (byte, at) => byte ^ key.charCodeAt(at % key.length),
    );
    return `${decoder}(${quoted(Buffer.from(bytes).toString('base64'))})`;
  });
  return `function ${decoder}(s){for(var t=atob(s),k=${quoted(key)},o="",i=0;i<t.length;i++)o+=String.fromCharCode(t.charCodeAt(i)^k.charCodeAt(i%k.length));return decodeURIComponent(o)}${body}`;
};
