import { describe, expect, it, test } from 'vitest';
import {
  call,
  canary,
  paymentPage,
  RUN,
  SHAPE,
  SHOP_SCRIPT,
  STRANGER,
  script,
} from '../../_core/behaviour-testing.ts';
import type { PartialFacts } from '../../_core/testing.ts';
import { factsOf, judge } from '../../_core/testing.ts';
import rule from './rule.ts';

const AWAY = 'https://collect.example/x';
const PSP = 'https://api.stripe.com/v1/tokens';
const on = (calls: Parameters<typeof paymentPage>[0], given: PartialFacts = {}) =>
  judge(rule, paymentPage(calls, given));
const reads = (by: string, at: number) => [
  call('input.value', by, { subject: 'pan', carries: canary('pan'), at, size: 16 }),
  call('input.value', by, { subject: 'code', carries: canary('code'), at, size: 3 }),
];

describe('the test number on its way to a stranger', () => {
  it.each([
    ['a stranger’s script', script(STRANGER)],
    ['the shop’s own script', script(SHOP_SCRIPT)],
    ['a script that no stack names', null],
  ])('is proven when %s sends it', (_who, by) => {
    const { findings } = on(
      [call('fetch', by, { target: AWAY, carries: canary('pan:base64') })],
      RUN,
    );
    expect(findings).toMatchObject([
      { message: 'sent', severity: 'critical', confidence: 'certain', grade: 'leak-proven' },
    ]);
    expect(findings[0]?.values.host).toBe('collect.example');
    expect(findings[0]?.evidence[0]).toMatchObject({ kind: 'call', target: AWAY });
  });

  it('is one finding for one script and host, the strongest of it', () => {
    const calls = [
      call('image.src', STRANGER, { target: AWAY, carries: canary('code') }),
      call('image.src', STRANGER, { target: AWAY, carries: canary('pan:xor') }),
    ];
    expect(on(calls, RUN).messages).toEqual(['sent']);
  });

  it.each(['RTCDataChannel.send', 'WebSocket.send', 'script.src', 'navigation'] as const)(
    'is seen in %s',
    (api) => {
      const target = api === 'RTCDataChannel.send' ? 'https://shop.example/label' : AWAY;
      expect(on([call(api, STRANGER, { target, carries: canary('pan') })], RUN).messages).toEqual([
        'sent',
      ]);
    },
  );
});

test('the known address of a vendor is no all-clear', () => {
  const target = 'https://www.google-analytics.com/g/collect';
  const { findings } = on([call('fetch', STRANGER, { target, carries: canary('pan') })], RUN);
  expect(findings[0]?.severity).toBe('critical');
});

test('several parts are high, one part alone is for review', () => {
  const of = (...parts: string[]) =>
    on([call('fetch', STRANGER, { target: AWAY, carries: canary(...parts) })], RUN).findings[0];
  expect(of('code', 'expiry')).toMatchObject({ message: 'parts-sent', severity: 'high' });
  expect(of('pan:partial')).toMatchObject({ message: 'one-part', severity: 'medium' });
  expect(of('code')).toMatchObject({ message: 'one-part', severity: 'medium' });
});

test('in ordinary browsing a read of a filled field is told by its length', () => {
  const sent = call('fetch', STRANGER, { target: AWAY, carries: SHAPE });
  const read = (size: number) => call('input.value', SHOP_SCRIPT, { subject: 'pan', size, at: 10 });
  expect(on([read(16), sent]).findings[0]?.severity).toBe('high');
  expect(on([read(0), sent]).findings[0]?.severity).toBe('medium');
});

test('digits of a card’s form are firm only where a card was typed', () => {
  const sent = call('fetch', STRANGER, { target: AWAY, carries: SHAPE });
  const read = call('input.value', SHOP_SCRIPT, { subject: 'pan', carries: SHAPE, at: 10 });
  expect(on([sent]).findings).toMatchObject([{ message: 'number-like', severity: 'medium' }]);
  expect(on([read, sent]).findings).toMatchObject([
    { message: 'number-like', severity: 'high', confidence: 'firm' },
  ]);
});

describe('payment services', () => {
  const gmo: PartialFacts = {
    scripts: [{ src: 'https://static.mul-pay.jp/ext/js/token.js' }],
    ...RUN,
  };
  it('may have the card', () => {
    expect(
      on([call('fetch', SHOP_SCRIPT, { target: PSP, carries: canary('pan') })], RUN).verdict,
    ).toBe('pass');
    const own = 'https://static.mul-pay.jp/token';
    expect(
      on([call('fetch', SHOP_SCRIPT, { target: own, carries: canary('pan') })], gmo).verdict,
    ).toBe('pass');
  });

  it('are for review where the page shows another one', () => {
    const target = 'https://api.pay.jp/v1/tokens';
    const { findings } = on([call('fetch', SHOP_SCRIPT, { target, carries: canary('pan') })], gmo);
    expect(findings).toMatchObject([
      {
        message: 'other-psp',
        severity: 'medium',
        confidence: 'tentative',
        values: { host: 'api.pay.jp' },
      },
    ]);
    expect(findings[0]?.values.psp).toMatch('GMO');
  });
});

