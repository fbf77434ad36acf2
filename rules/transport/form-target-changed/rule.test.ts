import { describe, expect, it } from 'vitest';
import type { CallFact } from '../../_core/behaviour-facts.ts';
import { factsOf, judge, type PartialFacts } from '../../_core/testing.ts';
import rule from './rule.ts';

const SHOP = 'https://shop.example/js/common.js';
const change = (target: string, url = SHOP): Partial<CallFact> => ({
  api: 'form.action',
  target,
  by: { url, line: 1, inline: false, evaluated: false, via: [] },
});
const judged = (facts: PartialFacts) =>
  judge(
    rule,
    factsOf({
      fields: [{ name: 'card_no', autocomplete: 'cc-number' }],
      recorders: [{}],
      calls: [],
      ...facts,
    }),
  );
const AWAY: PartialFacts = {
  fields: [],
  forms: [{ action: 'https://pay.unknown.example/start', buttons: ['お支払いへ進む'] }],
};

describe('form-target-changed', () => {
  it('is for payment pages', () => {
    const calls = [change('https://relay.example/in')];
    expect(judged({ fields: [], calls }).verdict).toBe('not-applicable');
  });

  it('reports a target elsewhere where the page asks for a card, once a host', () => {
    const { findings } = judged({
      calls: [change('https://relay.example/in'), change('https://relay.example/out')],
    });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      message: 'changed',
      severity: 'high',
      confidence: 'firm',
      values: { host: 'relay.example' },
    });
    expect(findings[0]?.evidence).toHaveLength(2);
  });

  it('asks about a hand-over by the shop’s script, and reports one by a stranger’s', () => {
    const target = 'https://pay.unknown.example/start';
    expect(judged({ ...AWAY, calls: [change(target)] }).findings[0]).toMatchObject({
      message: 'handed-over',
      severity: 'medium',
    });
    const calls = [change(target, 'https://cdn.unknown.example/a.js')];
    expect(judged({ ...AWAY, calls }).findings[0]).toMatchObject({ message: 'changed' });
  });

  it.each([
    change('https://shop.example/done'),
    change('https://checkout.stripe.com/pay'),
    change('https://bank.example/acs', 'https://js.stripe.com/v3/'),
    change(''),
  ])('leaves $target alone', (call) => {
    expect(judged({ calls: [call] }).verdict).toBe('pass');
  });

  it('reports a card number sent where no form led', () => {
    const sent = { action: 'https://relay.example/in', luhnNames: ['card_no'] };
    expect(judged({ submissions: [sent] }).messages).toEqual(['sent-elsewhere']);
    const forms = [{ action: 'https://relay.example/in' }];
    expect(judged({ submissions: [sent], forms }).verdict).toBe('pass');
    expect(judged({ submissions: [{ action: sent.action }] }).verdict).toBe('pass');
    // One cause, one finding.
    const calls = [change(sent.action)];
    expect(judged({ submissions: [sent], calls }).messages).toEqual(['changed']);
  });

  it('cannot tell without a record that can be believed', () => {
    expect(judged({ recorders: [] }).reason).toBe('recorder-absent');
    expect(judged({ recorders: [{ state: 'tainted' }] }).reason).toBe('recorder-tainted');
  });
});
