import { expect, it } from 'vitest';
import { headerChanges, isLooser } from './header-changes.ts';
import { isSameHeader } from './header-values.ts';

const CSP = 'content-security-policy';

it('tells a policy’s changes by directive and source', () => {
  const before = "script-src 'self' https://a.example; object-src 'none'; img-src *";
  const now = "script-src 'self' https://b.example 'nonce-abc'; img-src *; base-uri 'none'";
  expect(headerChanges(CSP, before, now)).toEqual([
    {
      ...{ directive: 'script-src', what: 'changed' },
      ...{ added: ['https://b.example', "'nonce-…'"], removed: ['https://a.example'] },
    },
    { directive: 'object-src', what: 'removed', added: [], removed: ["'none'"] },
    { directive: 'base-uri', what: 'added', added: ["'none'"], removed: [] },
  ]);
});

it('tells second policies, features and other headers apart', () => {
  expect(headerChanges(CSP, "script-src 'self'", "script-src 'self', img-src *")).toMatchObject([
    { directive: 'img-src (2)', what: 'added' },
  ]);
  expect(headerChanges('permissions-policy', 'payment=()', 'payment=(self)')).toEqual([
    { directive: 'payment', what: 'changed', added: ['self'], removed: ['()'] },
  ]);
  expect(headerChanges('x-frame-options', 'DENY', null)).toEqual([
    { directive: '', what: 'removed', added: [], removed: ['DENY'] },
  ]);
  expect(headerChanges(CSP, null, null)).toEqual([]);
});

it.each([
  [CSP, "script-src 'self'", "script-src 'self' https:", true],
  [CSP, "script-src 'self' https:", "script-src 'self'", false],
  [CSP, "script-src 'self'; object-src 'none'", "script-src 'self'", true],
  [CSP, "object-src 'none'", 'object-src', true],
  [CSP, "script-src 'self'", "script-src 'self'; base-uri 'none'", false],
  [CSP, "script-src 'self'; img-src 'self'", "script-src 'self'; img-src *", false],
  [CSP, "script-src 'self'", null, true],
  [CSP, null, 'script-src *', false],
  ['strict-transport-security', 'max-age=100; includeSubDomains', 'max-age=100', true],
  ['strict-transport-security', 'max-age=100', 'max-age=99', true],
  ['strict-transport-security', 'max-age=100', 'max-age=101', false],
  ['x-frame-options', 'DENY', 'SAMEORIGIN', false],
  ['x-frame-options', 'DENY', 'ALLOWALL', true],
  ['referrer-policy', 'same-origin', 'unsafe-url', true],
] as const)('%s: %s → %s is looser: %s', (header, before, now, looser) => {
  expect(isLooser(header, before, now)).toBe(looser);
});

it.each([
  ["a 'x' y; b", "b;  a y 'x'", true],
  ["a 'nonce-1'", "a 'nonce-2'", true],
  ['a x, b', 'b, a x', true],
  ['a x', 'a y', false],
  [null, '', false],
] as const)('%s and %s are the same: %s', (before, now, same) => {
  expect(isSameHeader(before, now)).toBe(same);
});
