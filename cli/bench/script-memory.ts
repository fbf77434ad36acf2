/**
 * `TEXT [BEFORE]`, once bundled: profiles the text of a file once and prints by how many bytes the largest resident set grew;
 * another file's text is profiled before that where one is given. It runs as a bundle, since what loads TypeScript leaves a
 * larger peak behind than what is measured.
 */
import { readFileSync } from 'node:fs';
import { profileText } from '../../rules/_profile/profile-text.ts';

const [, , file = '', before] = process.argv;
const text = readFileSync(file, 'utf8');
profileText(before ? readFileSync(before, 'utf8') : 'document.title');
globalThis.gc?.();
const resident = process.memoryUsage().rss;
profileText(text);
process.stdout.write(String(Math.max(0, largestResident() - resident)));

/** `maxRSS` would not do: Linux hands the largest of whoever started this process on to it. */
function largestResident(): number {
  const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
  return Number(kilobytes) * 1024;
}
