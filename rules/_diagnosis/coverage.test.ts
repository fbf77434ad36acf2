import { expect, test } from 'vitest';
import { guidelines } from '../_catalog/guidelines/index.ts';
import { questions } from '../_catalog/questions/index.ts';
import { rules } from '../index.ts';
import { coverageOf, reachOf, requirementIds } from './coverage.ts';

const NONE: ReadonlyMap<string, { guidelines: string[] }> = new Map();

test('every section of a document that asks something of a shop is a requirement; reports of attacks are not', () => {
  const ids = new Set<string>(requirementIds());
  for (const { id, document } of guidelines) {
    expect(ids.has(id), id).toBe(document !== 'JPCERT' && document !== 'LAC');
  }
});

test('a section that nothing names is uncovered', () => {
  const { uncovered, requirements } = coverageOf(NONE, [{ id: 'q', guidelines: ['IPA-EC-B03'] }]);
  expect(uncovered).not.toContain('IPA-EC-B03');
  expect(uncovered).toHaveLength(requirements.length - 1);
});

test('a rule or a question that names no requirement is unmapped: nothing, a report, a section of another version', () => {
  const some = new Map([
    ['names-nothing', { guidelines: [] }],
    ['names-a-report', { guidelines: ['JPCERT-WATER-PAMOLA'] }],
    ['names-one', { guidelines: ['JPCERT-WATER-PAMOLA', 'CCSG-V1'] }],
  ]);
  const { unmapped } = coverageOf(some, [
    { id: 'asks-of-another-version', guidelines: ['IPA-EC-B99'] },
    { id: 'asks', guidelines: ['CCSG-V1'] },
  ]);
  expect(unmapped).toEqual(['names-nothing', 'names-a-report', 'asks-of-another-version']);
});

test('reach says who can answer', () => {
  const of = (rule: string[], question: string[]) =>
    reachOf({ coveredBy: { rules: rule, questions: question } });
  expect([of(['r'], ['q']), of(['r'], []), of([], ['q']), of([], [])]).toEqual([
    'both',
    'audit',
    'question',
    'none',
  ]);
});

test('the shipped catalogue is covered, and both kinds of cover are in it', () => {
  const coverage = coverageOf(rules, questions);
  expect(coverage.uncovered).toEqual([]);
  expect(coverage.unmapped).toEqual([]);
  const admin = coverage.requirements.find(({ id }) => id === 'CCSG-V1');
  expect(admin?.coveredBy.rules).toContain('admin-login-without-second-factor');
  expect(admin?.coveredBy.questions).toEqual([
    'admin-access-restricted',
    'admin-second-factor',
    'admin-lockout',
  ]);
});
