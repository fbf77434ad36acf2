import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ROOT } from './paths.ts';
import { auditOf, findingOf, pageOf } from './stores/audit-examples.ts';
import { INDEX_SCHEMA } from './stores/results.ts';

let folder: string;
const at = (name: string): string => join(folder, name);
const write = (name: string, content: unknown): void =>
  writeFileSync(at(name), typeof content === 'string' ? content : JSON.stringify(content));

function merge(...args: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`${ROOT}cli/merge.ts`, ...args], {
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

const store = (name: string) => {
  const url = `https://${name}.example/`;
  return auditOf({
    stores: [{ url, name, endedAt: '2026-11-01T00:00:00.000Z' }],
    pages: [{ ...pageOf(`${url}pay`, undefined, [findingOf('high')]), store: url }],
  });
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'reji-tenken-merge-'));
  mkdirSync(at('one'));
  write('one/a.json', store('a'));
  write('one/index-1-of-2.json', { schema: INDEX_SCHEMA, stores: [] });
  write('b.json', store('b'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('puts folders and files together in every format, the same cause in two stores as two results', () => {
  const ended = merge(
    ...[at('one'), at('b.json'), '--fail-on', 'high', '--json', at('all.json')],
    ...['--sarif', at('all.sarif'), '--junit', at('all.xml'), '--markdown', at('all.md')],
  );
  expect(ended).toMatchObject({ status: 1, output: expect.stringContaining('https://b.example/') });
  const [run] = JSON.parse(readFileSync(at('all.sarif'), 'utf8')).runs;
  const prints = run.results.map(({ partialFingerprints }: { partialFingerprints: object }) =>
    JSON.stringify(partialFingerprints),
  );
  expect(new Set(prints).size).toBe(2);
  expect(readFileSync(at('all.md'), 'utf8')).toContain('| b<br>https://b.example/ | 高 |');
  // What it wrote can be merged again and be a baseline, store by store.
  const again = merge(at('all.json'), '--baseline', at('all.json'), '--fail-on', 'info');
  expect(again.status).toBe(0);
  write('c.json', store('c'));
  expect(merge(at('c.json'), '--baseline', at('all.json'), '--fail-on', 'info').status).toBe(1);
});

it('refuses a file that is not its own by its name, and writes nothing', () => {
  mkdirSync(at('two'));
  write('two/package.json', { name: 'something-else' });
  expect(merge(at('b.json'), at('two'), '--json', at('not.json'))).toMatchObject({
    status: 2,
    output: expect.stringContaining('two/package.json was not written by'),
  });
  write('cut.json', '{"schema":"reji-tenken/audit@1"');
  expect(merge(at('cut.json'))).toMatchObject({
    status: 2,
    output: expect.stringContaining('cut.json'),
  });
  expect(merge(at('absent'))).toMatchObject({
    status: 2,
    output: expect.stringContaining('absent'),
  });
  expect(() => readFileSync(at('not.json'))).toThrow();
});
