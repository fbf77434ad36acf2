import * as packers from './packers.ts';
import { appendedTo, insertedInto } from './parasites.ts';
import * as presets from './presets.ts';
import * as rewriters from './rewriters.ts';

/** Makes another script of a script; the same text and seed give the same. Throws where the text does not parse. */
export type Vary = (text: string, seed: string) => string;

export const VARIANTS = {
  minified: presets.minified,
  'obfuscated-low': presets.obfuscatedLow,
  'obfuscated-default': presets.obfuscatedDefault,
  'obfuscated-high': presets.obfuscatedHigh,
  'obfuscated-rc4': presets.obfuscatedRc4,
  'hex-escapes': rewriters.hexEscapes,
  'unicode-escapes': rewriters.unicodeEscapes,
  'reversed-strings': rewriters.reversedStrings,
  concatenated: rewriters.concatenated,
  'junk-split': rewriters.junkSplit,
  'char-code-calls': rewriters.charCodeCalls,
  'hex-array': rewriters.hexArray,
  'xor-strings': rewriters.xorStrings,
  'word-packed': packers.wordPacked,
  'base64-eval': packers.base64Eval,
  'base64-function': packers.base64Function,
  'char-codes-eval': packers.charCodesEval,
  'offset-codes': packers.offsetCodes,
  'percent-eval': packers.percentEval,
  'hex-eval': packers.hexEval,
  'xor-eval': packers.xorEval,
  'tag-manager-html': packers.tagManagerHtml,
  'written-script': packers.writtenScript,
  'parasite-end': (text, seed) =>
    appendedTo('jquery/dist/jquery.min.js')(presets.minified(text, seed)),
  'parasite-middle': insertedInto('bootstrap/dist/js/bootstrap.bundle.js'),
} satisfies Record<string, Vary>;

export type VariantName = keyof typeof VARIANTS;
export const VARIANT_NAMES = Object.keys(VARIANTS) as VariantName[];

/** These take seconds for a large library; the others take milliseconds. */
export const SLOW_VARIANTS: readonly VariantName[] = [
  'obfuscated-low',
  'obfuscated-default',
  'obfuscated-high',
  'obfuscated-rc4',
];
