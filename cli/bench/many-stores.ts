import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PracticeStore } from '../../tests/practice-store/serve.ts';
import { startPracticeStore } from '../../tests/practice-store/serve.ts';
import type { SwitchId } from '../../tests/practice-store/switches.ts';
import { comparable } from '../../tests/support/comparable-audit.ts';
import { type AuditFile, auditFile } from '../audit-schema.ts';
import { ROOT } from '../paths.ts';
import { type Metric, metric } from './metric.ts';
import { watchMemory } from './process-memory.ts';

const STORES = 50;
/** Of these the run is killed at half and taken up again. */
const KILLED = 20;

type Shop = 'before' | 'after' | readonly SwitchId[];

/** What the stores of the list are, in turn. */
const SHOPS: readonly Shop[] = [
  'before',
  'after',
  ['token', 'analytics-script', 'csp-missing'],
  ['psp-frame', 'tag-manager', 'hsts-missing'],
  ['passing', 'vulnerable-library', 'session-cookie-weak'],
];

/** How fast a list of stores is audited, in how much memory, and whether the results are those of runs one by one. */
export async function measureManyStores(): Promise<Metric[]> {
  const store = await startPracticeStore();
  const folder = mkdtempSync(join(tmpdir(), 'reji-tenken-bench-'));
  try {
    const urls = Array.from({ length: STORES }, (_, at) => addressOf(store, at));
    const all = await run(folder, 'all', urls);
    const part = urls.slice(0, KILLED);
    await run(folder, 'killed', part, KILLED / 2);
    const resumed = await run(folder, 'killed', part);
    const alone: Run[] = [];
    for (const at of SHOPS.keys()) alone.push(await audit(folder, `alone-${at}`, [urls[at] ?? '']));
    const known = byStore(all.file);
    const differs = (file: AuditFile, names: readonly string[]): number =>
      names.filter((url) => byStore(file)(url) !== known(url)).length;
    const aloneDiffers = alone.filter(({ file }, at) => {
      const url = urls[at] ?? '';
      return JSON.stringify(comparable(file)) !== known(url);
    }).length;
    const note = `${STORES} stores, ${all.file.failures.length} failed; machine as above`;
    return [
      metric('stores-each', 'many stores: time for each', all.ms / STORES, 'ms', 3000, note),
      metric(
        'stores-memory',
        'many stores: largest memory',
        all.memory,
        'B',
        1.5 * 2 ** 30,
        'proportional set size of the command and its browsers',
      ),
      metric(
        'stores-alone',
        'many stores: other result than alone',
        aloneDiffers,
        '',
        0,
        `of ${SHOPS.length} compared`,
      ),
      metric(
        'stores-resumed',
        'many stores: other result after kill and resume',
        differs(resumed.file, part),
        '',
        0,
        `of ${KILLED}, killed after ${KILLED / 2}`,
      ),
    ];
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function addressOf(store: PracticeStore, at: number): string {
  const payment = new URL(store.urls(SHOPS[at % SHOPS.length] ?? 'before').payment);
  const secure = `https://s${String(at + 1).padStart(2, '0')}.localhost:${store.httpsPort}`;
  return `${secure}${payment.pathname}${payment.search}`;
}

interface Run {
  ms: number;
  memory: number | null;
  file: AuditFile;
}

/** Runs the command over a list; with `killAfter` it is killed when so many stores are over, and gives nothing. */
async function run(
  folder: string,
  name: string,
  urls: readonly string[],
  killAfter = Number.POSITIVE_INFINITY,
): Promise<Run> {
  const list = join(folder, `${name}.csv`);
  writeFileSync(list, ['url', ...urls.map((url) => `"${url}"`)].join('\n'));
  return audit(folder, name, ['--stores', list, '--out', join(folder, name)], killAfter);
}

async function audit(
  folder: string,
  name: string,
  args: readonly string[],
  killAfter = Number.POSITIVE_INFINITY,
): Promise<Run> {
  const json = join(folder, `${name}.json`);
  const began = performance.now();
  const child = spawn(
    process.execPath,
    ['cli/audit.ts', ...args, '--json', json, '--ignore-https-errors', '--locale', 'en'],
    { cwd: ROOT, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const memory = watchMemory(child.pid ?? 0);
  let over = 0;
  child.stderr.on('data', (data: Buffer) => {
    over += data.toString().match(/^\[/gm)?.length ?? 0;
    if (over >= killAfter) child.kill('SIGKILL');
  });
  await new Promise((resolve) => child.on('close', resolve));
  const wasKilled = killAfter !== Number.POSITIVE_INFINITY;
  return {
    ms: performance.now() - began,
    memory: memory(),
    file: wasKilled ? emptied : auditFile.parse(JSON.parse(readFileSync(json, 'utf8'))),
  };
}

const emptied: AuditFile = {
  ...{ schema: 'reji-tenken/audit@1', tool: { name: '', version: '' }, locale: 'en' },
  ...{ pages: [], failures: [] },
};

/** What a file says of a store, as text to compare. */
function byStore(file: AuditFile): (url: string) => string {
  const of = <T extends { store?: string | undefined }>(rows: readonly T[], url: string): T[] =>
    rows.filter(({ store }) => store === url);
  return (url) =>
    JSON.stringify(
      comparable({ ...file, pages: of(file.pages, url), failures: of(file.failures, url) }),
    );
}
