/**
 * `script-memory.ts PROFILER TEXT`: profiles the text of a file once, with the profiler of another, and prints by how many
 * bytes the largest resident set grew.
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Profiler } from './profiler-bundle.ts';

// Nothing else is loaded: what a build tool needs for itself would count as the profiler's.
const [, , profiler = '', file = ''] = process.argv;
const { profileText } = (await import(pathToFileURL(profiler).href)) as Profiler;
const text = readFileSync(file, 'utf8');
profileText('document.title');
globalThis.gc?.();
const before = process.memoryUsage().rss;
profileText(text);
// `maxRSS` is in kilobytes and never sinks.
process.stdout.write(String(Math.max(0, process.resourceUsage().maxRSS * 1024 - before)));
