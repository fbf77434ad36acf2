import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../cli/paths.ts';
import { guidelines } from '../rules/_catalog/guidelines/index.ts';
import { questions } from '../rules/_catalog/questions/index.ts';
import { CARRIERS, EFFORTS } from '../rules/_core/carriers.ts';
import { BACKGROUND_TABLES, SNAPSHOT_TABLES, WITNESS_TABLES } from '../rules/_core/facts.ts';
import { LOCALES } from '../rules/_core/text.ts';
import { coverageOf } from '../rules/_diagnosis/coverage.ts';
import { rules } from '../rules/index.ts';
import { examplesOf } from './support/readme-example.ts';
import { readRuleFile, ruleFolders } from './support/rule-folders.ts';

const HEADINGS = ['## Why', '## Fails', '## Passes', '## Fix', '## Limits'];
const JUDGING = /違反|violat|illegal|法律違反/i;
const folders = ruleFolders();

it('there are rules to hold to the contract', () => {
  expect(folders.length).toBeGreaterThan(20);
});

it('every rule has an id of its own: findings, history and exports name rules by their folder alone', () => {
  const ids = folders.map(({ id }) => id);
  expect(
    ids.filter((id, n) => ids.indexOf(id) !== n),
    'rename one of these folders',
  ).toEqual([]);
});

it('names are promises: no folder has a name that rules/renames.json retired', () => {
  const renames = JSON.parse(readFileSync(`${ROOT}rules/renames.json`, 'utf8')) as Record<
    string,
    string
  >;
  for (const [old, now] of Object.entries(renames)) {
    expect(
      rules.has(old),
      `rules/renames.json says "${old}" is now "${now}": remove the old folder`,
    ).toBe(false);
    expect(
      rules.has(now),
      `rules/renames.json says "${old}" is now "${now}", which is no rule`,
    ).toBe(true);
  }
});

