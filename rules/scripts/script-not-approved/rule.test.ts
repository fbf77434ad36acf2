import { describe, expect, it } from 'vitest';
import type { InventoryFact } from '../../_core/script-facts.ts';
import { factsOf, judge, type PartialFacts } from '../../_core/testing.ts';
import rule from './rule.ts';

const fields = [{ name: 'card_no', autocomplete: 'cc-number' }];
const judged = (inventory: Partial<InventoryFact>[], more: PartialFacts = {}) =>
  judge(rule, factsOf({ fields, inventory, ...more }));

const unknownOne = (n: number, changes: InventoryFact['changes'] = []) => ({
  ...{ key: `external https://x${n}.example/a.js`, name: `x${n}.example/a.js`, index: null },
  ...({ status: 'unapproved', changes, approvedAt: null } as const),
});

describe('script-not-approved', () => {
  it('is for payment pages of stores that keep an inventory', () => {
    expect(judge(rule, factsOf({ inventory: [unknownOne(1)] })).verdict).toBe('not-applicable');
    expect(judge(rule, factsOf({ fields }))).toMatchObject({
      verdict: 'unknown',
      reason: 'facts-missing.inventory',
    });
  });

  it('passes where everything is approved, also what changed since', () => {
    expect(judged([{}, { key: 'other', status: 'changed', changes: ['text'] }]).verdict).toBe(
      'pass',
    );
  });

  it('says once that nobody has looked yet', () => {
    const { findings } = judged([unknownOne(1), unknownOne(2)]);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      ...{ message: 'not-looked-at', severity: 'info', values: { count: 2 } },
    });
  });

  it('names each script that was not approved beside approved ones', () => {
    const { findings } = judged([{}, unknownOne(1, ['new']), unknownOne(2)]);
    expect(findings.map(({ message, severity }) => `${message} ${severity}`)).toEqual([
      'new-script medium',
      'not-approved medium',
    ]);
    expect(findings[0]?.values).toEqual({ name: 'x1.example/a.js' });
    expect(findings[0]?.evidence).toEqual([
      { kind: 'url', role: 'script', url: 'https://x1.example/a.js' },
    ]);
  });

  it('knows that the store has begun from a script that is new since', () => {
    expect(judged([unknownOne(1, ['new'])]).messages).toEqual(['new-script']);
  });

  it('shows the element where there is one, and counts a script once', () => {
    const twice = { ...unknownOne(1), index: 0 };
    const { findings } = judged([{}, twice, twice], {
      scripts: [{ src: 'https://x1.example/a.js' }],
    });
    expect(findings).toHaveLength(1);
    expect(findings[0]?.evidence).toMatchObject([{ kind: 'element', path: 'script@0' }]);
  });

  it('sums up what is beyond a handful', () => {
    const many = Array.from({ length: 12 }, (_, n) => unknownOne(n));
    const { findings } = judged([{}, ...many]);
    expect(findings).toHaveLength(5);
    expect(findings.at(-1)).toMatchObject({ message: 'more-scripts', values: { count: 8 } });
  });
});
