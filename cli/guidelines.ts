/** `npm run guidelines`: which rules and questions cover which section of the guidelines, as a table, as JSON, as a page. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { failWith, localeOf } from './terminal.ts';

const USAGE = `Usage: npm run guidelines -- [options]
  --json FILE      write {"requirements": […], "uncovered": […], "unmapped": […]}
  --markdown FILE  write the page of documentation
  --locale ja|en   language of the table and the page
Exit status: 0 every section is covered and everything is mapped, 1 something is not, 2 nothing was done.`;

const values = readArguments();
if (values.help) console.log(USAGE);
else process.exitCode = await main();

function readArguments() {
  try {
    return parseArgs({
      options: {
        json: { type: 'string' },
        markdown: { type: 'string' },
        locale: { type: 'string' },
        help: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    return failWith(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}

async function main(): Promise<number> {
  const locale = localeOf(values.locale);
  const page = await loadPage();
  const coverage = page.coverage();
  console.log(page.formatTable(coverage, locale));
  if (values.json) write(values.json, `${JSON.stringify(coverage, null, 2)}\n`);
  if (values.markdown) write(values.markdown, page.formatMarkdown(coverage, locale));
  return coverage.uncovered.length + coverage.unmapped.length > 0 ? 1 : 0;
}

async function loadPage(): Promise<typeof import('./guidelines/coverage-page.ts')> {
  const { module } = await runnerImport<typeof import('./guidelines/coverage-page.ts')>(
    resolve(import.meta.dirname, 'guidelines/coverage-page.ts'),
    { configFile: false, logLevel: 'error' },
  );
  return module;
}

function write(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    failWith(`Could not write ${file}: ${error instanceof Error ? error.message : error}`);
  }
}
