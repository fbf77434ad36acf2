import { renameSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Writes a file wholly or not at all: a full disk leaves what was there before, and of two runs that write the same file one
 * wins whole. Throws what the file system says.
 */
export function writeWhole(path: string, text: string): void {
  const beside = `${path}.${process.pid}.part`;
  try {
    writeFileSync(beside, text);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
