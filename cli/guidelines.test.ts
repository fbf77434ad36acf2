import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ROOT } from './paths.ts';

const folder = mkdtempSync(join(tmpdir(), 'reji-tenken-guidelines-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: string[]) =>
  spawnSync(process.execPath, [`${ROOT}cli/guidelines.ts`, ...args], { encoding: 'utf8' });

test('writes the coverage as JSON and as a page, prints the table, and leaves with 0 where all is covered', () => {
  const [json, markdown] = [join(folder, 'coverage.json'), join(folder, 'coverage.md')];
  const { status, stdout, stderr } = run('--json', json, '--markdown', markdown, '--locale', 'en');
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(stdout).toContain('IPA-EC-B03');
  expect(JSON.parse(readFileSync(json, 'utf8'))).toMatchObject({ uncovered: [], unmapped: [] });
  expect(readFileSync(markdown, 'utf8')).toContain('# What covers the guidelines');
});

test('says what is wrong with what was asked, and does nothing', () => {
  const unknown = run('--csv', 'x');
  expect(unknown.status).toBe(2);
  expect(unknown.stderr).toContain('Usage: npm run guidelines');
  const nowhere = run('--json', join(folder, 'no', 'such', 'folder.json'));
  expect(nowhere.status).toBe(2);
  expect(nowhere.stderr).toContain('Could not write');
});
