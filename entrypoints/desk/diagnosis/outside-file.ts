import { OUTSIDE_BOUNDS } from '../../../rules/_diagnosis/outside/bounds.ts';
import type { OutsideRead } from '../../../rules/_diagnosis/outside/read.ts';

/** Reads a file of another tool's results in this page. One that is too large is not read at all. */
export async function readOutsideFile(file: File, name: string): Promise<OutsideRead> {
  if (file.size > OUTSIDE_BOUNDS.file) return { ok: false, reason: 'too-large', place: '' };
  // Schemas are needed for this alone.
  const [{ readOutside }, text] = await Promise.all([
    import('../../../rules/_diagnosis/outside/file.ts'),
    file.text(),
  ]);
  return readOutside(text, file.size, name);
}
