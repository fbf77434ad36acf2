import { readFileSync } from 'node:fs';
import type { LaunchProfile } from '../rules/_launch/launch-profile.ts';
import { readProfile } from '../rules/_launch/read-profile.ts';

/** A launch profile that cannot be used, told with the line of each mistake. */
export class ProfileFileError extends Error {}

/** Reads a launch profile. Throws `ProfileFileError`. */
export function readProfileFile(file: string): LaunchProfile {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new ProfileFileError(`The launch profile ${file} cannot be read.`);
  }
  const read = readProfile(text);
  if (read.ok) return read.profile;
  const lines = read.problems.map(({ line, path, message }) =>
    [line === null ? file : `${file}:${line}`, path, message]
      .filter((part) => part !== '')
      .join(': '),
  );
  throw new ProfileFileError(`The launch profile cannot be used:\n${lines.join('\n')}`);
}
