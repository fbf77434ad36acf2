import fc from 'fast-check';
import { expect, test } from 'vitest';
import { platforms } from '../_catalog/platforms/index.ts';
import { marksOf, OUTSIDE_BOUNDS, planOutsideCheck, TOKEN } from './plan.ts';

const anyPlatform = fc.constantFrom(null, ...platforms.keys());
const anyToken = fc.stringMatching(/^[0-9a-f]{16}$/);

test('robots and made-up names first; within bounds; nothing twice; the same list from the same words', () => {
  fc.assert(
    fc.property(anyPlatform, anyToken, (platform, token) => {
      expect(token).toMatch(TOKEN);
      const plan = planOutsideCheck(platform, token);
      const roles = ['robots', 'baseline', 'baseline', 'baseline', 'baseline'];
      expect(plan.slice(0, 5).map(({ role }) => role)).toEqual(roles);
      expect(plan.slice(5).every(({ role, place }) => role === 'place' && place !== null)).toBe(
        true,
      );
      expect(new Set(plan.map(({ method, path }) => `${method} ${path}`)).size).toBe(plan.length);
      expect(plan.length).toBeLessThanOrEqual(OUTSIDE_BOUNDS.listed);
      expect(planOutsideCheck(platform, token)).toEqual(plan);
    }),
  );
});

test('no platform’s list is cut by the bound', () => {
  for (const id of [null, ...platforms.keys()]) {
    const plan = planOutsideCheck(id, '0123456789abcdef');
    expect(
      plan.some(({ path }) => path === '/adminer.php'),
      String(id),
    ).toBe(true);
  }
});

test('HEAD where that is enough, a GET only where a mark is looked for or answers are compared', () => {
  const plan = planOutsideCheck('ec-cube-4', '0123456789abcdef');
  expect(plan[1]?.path).toBe('/01234567');
  expect(plan[3]?.path).toBe('/89abcdef.txt');
  for (const { role, method, ask } of plan) {
    if (role === 'place') expect(method).toBe(ask instanceof RegExp ? 'GET' : 'HEAD');
  }
  expect(marksOf(plan).length).toBe(
    plan.filter(({ role, method }) => role === 'place' && method === 'GET').length,
  );
});
