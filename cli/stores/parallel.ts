import { availableParallelism, freemem } from 'node:os';

/** What a browser with a heavy payment page takes, in bytes (measured by the bench). */
const ONE_BROWSER = 450 * 1024 * 1024;

/** How many browsers at once this machine has cores and free memory for; one more than cores, since each waits half its time. */
export function browsersAtOnce(): number {
  // 0 where nothing is known of a bound, as of a container.
  const bound = process.constrainedMemory();
  const memory = bound > 0 ? Math.min(freemem(), bound) : freemem();
  return Math.max(1, Math.min(availableParallelism() + 1, Math.floor(memory / ONE_BROWSER)));
}
