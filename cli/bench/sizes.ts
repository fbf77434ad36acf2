import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Metric, metric } from './metric.ts';

/** Bytes that each part may have at most, minified and as shipped. */
export const SIZE_LIMITS = {
  snapshot: 20_480,
  recorder: 8192,
  witness: 10_240,
  popup: 122_880,
  desk: 256_000,
  seminarStage: 34_816,
  // Judges by itself: most of it are the rules, their words and catalogues, which grow with each rule; its own part is 30 KB.
  seminar: 786_432,
} as const;

/** Parts that are pages, and what their figure is of. */
const PAGES: Partial<Record<keyof typeof SIZE_LIMITS, string>> = {
  popup: ' in all',
  desk: ' as it opens',
  seminar: ' as it opens',
};

export type Part = keyof typeof SIZE_LIMITS;

/** Bytes of each part of a built extension; null where the build has no such part. */
export function sizesOf(build: string): Record<Part, number | null> {
  const script = (name: string): number | null => {
    const file = join(build, name);
    return existsSync(file) ? statSync(file).size : null;
  };
  const page = (name: string, imports: RegExp): number | null =>
    existsSync(join(build, `${name}.html`)) ? pageSize(build, `/${name}.html`, imports) : null;
  return {
    snapshot: script('snapshot.js'),
    recorder: script('recorder.js'),
    witness: script('witness.js'),
    // It loads what it draws with by itself, at once: all of that counts.
    popup: page('popup', ALL_IMPORTS),
    desk: page('desk', IMPORTS),
    seminarStage: script('seminar-stage.js'),
    seminar: page('seminar', IMPORTS),
  };
}

export function measureSizes(build: string): Metric[] {
  const sizes = sizesOf(build);
  return (Object.keys(SIZE_LIMITS) as Part[]).map((part) => {
    const name = part in PAGES ? `${part} page${PAGES[part]}` : `${part} script`;
    return metric(
      `size.${part}`,
      name,
      sizes[part],
      'B',
      SIZE_LIMITS[part],
      sizes[part] === null ? 'not built yet' : '',
    );
  });
}

/** A page and every style sheet and script that it names, each counted once; which scripts others name is said by `imports`. */
function pageSize(build: string, page: string, imports: RegExp): number {
  const seen = new Set<string>();
  const visit = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const next of loadedBy(path, readFileSync(join(build, path), 'utf8'), imports))
      visit(next);
  };
  visit(page);
  return [...seen].reduce((sum, path) => sum + statSync(join(build, path)).size, 0);
}

const ATTRIBUTES = /<(?:script|link)\b[^>]*?\s(?:src|href)="([^"]+)"/g;
const IMPORTS = /(?:\bfrom|\bimport)\s*"([^"]+\.js)"/g;
/** With what is loaded later. */
const ALL_IMPORTS = /(?:\bfrom|\bimport)\s*\(?\s*["'`]([^"'`]+\.js)["'`]/g;
const STYLES = /@import\s+(?:url\()?["']?([^"')]+\.css)|url\(["']?([^"')]+)["']?\)/g;

function loadedBy(path: string, text: string, imports: RegExp): string[] {
  const pattern = path.endsWith('.html') ? ATTRIBUTES : path.endsWith('.css') ? STYLES : imports;
  return [...text.matchAll(pattern)]
    .map((match) => match[1] ?? match[2] ?? '')
    .filter((address) => !/^(?:data|https?):/.test(address))
    .map((address) => new URL(address, `file://${path}`).pathname);
}
