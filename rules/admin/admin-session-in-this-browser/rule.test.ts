import { expect, test } from 'vitest';
import { factsOf, judge } from '../../_core/testing.ts';
import rule from './rule.ts';

test('a toolbar is evidence that can be found again, a cookie one by its name', () => {
  const adminMarks = [{ mark: '#wpadminbar' }, { mark: 'cookie: wp-settings-time-1' }];
  const { findings } = judge(rule, factsOf({ adminMarks }));
  expect(findings).toMatchObject([
    { message: 'signed-in', severity: 'low', values: { mark: '#wpadminbar' } },
  ]);
  expect(findings[0]?.evidence).toEqual([
    { kind: 'element', doc: 0, path: '#wpadminbar@0', excerpt: '#wpadminbar' },
    { kind: 'cookie', name: 'wp-settings-time-1', flags: [] },
  ]);
});

test('marks in a payment company’s frame are not the shop’s', () => {
  const documents = [{}, { url: 'https://js.stripe.com/v3/' }];
  const facts = factsOf({ documents, adminMarks: [{ doc: 1, mark: '#wpadminbar' }] });
  expect(judge(rule, facts).verdict).toBe('pass');
});

test('no mark passes', () => {
  expect(judge(rule, factsOf()).verdict).toBe('pass');
});
