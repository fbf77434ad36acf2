import { describe, expect, it } from 'vitest';
import { runRules } from '../rules/_core/run.ts';
import { rules } from '../rules/index.ts';
import { examplesOf, factsOfExample } from './support/readme-example.ts';
import { readRuleFile, ruleFolders } from './support/rule-folders.ts';

describe.each(ruleFolders())('$path/README.md', (folder) => {
  const examples = examplesOf(readRuleFile(folder, 'README.md') ?? '');

  it.each(examples.map((example, n) => ({ n: n + 1, ...example })))(
    'example $n $verdict',
    (example) => {
      const rule = rules.get(folder.id);
      expect(rule, `${folder.path}/rule.ts has no default export`).toBeDefined();
      if (!rule) return;
      const { verdicts } = runRules(new Map([[folder.id, rule]]), factsOfExample(example));
      const allowed = example.verdict === 'fails' ? ['fail'] : ['pass', 'not-applicable'];
      expect(
        allowed,
        `${folder.path}/README.md: example ${example.n} says "${example.verdict}", the rule says`,
      ).toContain(verdicts[0]?.verdict);
    },
  );
});
