import { readFileSync } from 'node:fs';
import { BENIGN, TECHNIQUES } from './techniques.ts';

/** What a run of the measure command says of one technique. */
export interface TechniqueResult {
  readonly static: boolean;
  readonly recorder: boolean;
  readonly dryRun: boolean;
}

export interface MeasuredResults {
  /** By id of the technique. */
  readonly techniques: Readonly<Record<string, TechniqueResult>>;
  /** Highest grade by id of the twin, `none` where nothing was said. */
  readonly benign: Readonly<Record<string, string>>;
}

/**
 * The README's table of techniques; a test compares the two. With results it has three more columns: whether static
 * reading, the recorder and the dry run found the technique.
 */
export function techniqueTable(results?: MeasuredResults): string {
  const more = results === undefined ? [] : ['static', 'recorder', 'dry run'];
  const rows = TECHNIQUES.map((row) => [
    `\`${row.switch}\``,
    row.tier,
    row.payment,
    row.en,
    ...(results === undefined ? [] : marks(results.techniques[row.id])),
  ]);
  return table([['Switch', 'Tier', 'Payment', 'What it does', ...more], ...rows]);
}

/** The README's table of benign twins; with results, the highest grade that one was given. */
export function benignTable(results?: MeasuredResults): string {
  const more = results === undefined ? [] : ['highest severity'];
  const rows = BENIGN.map((row) => [
    `\`${row.switch}\``,
    row.en,
    ...(results === undefined ? [] : [results.benign[row.id] ?? 'not measured']),
  ]);
  return table([['Switch', 'What it is', ...more], ...rows]);
}

const marks = (result: TechniqueResult | undefined): string[] =>
  result === undefined
    ? ['not measured', 'not measured', 'not measured']
    : [result.static, result.recorder, result.dryRun].map((found) => (found ? 'yes' : 'no'));

function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** What the last `npm run measure -- skimmers --json tests/measure/skimmers.json` said. */
export function lastResults(): MeasuredResults {
  const text = readFileSync(new URL('../measure/skimmers.json', import.meta.url), 'utf8');
  const { techniques, benign } = JSON.parse(text) as {
    techniques: (TechniqueResult & { id: string })[];
    benign: { id: string; highest: string }[];
  };
  return {
    techniques: Object.fromEntries(techniques.map((row) => [row.id, row])),
    benign: Object.fromEntries(benign.map(({ id, highest }) => [id, highest])),
  };
}

if (import.meta.main) {
  const results = lastResults();
  console.log(`${techniqueTable(results)}\n\n${benignTable(results)}`);
}
