import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { ObfuscatorOptions } from 'javascript-obfuscator';
import { ROOT } from '../../cli/paths.ts';

const read = (folder: string): ReadonlyMap<string, string> => {
  const url = new URL(folder, import.meta.url);
  return new Map(
    readdirSync(url).map((name) => [
      name.replace(/\.js$/, ''),
      readFileSync(new URL(name, url), 'utf8'),
    ]),
  );
};

const SKIMMERS = read('./skimmers/');
const TWINS = read('./twins/');

export const skimmerText = (name: string): string => present(SKIMMERS, `skimmers/${name}`, name);
export const twinText = (name: string): string => present(TWINS, `twins/${name}`, name);

function present(texts: ReadonlyMap<string, string>, path: string, name: string): string {
  const text = texts.get(name);
  if (text === undefined) throw new Error(`tests/practice-store/${path}.js is missing`);
  return text;
}

/** A published file out of `node_modules`. Throws where it is not installed. */
export function installedFile(file: string): Buffer {
  const path = `${ROOT}node_modules/${file}`;
  if (!existsSync(path)) throw new Error(`${file} is missing: run npm ci`);
  return readFileSync(path);
}

export type ObfuscationPreset = 'default' | 'high';

const PRESETS: Readonly<Record<ObfuscationPreset, ObfuscatorOptions>> = {
  default: { optionsPreset: 'default' },
  high: { optionsPreset: 'high-obfuscation' },
};

const done = new Map<string, Promise<string>>();

/** The same text every time: seeded, and made once for each name and preset. */
export function obfuscated(name: string, text: string, preset: ObfuscationPreset): Promise<string> {
  const key = `${preset} ${name}`;
  const ready = done.get(key) ?? obfuscate(text, preset);
  done.set(key, ready);
  return ready;
}

/** Loaded when it is first needed: a store without these switches starts without the obfuscator. */
async function obfuscate(text: string, preset: ObfuscationPreset): Promise<string> {
  const { default: tool } = await import('javascript-obfuscator');
  return tool.obfuscate(text, { ...PRESETS[preset], seed: 20417 }).getObfuscatedCode();
}
