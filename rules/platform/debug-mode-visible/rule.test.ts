import { expect, it, test } from 'vitest';
import { DEBUGGER_MARK, INSTALLER_MARK, PHP_MESSAGE_MARK } from '../../_core/software-marks.ts';
import { factsOf, judge, type PartialFacts } from '../../_core/testing.ts';
import rule from './rule.ts';

const judged = (facts: PartialFacts) => judge(rule, factsOf(facts));

test.each([
  [DEBUGGER_MARK, 'debugger', 'high'],
  [PHP_MESSAGE_MARK, 'php-messages', 'medium'],
])('%s: %s', (mark, message, severity) => {
  const { findings } = judged({ documents: [{ marks: [mark] }] });
  expect(findings).toMatchObject([{ message, severity, confidence: 'firm' }]);
  expect(findings[0]?.evidence).toEqual([
    { kind: 'element', doc: 0, path: `${mark}@0`, excerpt: mark },
  ]);
});

it('tells a profiler by its header, and keeps the token to itself', () => {
  const headers = [{ headers: { 'x-debug-token': ['3f9a1c'] } }];
  const { findings } = judged({ headers });
  expect(findings).toMatchObject([{ message: 'profiler-header', severity: 'high' }]);
  expect(JSON.stringify(findings)).not.toContain('3f9a1c');
  // One cause, one finding.
  expect(judged({ headers, documents: [{ marks: [DEBUGGER_MARK] }] }).messages).toEqual([
    'debugger',
  ]);
});

it('leaves other marks, and frames of others, alone', () => {
  expect(judged({ documents: [{ marks: [INSTALLER_MARK] }] }).verdict).toBe('pass');
  const framed = [{}, { url: 'https://other.example/', marks: [DEBUGGER_MARK] }];
  expect(judged({ documents: framed }).verdict).toBe('pass');
});
