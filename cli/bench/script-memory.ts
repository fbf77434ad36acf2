/** Profiles the text of the file that it is given once and prints by how many bytes the largest resident set grew. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runnerImport } from 'vite';
import type { ProfileText } from '../../rules/_profile/profile.ts';
import { ROOT } from '../paths.ts';

const { module } = await runnerImport<{ profileText: ProfileText }>(
  resolve(ROOT, 'rules/_profile/profile-text.ts'),
  { configFile: false, logLevel: 'error' },
);
const text = readFileSync(process.argv[2] ?? '', 'utf8');
module.profileText('document.title');
globalThis.gc?.();
const before = process.memoryUsage().rss;
module.profileText(text);
// `maxRSS` is in kilobytes and never sinks.
process.stdout.write(String(Math.max(0, process.resourceUsage().maxRSS * 1024 - before)));
