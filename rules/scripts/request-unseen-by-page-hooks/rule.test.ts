import { describe, expect, it } from 'vitest';
import { factsOf, judge, type PartialFacts } from '../../_core/testing.ts';
import rule from './rule.ts';

const REQUEST = { url: 'https://collect.example/p', initiator: 'fetch' };
const judged = (facts: PartialFacts) =>
  judge(
    rule,
    factsOf({
      fields: [{ name: 'card_no', autocomplete: 'cc-number' }],
      recorders: [{}],
      calls: [],
      requests: [REQUEST],
      ...facts,
    }),
  );

describe('request-unseen-by-page-hooks', () => {
  it('is for payment pages', () => {
    expect(judged({ fields: [] }).verdict).toBe('not-applicable');
  });

  it.each(['fetch', 'xmlhttprequest', 'beacon'])('reports a %s that nobody made', (initiator) => {
    const { findings } = judged({ requests: [{ ...REQUEST, initiator }] });
    expect(findings[0]).toMatchObject({
      message: 'unseen',
      severity: 'medium',
      values: { host: 'collect.example' },
    });
  });

  it('is high once the card was there, but not for a known company', () => {
    const calls = [{ api: 'input.value', subject: 'pan' }] as const;
    expect(judged({ calls: [...calls] }).findings[0]).toMatchObject({
      message: 'with-card',
      severity: 'high',
    });
    expect(judged({ dryRuns: [{}] }).messages).toEqual(['with-card']);
    const requests = [{ ...REQUEST, url: 'https://bat.bing.com/x' }];
    expect(judged({ calls: [...calls], requests }).findings[0]?.severity).toBe('medium');
  });

  it('looks into documents that a script of the page wrote', () => {
    const documents = [{}, { url: 'about:blank', inheritsOrigin: true }];
    const requests = [{ ...REQUEST, doc: 1 }];
    const recorders = [{}, { doc: 1, state: 'tainted' as const }];
    expect(judged({ documents, requests, recorders }).messages).toEqual(['unseen']);
    const ownFrame = [{}, { url: 'https://shop.example/frame' }];
    expect(judged({ documents: ownFrame, requests, recorders }).verdict).toBe('pass');
  });

  it.each<[string, PartialFacts]>([
    ['the host was told of', { calls: [{ target: 'https://collect.example/other' }] }],
    ['it is the shop’s', { requests: [{ ...REQUEST, url: 'https://shop.example/api' }] }],
    ['it is a payment company’s', { requests: [{ ...REQUEST, url: 'https://api.stripe.com/v1' }] }],
    ['markup may have asked for it', { requests: [{ ...REQUEST, initiator: 'img' }] }],
    [
      'a frame elsewhere made it',
      {
        documents: [{}, { url: 'https://ads.example/' }],
        requests: [{ ...REQUEST, doc: 1 }],
        recorders: [{}, { doc: 1 }],
      },
    ],
  ])('passes where %s', (_, facts) => {
    expect(judged(facts).verdict).toBe('pass');
  });

  it.each<[string, PartialFacts]>([
    ['recorder-absent', { recorders: [] }],
    ['recorder-tainted', { recorders: [{ state: 'tainted' }] }],
    ['recorder-flooded', { recorders: [{ flooded: true }] }],
    ['recorder-flooded', { recorders: [{ dropped: 3 }] }],
    ['recorder-flooded', { cut: { calls: 1 } }],
  ])('says %s instead of guessing', (reason, facts) => {
    expect(judged(facts)).toMatchObject({ verdict: 'unknown', reason });
  });
});