describe.each(folders)('$path', (folder) => {
  const rule = rules.get(folder.id);

  it('is a kebab-case noun phrase for the failing state', () => {
    expect(folder.id, `rename the folder: "${folder.id}" should be kebab-case`).toMatch(
      /^[a-z]+(?:-[a-z]+)*$/,
    );
    expect(folder.id, `rename the folder: say what is wrong, not "no-…" or an order`).not.toMatch(
      /^(?:no|use|set|avoid|check)-/,
    );
  });

  it.each(['rule.ts', 'text.ts', 'README.md', 'rule.test.ts'])('has %s', (name) => {
    expect(readRuleFile(folder, name), `${folder.path} needs a ${name}`).not.toBeNull();
  });

  it('has a README with the headings in order', () => {
    const readme = readRuleFile(folder, 'README.md') ?? '';
    expect(
      readme.startsWith(`# ${folder.id}\n`),
      `${folder.path}/README.md should begin with "# ${folder.id}"`,
    ).toBe(true);
    const found = readme.split('\n').filter((line) => line.startsWith('## '));
    expect(
      found,
      `${folder.path}/README.md needs the headings ${HEADINGS.join(', ')} in this order`,
    ).toEqual(HEADINGS);
  });

  it.each(['fails', 'passes'] as const)('has an example that %s', (verdict) => {
    const examples = examplesOf(readRuleFile(folder, 'README.md') ?? '').filter(
      (e) => e.verdict === verdict,
    );
    expect(
      examples.length,
      `${folder.path}/README.md needs an example: a fence that begins with \`\`\`html ${verdict}`,
    ).toBeGreaterThan(0);
  });

  it('names tables that exist and guideline sections that the catalogue has', () => {
    for (const table of rule?.needs ?? []) {
      expect(
        [...SNAPSHOT_TABLES, ...WITNESS_TABLES, ...BACKGROUND_TABLES],
        `${folder.path}: no facts table is called "${table}"`,
      ).toContain(table);
    }
    expect(
      rule?.guidelines.length,
      `${folder.path}/rule.ts should map to at least one guideline section`,
    ).toBeGreaterThan(0);
    const known = new Set<string>(guidelines.map(({ id }) => id));
    for (const id of rule?.guidelines ?? [])
      expect(known.has(id), `${folder.path}: no guideline section "${id}"`).toBe(true);
  });

  it('says who mends it and how much work that is', () => {
    const mend = rule?.mend;
    expect(
      mend?.by.length,
      `${folder.path}/rule.ts: "mend.by" should name who mends it, the one who begins first`,
    ).toBeGreaterThan(0);
    for (const by of mend?.by ?? [])
      expect(CARRIERS, `${folder.path}/rule.ts: nobody is called "${by}"`).toContain(by);
    expect(new Set(mend?.by).size, `${folder.path}/rule.ts: "mend.by" names somebody twice`).toBe(
      mend?.by.length,
    );
    expect(EFFORTS, `${folder.path}/rule.ts: "mend.effort" is none of these`).toContain(
      mend?.effort,
    );
  });

  it.each(LOCALES)('says everything in %s', (locale) => {
    const words = rule?.text[locale];
    expect(words, `${folder.path}/text.ts needs "${locale}"`).toBeDefined();
    if (!words) return;
    for (const key of ['title', 'passed', 'why'] as const) {
      expect(
        words[key].length,
        `${folder.path}/text.ts: "${locale}.${key}" is empty`,
      ).toBeGreaterThan(4);
    }
    expect(
      words.owner.length,
      `${folder.path}/text.ts: "${locale}.owner" needs a next step`,
    ).toBeGreaterThan(0);
    expect(
      words.vendor.length,
      `${folder.path}/text.ts: "${locale}.vendor" needs a next step`,
    ).toBeGreaterThan(0);
    expect(
      Object.keys(words.seen).length,
      `${folder.path}/text.ts: "${locale}.seen" has no message`,
    ).toBeGreaterThan(0);
    const all = JSON.stringify(words);
    expect(
      JUDGING.test(all),
      `${folder.path}/text.ts (${locale}) judges: say what was seen and what to check`,
    ).toBe(false);
    expect(
      /[!！]/.test(all),
      `${folder.path}/text.ts (${locale}) raises its voice: no exclamation marks`,
    ).toBe(false);
  });

  it('uses the same values in both languages', () => {
    const places = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
    for (const [message, words] of Object.entries(rule?.text.ja.seen ?? {})) {
      expect(
        places(rule?.text.en.seen[message] ?? ''),
        `${folder.path}/text.ts: "${message}" shows different values in Japanese and English`,
      ).toEqual(places(words));
    }
  });
});

describe('text of the extension', () => {
  it.each(LOCALES)('public/_locales/%s has every key', (locale) => {
    const path = `${ROOT}public/_locales/${locale}/messages.json`;
    expect(existsSync(path), `${path} is missing`).toBe(true);
    const keys = (name: string): string[] =>
      Object.keys(
        JSON.parse(readFileSync(`${ROOT}public/_locales/${name}/messages.json`, 'utf8')) as object,
      );
    expect(keys(locale)).toEqual(keys('ja'));
  });
});

describe('coverage of the guidelines', () => {
  const { requirements, uncovered, unmapped } = coverageOf(rules, questions);

  it('there are requirements to hold to it', () => {
    expect(requirements.length).toBeGreaterThan(50);
  });

  it('every section of a guideline is seen by a rule or asked by a question', () => {
    expect(
      uncovered,
      'nothing covers these sections: name them in the "guidelines" of the rule that sees something of them, or of the question in rules/_catalog/questions/ that asks for it',
    ).toEqual([]);
  });

  it('every rule and question is of a section of a guideline', () => {
    expect(
      unmapped,
      'these rules or questions answer to no section: name in their "guidelines" at least one of rules/_catalog/guidelines/ that asks something of a shop; reports of attacks (JPCERT, LAC) do not count',
    ).toEqual([]);
  });

  it.each(questions)('question $id names rules that exist', ({ id, seenBy }) => {
    for (const rule of seenBy)
      expect(rules.has(rule), `question "${id}" is seen by "${rule}", which is no rule`).toBe(true);
  });
});
