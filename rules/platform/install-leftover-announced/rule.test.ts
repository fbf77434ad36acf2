import { expect, it } from 'vitest';
import { DEBUGGER_MARK, INSTALLER_MARK } from '../../_core/software-marks.ts';
import { factsOf, judge, type PartialFacts } from '../../_core/testing.ts';
import rule from './rule.ts';

const judged = (documents: PartialFacts['documents']) =>
  judge(rule, factsOf({ ...(documents && { documents }) }));

it('repeats what the software says of itself, and shows the place', () => {
  expect(judged([{ marks: [INSTALLER_MARK] }]).findings).toMatchObject([
    {
      ...{ message: 'announced', severity: 'high', confidence: 'firm' },
      evidence: [{ kind: 'element', path: '#errorHeader@0' }],
    },
  ]);
});

it('says nothing of other marks, of frames of others, or at a payment company', () => {
  expect(judged([{ marks: [] }]).verdict).toBe('pass');
  expect(judged([{ marks: [DEBUGGER_MARK] }]).verdict).toBe('pass');
  expect(judged([{}, { url: 'https://other.example/', marks: [INSTALLER_MARK] }]).verdict).toBe(
    'pass',
  );
  const atPsp = [{ url: 'https://link.mul-pay.jp/v1/plus/x/checkout', marks: [INSTALLER_MARK] }];
  expect(judged(atPsp).verdict).toBe('not-applicable');
});
