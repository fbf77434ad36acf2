import { OUTSIDE_BOUNDS } from '../../../rules/_diagnosis/outside/bounds.ts';
import type { OutsideRead } from '../../../rules/_diagnosis/outside/read.ts';
import { restingEvery } from '../../background/resting.ts';

/** The page answers its reader after so many milliseconds of reading. */
const STRETCH_MS = 30;

/** Reads a file of another tool's results in this page. One that is too large is not read at all. */
export async function readOutsideFile(
  file: File,
  name: string,
  onProgress: (share: number) => void,
): Promise<OutsideRead> {
  if (file.size > OUTSIDE_BOUNDS.file) return { ok: false, reason: 'too-large', place: '' };
  // Schemas are needed for this alone.
  const [{ outsideSteps }, text] = await Promise.all([
    import('../../../rules/_diagnosis/outside/file.ts'),
    file.text(),
  ]);
  const rest = restingEvery(STRETCH_MS);
  const steps = outsideSteps(text, file.size, name);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (await rest()) onProgress(value);
  }
}
