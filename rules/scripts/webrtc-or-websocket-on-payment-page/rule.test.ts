import { describe, expect, it } from 'vitest';
import type { ScriptRef } from '../../_core/behaviour-facts.ts';
import { factsOf, judge, type PartialFacts } from '../../_core/testing.ts';
import rule from './rule.ts';

type Calls = NonNullable<PartialFacts['calls']>;
const STRANGER = 'https://cdn.unknown.example/a.js';
const by = (url = STRANGER, evaluated = false): ScriptRef => ({
  ...{ url, line: 1, inline: false, evaluated, via: [] },
});
const RTC = { api: 'RTCPeerConnection', by: by(), at: 100 } as const;
const SOCKET = { api: 'WebSocket', target: 'wss://chat.example/s', by: by(), at: 100 } as const;

const judged = (calls: Calls, facts: PartialFacts = {}) =>
  judge(
    rule,
    factsOf({
      fields: [{ name: 'card_no', autocomplete: 'cc-number' }],
      recorders: [{}],
      calls,
      ...facts,
    }),
  );

describe('webrtc-or-websocket-on-payment-page', () => {
  it('is for payment pages', () => {
    expect(judged([RTC], { fields: [] }).verdict).toBe('not-applicable');
  });

  it('lists connections of strangers and of the shop’s own script', () => {
    expect(judged([RTC]).findings[0]).toMatchObject({ message: 'webrtc', severity: 'medium' });
    expect(judged([SOCKET, SOCKET]).findings).toMatchObject([
      { message: 'websocket', severity: 'low', values: { host: 'chat.example' } },
    ]);
    const own = { ...RTC, by: by('https://shop.example/js/common.js') };
    expect(judged([own]).messages).toEqual(['webrtc']);
    expect(judged([{ ...RTC, by: null }]).messages).toEqual(['webrtc']);
  });

  it('is high where what came in was run', () => {
    const run = { api: 'Function', size: 900, at: 400, by: by() } as const;
    expect(judged([SOCKET, run]).findings[0]).toMatchObject({
      message: 'code-received',
      severity: 'high',
      confidence: 'firm',
    });
    const deed = { api: 'addEventListener', at: 500, by: by(STRANGER, true) } as const;
    expect(judged([SOCKET, deed]).messages).toEqual(['code-received']);
  });

  it.each<[string, Calls]>([
    ['a library’s probe', [{ api: 'Function', size: 11, at: 400, by: by() }]],
    ['code run before', [{ api: 'Function', size: 900, at: 50, by: by() }]],
    [
      'somebody else’s code',
      [{ api: 'Function', size: 900, at: 400, by: by('https://shop.example/js/a.js') }],
    ],
  ])('is not high for %s', (_, calls) => {
    expect(judged([SOCKET, ...calls]).messages).toEqual(['websocket']);
  });

  it('is high for WebRTC beside reading the card, not for a WebSocket', () => {
    const read = { api: 'input.value', subject: 'pan', at: 50, by: by() } as const;
    expect(judged([RTC, read]).messages).toEqual(['webrtc-beside-card']);
    expect(judged([SOCKET, read]).findings[0]?.severity).toBe('low');
  });

  it.each<[string, Calls[number]]>([
    ['the shop’s own server', { ...SOCKET, target: 'wss://shop.example/cart' }],
    ['a payment company', { ...RTC, by: by('https://js.stripe.com/v3/') }],
    ['a known company', { ...SOCKET, by: by('https://static.zdassets.com/a.js') }],
    ['a known company’s server', { ...SOCKET, target: 'wss://nexus.intercom.io/x' }],
  ])('leaves %s alone', (_, call) => {
    expect(judged([call]).verdict).toBe('pass');
  });

  it('cannot tell without a record that can be believed', () => {
    expect(judged([], { recorders: [{ state: 'tainted' }] }).reason).toBe('recorder-tainted');
    expect(judged([], { recorders: [] }).reason).toBe('recorder-absent');
  });
});
