import { describe, expect, it } from 'vitest';
import type { ScriptRef } from '../../_core/behaviour-facts.ts';
import { factsOf, judge, type PartialFacts } from '../../_core/testing.ts';
import rule from './rule.ts';

type Calls = NonNullable<PartialFacts['calls']>;
const STRANGER = 'https://cdn.unknown.example/a.js';
const by = (url: string, via: string[] = []): ScriptRef => ({
  ...{ url, line: 1, inline: false, evaluated: false, via },
});
const listen = (
  ref: ScriptRef,
  subject: 'pay-button' | 'document' = 'pay-button',
  target = 'click',
) => ({ api: 'addEventListener', target, subject, by: ref }) as const;
const read = { api: 'input.value', subject: 'pan', by: by(STRANGER), at: 2000 } as const;
const send = (target: string, at = 2010) =>
  ({ api: 'fetch', target, by: by(STRANGER), at }) as const;

const PAYMENT: PartialFacts = { fields: [{ name: 'card_no', autocomplete: 'cc-number' }] };
const judged = (calls: Calls, facts: PartialFacts = {}) =>
  judge(
    rule,
    factsOf({
      ...PAYMENT,
      recorders: [{}],
      calls,
      ...facts,
    }),
  );

describe('pay-button-rewired', () => {
  it('is for payment pages: of another nothing is missed', () => {
    expect(judged([listen(by(STRANGER))], { fields: [] }).verdict).toBe('not-applicable');
    expect(judge(rule, factsOf()).verdict).toBe('not-applicable');
  });

  it('grows with what the script does besides', () => {
    const waits = listen(by(STRANGER));
    expect(judged([waits]).findings[0]).toMatchObject({ message: 'armed', severity: 'low' });
    expect(judged([waits, read]).findings[0]).toMatchObject({
      message: 'reads',
      severity: 'medium',
    });
    const { findings } = judged([waits, read, send('https://collect.example/x')]);
    expect(findings[0]).toMatchObject({ message: 'sends', severity: 'high', confidence: 'firm' });
    expect(findings[0]?.values).toEqual({
      script: 'cdn.unknown.example/a.js',
      host: 'collect.example',
    });
  });

  it.each([
    ['to the shop', send('https://shop.example/api')],
    ['to a payment company', send('https://api.stripe.com/v1/tokens')],
    ['before the card was read', send('https://collect.example/x', 100)],
  ])('does not count what was sent %s', (_, sent) => {
    expect(judged([listen(by(STRANGER)), read, sent]).messages).toEqual(['reads']);
  });

  it('knows a changed handler, and a listener set through the shop’s library', () => {
    expect(judged([{ api: 'button.onclick', by: by(STRANGER) }]).messages).toEqual(['armed']);
    const throughLibrary = by('https://shop.example/jquery.js', [STRANGER]);
    expect(judged([listen(throughLibrary)]).messages).toEqual(['armed']);
  });

  it.each<[string, Calls]>([
    ['autocapture on the document', [listen(by(STRANGER), 'document'), read]],
    ['another event', [listen(by(STRANGER), 'pay-button', 'mouseover')]],
    ['the shop’s own script', [listen(by('https://shop.example/js/a.js'))]],
    ['an inline script', [listen(by('https://shop.example/checkout'))]],
    ['a payment company', [listen(by('https://js.stripe.com/v3/'))]],
    ['a known company', [listen(by('https://bat.bing.com/bat.js'))]],
    ['a wrapper called by the shop', [listen(by(STRANGER, ['https://shop.example/js/a.js']))]],
  ])('leaves %s alone', (_, calls) => {
    expect(judged(calls).verdict).toBe('pass');
  });

  it('cannot tell without a record that can be believed', () => {
    expect(judged([], { recorders: [{ state: 'absent' }] }).reason).toBe('recorder-absent');
    expect(judged([], { recorders: [{ flooded: true }] }).reason).toBe('recorder-flooded');
    expect(judge(rule, factsOf(PAYMENT)).reason).toBe('facts-missing.calls');
  });
});
