import { describe, expect, it } from 'vitest';
import type { Finding, RuleVerdict } from '../_core/verdict.ts';
import type { SessionPage } from './diagnosis.ts';
import {
  addressOf,
  type Look,
  missingSteps,
  pageOfLook,
  stepsOf,
  withLook,
} from './session-page.ts';

const PAGE = 'https://shop.example/cart/';

function look(change: Partial<Look> = {}): Look {
  return {
    ...{ page: PAGE, title: '', at: '2026-11-24T01:00:00.000Z', step: null },
    ...{ payment: { method: 'none', psp: null }, verdicts: [], findings: [] },
    ...change,
  };
}

const verdict = (rule: string, said: RuleVerdict['verdict']): RuleVerdict => ({
  ...{ rule, verdict: said, reason: null },
});

function finding(rule: string, confidence: Finding['confidence']): Finding {
  return {
    ...{ rule, message: 'seen', values: {}, severity: 'high', confidence },
    ...{ grade: null, evidence: [], guidelines: [] },
  };
}

const kept = (change: Partial<Look> = {}): SessionPage => withLook('s', undefined, look(change));

describe('another look at a page', () => {
  it('is right where it could tell', () => {
    const before = kept({ verdicts: [verdict('a', 'fail')], findings: [finding('a', 'firm')] });
    const now = withLook('s', before, look({ verdicts: [verdict('a', 'pass')], title: 'カート' }));
    expect(now.findings).toEqual([]);
    expect(now.verdicts).toEqual([verdict('a', 'pass')]);
    expect(now.title).toBe('カート');
  });

  it('does not lose what was seen to happen', () => {
    const before = kept({ verdicts: [verdict('a', 'fail')], findings: [finding('a', 'certain')] });
    const now = withLook('s', before, look({ verdicts: [verdict('a', 'pass')] }));
    expect(now.findings).toEqual([finding('a', 'certain')]);
    expect(now.verdicts).toEqual([verdict('a', 'fail')]);
  });

  it('does not lose what it cannot tell itself', () => {
    const before = kept({
      verdicts: [verdict('a', 'fail')],
      findings: [finding('a', 'tentative')],
    });
    const now = withLook('s', before, look({ verdicts: [verdict('a', 'unknown')] }));
    expect(now.findings).toEqual([finding('a', 'tentative')]);
    expect(now.verdicts).toEqual([verdict('a', 'fail')]);
    const told = withLook(
      's',
      kept({ verdicts: [verdict('b', 'unknown')] }),
      look({ verdicts: [verdict('b', 'pass')] }),
    );
    expect(told.verdicts).toEqual([verdict('b', 'pass')]);
  });

  it('says the same thing once, as it was said last', () => {
    const before = kept({ findings: [finding('a', 'certain')], verdicts: [verdict('a', 'fail')] });
    const again = { ...finding('a', 'certain'), severity: 'low' as const };
    const now = withLook(
      's',
      before,
      look({ findings: [again], verdicts: [verdict('a', 'fail')] }),
    );
    expect(now.findings).toEqual([again]);
  });

  it('keeps how cards are taken where it shows no card, and the step that a person named', () => {
    const before = {
      ...kept({ payment: { method: 'passing', psp: null } }),
      step: 'payment' as const,
      byHand: true,
    };
    const now = withLook('s', before, look({ step: 'cart' }));
    expect(now.payment.method).toBe('passing');
    expect(now.step).toBe('payment');
  });
});

describe('the page of a look', () => {
  it('is another one where another step is shown at the same address', () => {
    const cart = kept({ step: 'cart' });
    expect(pageOfLook(look({ step: 'cart' }), [cart])).toBe(PAGE);
    const confirm = pageOfLook(look({ step: 'confirm' }), [cart]);
    expect(confirm).toBe(`${PAGE}#confirm`);
    expect(addressOf(confirm)).toBe(PAGE);
    const both = [cart, kept({ page: confirm, step: 'confirm' })];
    expect(pageOfLook(look({ step: 'confirm' }), both)).toBe(confirm);
    expect(pageOfLook(look(), both)).toBe(PAGE);
  });

  it('is the known one where its step was not known, or named by a person', () => {
    expect(pageOfLook(look({ step: 'payment' }), [kept()])).toBe(PAGE);
    expect(
      pageOfLook(look({ step: 'cart' }), [{ ...kept({ step: 'payment' }), byHand: true }]),
    ).toBe(PAGE);
  });
});

it('steps are in the order of buying', () => {
  const pages = [{ step: 'payment' as const }, { step: null }, { step: 'top' as const }];
  expect(stepsOf(pages)).toEqual(['top', 'payment']);
  expect(missingSteps(['top', 'payment'])).toEqual([
    'product',
    'cart',
    'shopper',
    'confirm',
    'complete',
  ]);
});
