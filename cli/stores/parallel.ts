import { availableParallelism, freemem } from 'node:os';

/** What a browser with a heavy payment page takes together with its share of this command, in bytes (see the bench). */
const ONE_BROWSER = 700 * 1024 * 1024;

/** How many browsers at once this machine has cores and free memory for. */
export function browsersAtOnce(): number {
  // 0 where nothing is known of a bound, as of a container.
  const bound = process.constrainedMemory();
  const memory = bound > 0 ? Math.min(freemem(), bound) : freemem();
  return Math.max(1, Math.min(availableParallelism(), Math.floor(memory / ONE_BROWSER)));
}
