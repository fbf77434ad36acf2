import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('./assets/', import.meta.url);

/** Read once at start: what is served stays the same while the store runs, and its integrity hashes with it. */
const TEXTS = new Map(
  readdirSync(FOLDER).map((name) => [name, readFileSync(new URL(name, FOLDER), 'utf8')]),
);

export function assetText(name: string): string {
  const text = TEXTS.get(name);
  if (text === undefined) throw new Error(`tests/practice-store/assets/${name} is missing`);
  return text;
}

const STYLES = ['base', 'shop', 'forms', 'checkout', 'psp', 'control'];

/** One style sheet for every page, so that a page asks for one file. */
export const styleText = (): string => STYLES.map((name) => assetText(`${name}.css`)).join('\n');
