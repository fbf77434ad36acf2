import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AuditResult } from '../_core/run.ts';
import { runRules } from '../_core/run.ts';
import { factsOf } from '../_core/testing.ts';
import { rules } from '../index.ts';
import { isAgreedHost } from './agreed.ts';
import { coversStore, type LaunchProfile, launchFact } from './launch-profile.ts';
import { readProfile } from './read-profile.ts';
import { applyWaivers } from './waivers.ts';

const WHOLE: LaunchProfile = {
  version: 1,
  stores: ['https://shop.example'],
  staging: ['https://staging.shop.example:8443'],
  payment: { method: 'token', psp: 'payjp' },
  scripts: { hosts: ['cdn.example', '*.tags.example'], containers: ['GTM-ABCD'], approved: [] },
  rules: { 'clickjacking-unprotected': { set: 'low', reason: 'Old app', until: '2026-12-31' } },
  locale: 'ja',
};
const problemsOf = (text: string) => {
  const read = readProfile(text);
  return read.ok ? [] : read.problems;
};

describe('reading a launch profile', () => {
  it('gives back what was written', () => {
    expect(readProfile(JSON.stringify(WHOLE, null, 2))).toEqual({ ok: true, profile: WHOLE });
    expect(readProfile(`\uFEFF${JSON.stringify(WHOLE)}`).ok).toBe(true);
  });

  it('names path and line of each thing that it cannot take', () => {
    const text = `{
  "version": 1,
  "stores": ["shop.example"],
  "script": {},
  "rules": {
    "clickjacking-unprotected": {
      "set": "none",
      "reason": "Old app",
      "until": "2026-02-30"
    }
  }
}`;
    expect(problemsOf(text).map(({ line, path }) => [line, path])).toEqual([
      [3, 'stores.0'],
      [4, 'script'],
      [7, 'rules.clickjacking-unprotected.set'],
      [9, 'rules.clickjacking-unprotected.until'],
    ]);
    expect(problemsOf(text).map(({ message }) => message)).toEqual([
      'should be scheme and host, such as https://shop.example',
      'a key that is not known',
      'should be "off" or "critical" or "high" or "medium" or "low" or "info"',
      'should be a day of the calendar',
    ]);
  });

  it('names the line where it is no JSON, and what is missing', () => {
    expect(problemsOf('{\n"version": 1,\n')).toMatchObject([{ line: 3, path: '' }]);
    expect(problemsOf('')).toHaveLength(1);
    expect(problemsOf('{"version":1}')).toMatchObject([{ path: 'stores' }]);
    expect(problemsOf('{"version":2,"stores":["https://shop.example"]}')).toMatchObject([
      { path: 'version' },
    ]);
  });

  it('never throws, and never takes a file with a key that nobody knows', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readProfile(text)));
    fc.assert(
      fc.property(fc.json(), fc.string({ minLength: 1 }), (json, key) => {
        readProfile(json);
        fc.pre(!(key in WHOLE) && key !== '$schema' && key !== '__proto__');
        expect(readProfile(JSON.stringify({ ...WHOLE, [key]: 1 })).ok).toBe(false);
      }),
    );
  });
});

it('is about the shop and its staging hosts, whatever the port', () => {
  expect(coversStore(WHOLE, 'https://shop.example')).toBe(true);
  expect(coversStore(WHOLE, 'https://staging.shop.example')).toBe(true);
  expect(coversStore(WHOLE, 'http://shop.example')).toBe(false);
  expect(coversStore(WHOLE, 'https://other.example')).toBe(false);
});

it('hosts below `*.` are agreed, the host itself and lookalikes are not', () => {
  const hosts = ['cdn.example', '*.tags.example'];
  expect(isAgreedHost('cdn.example', hosts)).toBe(true);
  expect(isAgreedHost('a.tags.example', hosts)).toBe(true);
  expect(isAgreedHost('tags.example', hosts)).toBe(false);
  expect(isAgreedHost('evil-tags.example', hosts)).toBe(false);
  expect(isAgreedHost('cdn.example', null)).toBe(false);
});

describe('waivers', () => {
  const result: AuditResult = runRules(
    new Map(
      [...rules].filter(([id]) =>
        ['clickjacking-unprotected', 'content-security-policy-missing-or-weak'].includes(id),
      ),
    ),
    factsOf({
      documents: [{ url: 'https://shop.example/pay' }],
      forms: [{ action: 'https://shop.example/confirm', method: 'post' }],
      fields: [
        { name: 'card_number', hasName: true, autocomplete: 'cc-number', form: 0 },
        { name: 'exp', hasName: true, autocomplete: 'cc-exp', form: 0 },
      ],
      headers: [{ url: 'https://shop.example/pay' }],
    }),
  );
  const waived = (set: 'off' | 'info', day: string) =>
    applyWaivers(
      result,
      launchFact(
        {
          ...WHOLE,
          rules: { 'clickjacking-unprotected': { set, reason: 'Old app', until: '2026-06-30' } },
        },
        day,
      ),
    );
  const of = ({ findings }: AuditResult) =>
    findings.filter(({ rule }) => rule === 'clickjacking-unprotected');

  it('there is something to waive', () => {
    expect(of(result).length).toBeGreaterThan(0);
    expect(result.findings.length).toBeGreaterThan(of(result).length);
  });

  it('switch a rule off to the end of their last day, and no other rule', () => {
    const off = waived('off', '2026-06-30');
    expect(of(off)).toEqual([]);
    expect(off.findings).toEqual(
      result.findings.filter(({ rule }) => rule !== 'clickjacking-unprotected'),
    );
    expect(off.verdicts).toContainEqual({
      rule: 'clickjacking-unprotected',
      verdict: 'not-applicable',
      reason: 'waived',
    });
    expect(waived('off', '2026-07-01')).toEqual(result);
  });

  it('grade a rule otherwise and keep the worst first', () => {
    const graded = waived('info', '2026-06-01');
    expect(of(graded).every(({ severity }) => severity === 'info')).toBe(true);
    expect(graded.findings.at(-1)?.rule).toBe('clickjacking-unprotected');
    expect(graded.verdicts).toEqual(result.verdicts);
  });
});
