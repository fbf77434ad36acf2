import { describe, expect, it } from 'vitest';
import type { CallFact } from '../../_core/behaviour-facts.ts';
import { commonReason } from '../../_core/common-text.ts';
import { factsOf, judge, type PartialFacts } from '../../_core/testing.ts';
import rule from './rule.ts';

const WORKER = { url: 'https://shop.example/sw.js', scope: 'https://shop.example/' };
const registered = (url: string, target = WORKER.url): Partial<CallFact> => ({
  api: 'serviceWorker.register',
  target,
  by: { url, line: 1, inline: false, evaluated: false, via: [] },
});
const PAYMENT: PartialFacts = { fields: [{ name: 'card_no', autocomplete: 'cc-number' }] };
const judged = (facts: PartialFacts) =>
  judge(
    rule,
    factsOf({
      ...PAYMENT,
      calls: [],
      serviceWorkers: [WORKER],
      ...facts,
    }),
  );

describe('unknown-service-worker', () => {
  it('is for payment pages', () => {
    expect(judged({ fields: [] }).verdict).toBe('not-applicable');
  });

  it('lists each worker once for approval', () => {
    const calls = [registered('https://shop.example/js/pwa.js')];
    const { findings } = judged({ calls });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      message: 'registered',
      severity: 'info',
      values: { path: '/sw.js' },
    });
  });

  it('asks about one that a stranger’s script registered, also before it is installed', () => {
    const calls = [registered('https://cdn.unknown.example/a.js')];
    const { findings } = judged({ calls, serviceWorkers: [] });
    expect(findings[0]).toMatchObject({
      message: 'by-third-party',
      severity: 'medium',
      values: { script: 'cdn.unknown.example' },
    });
  });

  it('tells of a test card that was handed to a worker, and of nothing less', () => {
    const handed = (canary: boolean): Partial<CallFact> => ({
      ...registered('https://cdn.unknown.example/a.js', ''),
      api: 'ServiceWorker.postMessage',
      carries: [{ part: 'pan', encoding: 'raw', canary }],
    });
    const { findings } = judged({ calls: [handed(true)] });
    expect(findings[0]).toMatchObject({
      message: 'given-card',
      severity: 'high',
      values: { script: 'cdn.unknown.example/a.js' },
    });
    expect(judged({ calls: [handed(false)] }).messages).toEqual(['registered']);
  });

  it('asks about a worker under a picture’s name', () => {
    const serviceWorkers = [{ ...WORKER, url: 'https://shop.example/img/logo.png' }];
    expect(judged({ serviceWorkers }).messages).toEqual(['odd-name']);
  });

  it('takes known companies’ push workers for ordinary', () => {
    const calls = [registered('https://js.channel.io/plugin.js')];
    expect(judged({ calls }).findings[0]?.severity).toBe('info');
  });

  it('passes without any, and cannot tell where nobody asked', () => {
    expect(judged({ serviceWorkers: [] }).verdict).toBe('pass');
    const { reason } = judge(rule, factsOf({ ...PAYMENT, calls: [] }));
    expect(reason).toBe('facts-missing.serviceWorkers');
    expect(commonReason(reason ?? '', 'en')).toContain('Add the store');
  });
});
