import { describe, expect, it, test } from 'vitest';
import { call, canary, paymentPage, SHOP_SCRIPT, STRANGER, script } from './behaviour-testing.ts';
import { actorOf, payloadSize, scriptBehaviour } from './script-behaviour.ts';
import { derivedOf } from './testing.ts';

const LIBRARY = 'https://cdn.jsdelivr.net/npm/jquery@3/dist/jquery.min.js';

describe('actorOf', () => {
  it.each([
    ['a stranger alone', script(STRANGER), STRANGER, 'third-party', false],
    ['the shop alone', script(SHOP_SCRIPT), SHOP_SCRIPT, 'shop', false],
    ['a library that the shop calls', script(LIBRARY, [SHOP_SCRIPT]), SHOP_SCRIPT, 'shop', false],
    [
      'a library that a stranger calls',
      script(LIBRARY, [STRANGER]),
      STRANGER,
      'third-party',
      false,
    ],
    ['a library alone', script(LIBRARY), LIBRARY, 'third-party', false],
    [
      'the shop’s library under a stranger',
      script(SHOP_SCRIPT, [STRANGER]),
      STRANGER,
      'third-party',
      true,
    ],
    [
      'a wrapper around the shop’s call',
      script(STRANGER, [SHOP_SCRIPT]),
      STRANGER,
      'third-party',
      true,
    ],
    [
      'an extension’s script',
      script('chrome-extension://abc/x.js'),
      'chrome-extension://abc/x.js',
      'unknown',
      false,
    ],
  ])('puts the call of %s down to the right one', (_what, by, url, owner, mixed) => {
    expect(actorOf(by, 'shop.example')).toMatchObject({ url, owner, mixed });
  });

  it('knows nobody without a stack', () => {
    expect(actorOf(null, 'shop.example')).toMatchObject({ url: '', owner: 'unknown' });
  });
});

test('a data channel leads elsewhere though it names no server', () => {
  const calls = [call('RTCDataChannel.send', STRANGER, { carries: canary('pan') })];
  const { acts } = derivedOf(scriptBehaviour, paymentPage(calls));
  expect(acts[0]?.destination).toBe('elsewhere');
});

test('acts come in order of time, and data addresses lead nowhere', () => {
  const calls = [
    call('image.src', STRANGER, { target: 'data:image/gif;base64,R0', at: 900 }),
    call('fetch', STRANGER, { target: 'https://shop.example/a', at: 100 }),
  ];
  const { acts } = derivedOf(scriptBehaviour, paymentPage(calls));
  expect(acts.map(({ destination }) => destination)).toEqual(['shop', 'none']);
});

describe('payloadSize', () => {
  const place = 'https://collect.example/x';
  it.each([
    ['a body', place, 'post', 344, 344],
    ['an address alone', place, 'get', place.length, 0],
    ['a post without a body', place, 'post', place.length, 0],
    ['a query, whose values facts leave out', `${place}?d=…`, 'get', place.length + 203, 199],
    ['a path that is data', `https://collect.example/${'a'.repeat(80)}`, 'get', 104, 80],
    ['a socket’s message', 'wss://collect.example/', '', 200, 178],
  ] as const)('of %s', (_what, target, subject, size, expected) => {
    const [act] = derivedOf(
      scriptBehaviour,
      paymentPage([call('fetch', STRANGER, { target, subject, size })]),
    ).acts;
    expect(act && payloadSize(act)).toBe(expected);
  });
});
