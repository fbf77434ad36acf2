/** `npm test`: every check in turn; the last line sums over all runners. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { needBrowser, needJapaneseFont, needPdfTools } from './browsers.ts';
import { buildAll } from './build.ts';
import { CHROME_BUILD, FIREFOX_BUILD, ROOT } from './paths.ts';

interface Count {
  passed: number;
  failed: number;
}

const folder = mkdtempSync(join(tmpdir(), 'reji-tenken-test-'));
let total: Count = { passed: 0, failed: 0 };
try {
  step('format and lint', () => check('biome', ['ci', '.']));
  step('types', () => check('npm', ['run', '--silent', 'types']));
  step('unit, contract and layers', () => vitest('vitest.config.ts'));
  await browsersAndBuilds();
  step('package for Firefox', () =>
    check('web-ext', ['lint', '--source-dir', FIREFOX_BUILD, '--no-config-discovery', '--boring']),
  );
  step('end to end', () => vitest('tests/e2e/vitest.config.ts'));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

function step(name: string, run: () => boolean | Count): void {
  const began = Date.now();
  console.log(`\n── ${name}`);
  const result = run();
  const count =
    typeof result === 'boolean' ? { passed: Number(result), failed: Number(!result) } : result;
  total = { passed: total.passed + count.passed, failed: total.failed + count.failed };
  const seconds = ((Date.now() - began) / 1000).toFixed(0);
  console.log(`── ${name}: ${count.passed} of ${count.passed + count.failed} (${seconds} s)`);
}

function check(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { cwd: ROOT, stdio: 'inherit' }).status === 0;
}

function vitest(config: string): Count {
  const file = join(folder, `${config.replace(/\W/g, '-')}.json`);
  const ran = check('vitest', [
    'run',
    '--config',
    config,
    '--reporter',
    'default',
    '--reporter',
    'json',
    '--outputFile.json',
    file,
  ]);
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as {
      numPassedTests: number;
      numTotalTests: number;
      success: boolean;
    };
    // What is neither passed nor failed was left out, which this project does not do: it counts as failed.
    const failed = report.numTotalTests - report.numPassedTests;
    return { passed: report.numPassedTests, failed: failed || Number(!ran || !report.success) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

async function browsersAndBuilds(): Promise<void> {
  const began = Date.now();
  try {
    needBrowser(['chromium', 'edge'], 'chromium');
    needBrowser(['firefox'], 'firefox');
    needJapaneseFont();
    needPdfTools();
    await buildAll();
    step('browsers and builds', () => true);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    step('browsers and builds', () => false);
  }
  console.log(`   ${CHROME_BUILD} (${((Date.now() - began) / 1000).toFixed(0)} s)`);
}
