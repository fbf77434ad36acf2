import { expect, it, test } from 'vitest';
import { factsOf, judge } from '../../_core/testing.ts';
import { factsWithProfile, sampleSignals } from '../../_profile/testing.ts';
import rule from './rule.ts';

const SIGNALS = sampleSignals('collects-card', 'sink', 'checkout-gate', 'encoded-host');
const judged = (...given: Parameters<typeof factsWithProfile>) =>
  judge(rule, factsOf(factsWithProfile(...given)));

test('a skimmer by its text is critical, and shows its three strongest signs and its element', () => {
  const { findings } = judged({ verdict: 'skimmer', signals: SIGNALS });
  expect(findings).toMatchObject([
    {
      message: 'skimmer',
      severity: 'critical',
      confidence: 'firm',
      grade: 'static',
      values: { script: 'shop.example/checkout <script> 1' },
    },
  ]);
  expect(
    findings[0]?.evidence.map((piece) => (piece.kind === 'script' ? piece.signal : piece.kind)),
  ).toEqual([...['collects-card', 'sink', 'checkout-gate'], 'element']);
  expect(findings[0]?.evidence[0]).toMatchObject({ hash: 'abababababab', line: 1 });
});

test('a suspicious text is high and no more than suspected, also of a known company’s', () => {
  for (const url of ['https://cdn.example/a.js', 'https://static.hotjar.com/a.js']) {
    expect(judged({ verdict: 'suspicious', signals: SIGNALS }, { url }).findings).toMatchObject([
      { message: 'suspicious', severity: 'high', confidence: 'tentative' },
    ]);
  }
});

test('a payment company’s script takes cards and sends them: only all marks together are told', () => {
  const url = 'https://js.stripe.com/v3/';
  expect(judged({ verdict: 'suspicious', signals: SIGNALS }, { url }).verdict).toBe('pass');
  expect(judged({ verdict: 'skimmer', signals: SIGNALS }, { url }).findings).toMatchObject([
    { message: 'at-payment-company', severity: 'high', confidence: 'tentative' },
  ]);
});

it('speaks of one text once, however often the page runs it', () => {
  const [row] = factsWithProfile({ verdict: 'skimmer' }).scriptProfiles ?? [];
  const twice = { scriptProfiles: [row ?? {}, { ...row, index: 1 }] };
  expect(judged({}, {}, twice).findings).toHaveLength(1);
});

it('leaves a suspicious loader and a tail to the rules that say more of them', () => {
  const hosts = [{ host: 'cdn.evil.example', encoded: true }];
  const loader = sampleSignals('loader', 'encoded-host');
  expect(judged({ verdict: 'suspicious', hosts, signals: loader }).verdict).toBe('pass');
  const tail = sampleSignals('collects-form', 'foreign-tail');
  expect(judged({ verdict: 'suspicious', signals: tail }).verdict).toBe('pass');
  expect(judged({ verdict: 'skimmer', signals: tail }).messages).toEqual(['skimmer']);
});

it('leaves ordinary and unread scripts alone', () => {
  expect(judged({ verdict: 'review', signals: SIGNALS }).verdict).toBe('pass');
  expect(judged({ verdict: 'unknown', reason: 'too-complex', read: 'not-read' }).verdict).toBe(
    'pass',
  );
  const unread = { scriptProfiles: [{ text: 'not-available' as const }] };
  expect(judged({}, {}, unread).verdict).toBe('pass');
});

it('is for payment pages, and cannot tell before the texts were read', () => {
  expect(judged({ verdict: 'skimmer' }, {}, { fields: [] }).verdict).toBe('not-applicable');
  const { scriptProfiles: _, ...before } = factsWithProfile({});
  expect(judge(rule, factsOf(before))).toMatchObject({
    verdict: 'unknown',
    reason: 'facts-missing.scriptProfiles',
  });
});
