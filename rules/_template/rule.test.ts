import { expect, it } from 'vitest';
import { factsOf, judge } from '../_core/testing.ts';
import rule from './rule.ts';

it('reports a page without a title', () => {
  expect(judge(rule, factsOf({ documents: [{ title: '' }] })).verdict).toBe('fail');
});
