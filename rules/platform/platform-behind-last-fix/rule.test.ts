import { expect, it, test } from 'vitest';
import { factsOf, judge } from '../../_core/testing.ts';
import rule from './rule.ts';

const ecCube3 = (version: string) =>
  judge(
    rule,
    factsOf({
      scripts: [{ src: `https://shop.example/html/template/default/js/function.js?v=${version}` }],
    }),
  );
const welcart = (version: string) =>
  judge(rule, factsOf({ documents: [{ comments: [`Welcart version : v${version}`] }] }));

test.each([
  ['3.0.17', 'fail'],
  ['3.0.18', 'fail'],
  ['3.0.18-p6', 'fail'],
  ['3.0.18-p7', 'pass'],
  ['3.0.18-p8', 'pass'],
  ['3.0.19', 'pass'],
])('EC-CUBE %s: %s', (version, verdict) => {
  expect(ecCube3(version).verdict).toBe(verdict);
});

it('names the last release and its month', () => {
  expect(ecCube3('3.0.17').findings).toMatchObject([
    {
      ...{ message: 'behind', severity: 'low', confidence: 'firm' },
      values: { name: 'EC-CUBE 3', version: '3.0.17', last: '3.0.18-p7', released: '2023-11' },
    },
  ]);
  expect(welcart('2.11.0').findings).toMatchObject([
    { message: 'behind-undated', values: { last: '2.12.7' } },
  ]);
  expect(welcart('2.12.7.2611011').verdict).toBe('pass');
});

it('says nothing of an estimate', () => {
  const facts = factsOf({
    metas: [{ name: 'eccube-csrf-token' }],
    scripts: [{ src: 'https://shop.example/html/bundle/front.bundle.js' }],
  });
  expect(judge(rule, facts).reason).toBe('version-not-known');
  expect(judge(rule, factsOf({})).verdict).toBe('not-applicable');
});
