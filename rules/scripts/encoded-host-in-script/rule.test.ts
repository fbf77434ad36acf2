import { describe, expect, it, test } from 'vitest';
import { factsOf, judge } from '../../_core/testing.ts';
import { factsWithProfile, sampleSignals } from '../../_profile/testing.ts';
import rule from './rule.ts';

const hidden = (...hosts: string[]) => hosts.map((host) => ({ host, encoded: true }));
const judged = (...given: Parameters<typeof factsWithProfile>) =>
  judge(rule, factsOf(factsWithProfile(...given)));

describe('encoded-host-in-script', () => {
  test('a hidden host behind a known name is high; alone it is asked about', () => {
    const signals = sampleSignals('loader', 'encoded-host', 'poses-as-vendor');
    const hosts = hidden('cdn.evil.example');
    const { findings } = judged({ verdict: 'review', hosts, signals });
    expect(findings).toMatchObject([
      {
        message: 'posing',
        severity: 'high',
        confidence: 'firm',
        values: { host: 'cdn.evil.example' },
      },
    ]);
    expect(findings[0]?.evidence[0]).toMatchObject({ kind: 'script', signal: 'encoded-host' });
    expect(judged({ verdict: 'review', hosts }).findings).toMatchObject([
      { message: 'hidden-host', severity: 'medium', confidence: 'tentative' },
    ]);
  });

  test('a loader that is suspicious for more than the host is high, and still only suspected', () => {
    const signals = sampleSignals('loader', 'encoded-host');
    const { findings } = judged({ verdict: 'suspicious', hosts: hidden('a.example'), signals });
    expect(findings).toMatchObject([{ severity: 'high', confidence: 'tentative' }]);
  });

  it('counts further hosts', () => {
    expect(judged({ hosts: hidden('a.example', 'b.example', 'c.example') }).findings).toMatchObject(
      [{ message: 'hidden-hosts', values: { host: 'a.example', more: 2 } }],
    );
  });

  it.each([
    ['the shop’s own', hidden('api.shop.example'), {}],
    ['a payment company’s', hidden('js.stripe.com'), {}],
    ['a known company’s', hidden('www.googletagmanager.com'), {}],
    ['the one it came from', hidden('api.chat.example'), { url: 'https://cdn.chat.example/c.js' }],
    ['one that is readable', [{ host: 'cdn.evil.example', encoded: false }], {}],
    [
      'what a payment company hides',
      hidden('cdn.evil.example'),
      { url: 'https://js.stripe.com/v3/' },
    ],
  ])('leaves %s alone', (_, hosts, row) => {
    expect(judged({ verdict: 'review', hosts }, row).verdict).toBe('pass');
  });

  it.each([
    ['skimmer', sampleSignals('encoded-host')],
    ['suspicious', sampleSignals('encoded-host', 'collects-card')],
    ['review', sampleSignals('foreign-tail')],
  ] as const)('leaves a text to the rule of its graver cause (%s)', (verdict, signals) => {
    expect(judged({ verdict, signals, hosts: hidden('cdn.evil.example') }).verdict).toBe('pass');
  });

  it('is for payment pages', () => {
    expect(judged({ hosts: hidden('a.example') }, {}, { fields: [] }).verdict).toBe(
      'not-applicable',
    );
  });
});
