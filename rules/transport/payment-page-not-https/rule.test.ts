import { describe, expect, it } from 'vitest';
import { factsOf, judge } from '../../_core/testing.ts';
import rule from './rule.ts';

const http = [{ url: 'http://shop.localhost:8080/cart' }];
const card = { name: 'card_no', autocomplete: 'cc-number' };

describe('payment-page-not-https', () => {
  it('is critical where a card is entered', () => {
    const { findings } = judge(rule, factsOf({ documents: http, fields: [card] }));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ message: 'card-entered', severity: 'critical' });
  });

  it('is high for a payment page with a frame, and for personal data', () => {
    const frames = [{ src: 'https://js.stripe.com/v3/elements-inner-card-1.html' }];
    const framed = judge(rule, factsOf({ documents: http, frames }));
    expect(framed.findings[0]).toMatchObject({ message: 'payment-page', severity: 'high' });
    const fields = [{ label: 'お名前' }, { label: '電話番号', type: 'tel' }];
    const personal = judge(rule, factsOf({ documents: http, fields }));
    expect(personal.messages).toEqual(['personal-data']);
    const login = judge(rule, factsOf({ documents: http, fields: [{ type: 'password' }] }));
    expect(login.messages).toEqual(['personal-data']);
  });

  it('passes over https', () => {
    expect(judge(rule, factsOf({ fields: [card] })).verdict).toBe('pass');
  });

  it('says nothing where nothing is asked, nor of files', () => {
    const newsletter = [{ type: 'email', name: 'mail' }, { type: 'search' }];
    const plain = judge(rule, factsOf({ documents: http, fields: newsletter }));
    expect(plain.verdict).toBe('not-applicable');
    const file = judge(rule, factsOf({ documents: [{ url: 'file:///a.html' }], fields: [card] }));
    expect(file.verdict).toBe('not-applicable');
  });
});
