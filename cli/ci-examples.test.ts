import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { ROOT } from './paths.ts';

// It brings no types.
const { load } = createRequire(import.meta.url)('js-yaml') as { load: (text: string) => unknown };

const EXAMPLES = ['payment-pages.yml', 'payment-pages.sh'];
const textOf = (name: string): string => readFileSync(`${ROOT}docs/ci/${name}`, 'utf8');

const { version } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as { version: string };

/** Every call of the command in a text: its name, and the options that it is given. */
function callsIn(text: string): { command: string; options: string[] }[] {
  return [...text.matchAll(/reji-tenken"? (audit|merge|schema)\b(.*)$/gm)].map(
    ([, command = '', rest = '']) => ({
      command,
      options: [...rest.matchAll(/ (--[a-z-]+)/g)].map(([, option = '']) => option),
    }),
  );
}

const optionsOf = new Map(
  ['audit', 'merge'].map((command) => {
    const args = [`${ROOT}cli/reji-tenken.ts`, command, '--help'];
    const help = execFileSync(process.execPath, args, { encoding: 'utf8' });
    return [command, new Set(help.match(/^ {2}--[a-z-]+/gm)?.map((option) => option.trim()))];
  }),
);

describe.each(EXAMPLES)('docs/ci/%s', (name) => {
  it('calls only commands and options that there are', () => {
    const calls = callsIn(textOf(name));
    expect(calls).not.toEqual([]);
    for (const { command, options } of calls)
      for (const option of options)
        expect(optionsOf.get(command)?.has(option), `${command} ${option}`).toBe(true);
  });

  it('names no option anywhere else that neither command has', () => {
    const lines = textOf(name)
      .split('\n')
      .filter((line) => !/npm install/.test(line));
    const named = lines.flatMap((line) => line.match(/(?<=[ (])--[a-z][a-z-]+/g) ?? []);
    const known = new Set([...optionsOf.values()].flatMap((options) => [...options]));
    expect(named.filter((option) => !known.has(option))).toEqual([]);
  });

  it('names the package as it is called now', () => {
    for (const [, named] of textOf(name).matchAll(/reji-tenken-(\d[\d.]*\d)\.tgz/g))
      expect(named).toBe(version);
    expect(textOf(name)).toContain(`reji-tenken-${version}.tgz`);
  });
});

it('the workflow is YAML whose jobs and steps are complete', () => {
  const { jobs } = load(textOf('payment-pages.yml')) as {
    jobs: Record<string, { steps: { uses?: string; run?: string }[]; needs?: string }>;
  };
  expect(Object.keys(jobs)).toEqual(['audit', 'report']);
  expect(jobs.report?.needs).toBe('audit');
  for (const { steps } of Object.values(jobs))
    for (const step of steps) expect(Boolean(step.uses) !== Boolean(step.run)).toBe(true);
  const shards = /matrix\.part \}\}\/(\d+)/.exec(textOf('payment-pages.yml'))?.[1];
  expect(textOf('payment-pages.yml')).toContain(
    `part: [${Array.from({ length: Number(shards) }, (_, at) => at + 1).join(', ')}]`,
  );
});

it('the script is one that a shell takes', () => {
  const { status, stderr } = spawnSync('sh', ['-n', `${ROOT}docs/ci/payment-pages.sh`], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});