describe('what nobody can read', () => {
  const encode = (by: string | ReturnType<typeof script>) =>
    call('JSON.stringify', by, { carries: canary('pan', 'code'), size: 80, at: 1000 });
  const opaque = (by: string, rest: object = {}) =>
    call('fetch', by, { target: AWAY, size: 344, at: 1500, ...rest });

  it('is put down to a stranger that encoded the card', () => {
    expect(on([encode(STRANGER), opaque(STRANGER)]).findings).toMatchObject([
      { message: 'encoded-then-sent', severity: 'high', grade: 'tainted' },
    ]);
  });

  it('is put down to a stranger’s inserted script as well', () => {
    const child = 'https://widgets.example/second.js';
    const additions = [{ tag: 'script', url: child, by: script(STRANGER) }] as const;
    expect(on([encode(STRANGER), opaque(child)], { additions: [...additions] }).messages).toEqual([
      'encoded-then-sent',
    ]);
    expect(on([encode(STRANGER), opaque(child)]).messages).toEqual([]);
  });

  it('does not count when it went before, is a ping, or goes to a vendor', () => {
    const vendor = 'https://www.google-analytics.com/g/collect';
    for (const rest of [{ at: 500 }, { size: 3 }, { target: vendor }]) {
      expect(on([encode(STRANGER), opaque(STRANGER, rest)]).messages, JSON.stringify(rest)).toEqual(
        [],
      );
    }
  });

  it('of the shop’s own script is explained by what it sends to the payment service', () => {
    const toPsp = call('fetch', SHOP_SCRIPT, { target: PSP, size: 700, at: 1100 });
    expect(on([encode(SHOP_SCRIPT), toPsp, opaque(SHOP_SCRIPT)], RUN).messages).toEqual([]);
    expect(on([encode(SHOP_SCRIPT), opaque(SHOP_SCRIPT)], RUN).messages).toEqual([
      'encoded-then-sent',
    ]);
  });

  it('follows at once on a read, to a server never spoken to: high, and tentative', () => {
    expect(on([...reads(STRANGER, 1000), opaque(STRANGER)], RUN).findings).toMatchObject([
      { message: 'read-then-sent-at-once', severity: 'high', confidence: 'tentative' },
    ]);
  });

  it.each([
    [
      'spoke to its server before',
      [opaque(STRANGER, { at: 200, target: 'https://collect.example/init' })],
      {},
    ],
    ['sends a recording of the page', [], { size: 30_000 }],
    ['sends all the time', [], { count: 40 }],
    ['sends later', [], { at: 9000 }],
  ])('is for review where the reader %s, as session recording does', (_what, before, rest) => {
    const { findings } = on([...before, ...reads(STRANGER, 1000), opaque(STRANGER, rest)], RUN);
    expect(findings).toMatchObject([{ message: 'read-then-sent', severity: 'medium' }]);
  });

  it('is nothing where the vendor is known or the shop only reads', () => {
    const vendor = 'https://static.hotjar.com/c/hotjar.js';
    const target = 'https://in.hotjar.com/api';
    expect(on([...reads(vendor, 1000), opaque(vendor, { target })], RUN).messages).toEqual([]);
    expect(
      on([...reads(SHOP_SCRIPT, 1000), opaque(SHOP_SCRIPT, { at: 9000 })], RUN).messages,
    ).toEqual([]);
  });
});

describe('without a finding', () => {
  it.each([
    ['recorder-absent', { recorders: [] }],
    ['recorder-absent', { recorders: [{ state: 'absent' }] }],
    ['recorder-tainted', { recorders: [{ state: 'tainted' }] }],
    ['recorder-flooded', { recorders: [{ flooded: true }] }],
    ['recorder-flooded', { cut: { calls: 3 } }],
  ] satisfies [string, PartialFacts][])('says %s', (reason, given) => {
    expect(on([], given)).toMatchObject({ verdict: 'unknown', reason });
  });

  it('still tells what was found', () => {
    const sent = call('fetch', STRANGER, { target: AWAY, carries: canary('pan') });
    expect(on([sent], { recorders: [{ state: 'tainted' }] }).verdict).toBe('fail');
  });

  it('is not asked on pages without a card, nor answered without calls', () => {
    expect(judge(rule, factsOf({ calls: [], recorders: [] })).verdict).toBe('not-applicable');
    expect(judge(rule, factsOf())).toMatchObject({
      verdict: 'unknown',
      reason: 'facts-missing.calls',
    });
    expect(on([]).verdict).toBe('pass');
  });
});
