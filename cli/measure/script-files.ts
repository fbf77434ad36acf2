import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PROFILE_BOUNDS } from '../../rules/_profile/profile.ts';

export const SIDES = ['malicious', 'benign'] as const;
export type Side = (typeof SIDES)[number];

/** A text to profile, read or made only when its turn comes. */
export interface ScriptSource {
  /** Path below the measured directory, or the corpus' id. */
  file: string;
  side: Side;
  /** Null where there is more of it than the profiler ever reads. */
  text(): string | null;
}

/** Every file below `dir`/malicious and `dir`/benign, whatever its name; empty where there is neither. */
export function scriptFiles(dir: string): ScriptSource[] {
  return SIDES.flatMap((side) => {
    const below = join(dir, side);
    if (!statSync(below, { throwIfNoEntry: false })?.isDirectory()) return [];
    return (readdirSync(below, { recursive: true }) as string[])
      .filter((name) => statSync(join(below, name), { throwIfNoEntry: false })?.isFile())
      .sort()
      .map((name) => ({
        file: `${side}/${name.replaceAll('\\', '/')}`,
        side,
        text: () => textOf(join(below, name)),
      }));
  });
}

/** UTF-8 takes at most three bytes for what JavaScript counts as one character. */
const BYTES_A_CHARACTER = 3;

function textOf(path: string): string | null {
  if (statSync(path).size > PROFILE_BOUNDS.characters * BYTES_A_CHARACTER) return null;
  return decode(readFileSync(path));
}

/** As a browser does without a declared charset: by the byte order mark, else UTF-8, what is invalid replaced. */
export function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}
