import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { auditFile } from '../../cli/audit-schema.ts';
import { ROOT } from '../../cli/paths.ts';
import { type PracticeStore, startPracticeStore } from '../practice-store/serve.ts';

let store: PracticeStore;
let folder: string;
let installed: string;
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  store = await startPracticeStore();
  folder = mkdtempSync(join(tmpdir(), 'reji-tenken-package-'));
  mkdirSync(at('somewhere'));
  npm(ROOT, 'pack', '--pack-destination', folder);
  const packed = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
  // No network and no scripts: what the package needs is in it.
  npm(at('somewhere'), 'install', '--offline', '--ignore-scripts', at(packed));
  installed = at('somewhere/node_modules/.bin/reji-tenken');
});

afterAll(async () => {
  await store?.close();
  rmSync(folder, { recursive: true, force: true });
});

function npm(cwd: string, ...args: string[]): string {
  return execFileSync('npm', ['--loglevel', 'error', ...args], { cwd, encoding: 'utf8' });
}

// Not the synchronous way: the store answers from this very process.
function run(...args: string[]): Promise<{ status: number | null; output: string; out: string }> {
  const child = spawn(process.execPath, [installed, ...args], { cwd: at('somewhere') });
  let [output, out] = ['', ''];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
  child.stdout.on('data', (data) => (out += data));
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, output, out })));
}

it('is a package whose command audits and merges, from anywhere and with nothing else installed', async () => {
  const { payment } = store.urls('before');
  const audited = await run(
    ...['audit', payment, '--ignore-https-errors', '--json', at('a.json'), '--fail-on', 'high'],
  );
  expect(audited.status, audited.output).toBe(1);
  const { pages, tool } = auditFile.parse(JSON.parse(readFileSync(at('a.json'), 'utf8')));
  expect(pages[0]?.payment.method).toBe('passing');
  expect(tool.version).toBe(JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')).version);
  const merged = await run('merge', at('a.json'), '--sarif', at('a.sarif'));
  expect(merged.status, merged.output).toBe(0);
  expect(JSON.parse(readFileSync(at('a.sarif'), 'utf8')).runs[0].results).toHaveLength(
    pages.flatMap(({ findings }) => findings).length,
  );
});

it('prints the schemas, and says what there is where it is called wrongly', async () => {
  const schema = await run('schema', 'audit');
  expect(JSON.parse(schema.out).properties.schema.const).toBe('reji-tenken/audit@1');
  expect(await run('toString')).toMatchObject({
    status: 2,
    output: expect.stringContaining('audit|merge|schema'),
  });
});

it('is small enough to fetch on every run, and brings the licences of what is in it', () => {
  const root = at('somewhere/node_modules/reji-tenken');
  const size = execFileSync('du', ['-sk', root], { encoding: 'utf8' });
  expect(Number(size.split('\t')[0])).toBeLessThan(30_000);
  expect(readFileSync(join(root, 'dist/LICENSES.md'), 'utf8')).toContain('zod');
  expect(statSync(join(root, 'dist/vendor/playwright-core/LICENSE')).isFile()).toBe(true);
});
