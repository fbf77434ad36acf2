import { readFileSync } from 'node:fs';
import { ROOT } from '../../../cli/paths.ts';

const library = (path: string): string => readFileSync(`${ROOT}node_modules/${path}`, 'utf8');

/** Behind a library that shops load everywhere. */
export function appendedTo(path: string): (text: string) => string {
  return (text) => `${library(path).replace(/\n?\/\/# sourceMappingURL=.*\s*$/, '')}\n${text}`;
}

/** Between two statements of a library, about in its middle. */
export function insertedInto(path: string): (text: string) => string {
  return (text) => {
    const host = library(path);
    const marker = '\n  class ';
    const at = host.indexOf(marker, Math.floor(host.length / 2));
    if (at < 0) throw new Error(`${path} has no class in its second half`);
    // A comment may stand right before the class; the statement then stands between the two, which is as good a place.
    return `${host.slice(0, at)}\n${text}\n${host.slice(at)}`;
  };
}
