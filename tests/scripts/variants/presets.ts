import JavaScriptObfuscator from 'javascript-obfuscator';
import { minifySync } from 'vite';
import { seedOf } from './random.ts';

type Options = NonNullable<Parameters<typeof JavaScriptObfuscator.obfuscate>[1]>;

function preset(options: Options): (text: string, seed: string) => string {
  return (text, seed) =>
    JavaScriptObfuscator.obfuscate(text, { ...options, seed: seedOf(seed) }).getObfuscatedCode();
}

export const obfuscatedLow = preset({ optionsPreset: 'low-obfuscation' });
export const obfuscatedDefault = preset({ optionsPreset: 'default' });
export const obfuscatedHigh = preset({ optionsPreset: 'high-obfuscation' });
export const obfuscatedRc4 = preset({
  optionsPreset: 'default',
  stringArrayEncoding: ['rc4'],
  stringArrayThreshold: 1,
  splitStrings: true,
  splitStringsChunkLength: 6,
});

/** Throws where the text does not parse. */
export function minified(text: string, seed: string): string {
  const { code, errors } = minifySync(`${seed}.js`, text, { module: false });
  if (errors.length > 0) throw new SyntaxError(`${seed}: ${errors[0]?.message}`);
  return code;
}
