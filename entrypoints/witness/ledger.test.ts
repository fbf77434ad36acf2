// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DocumentSnapshot } from '../../rules/_core/facts.ts';
import { completeTestimony } from '../../rules/_core/testimony.ts';
import type { WireEvent } from '../recorder/wire.ts';
import { type Canary, matchCanary } from './canary.ts';
import { openLedger } from './ledger.ts';

const canary: Canary = {
  pan: '4111119101978266',
  code: '713',
  month: '09',
  year: '2031',
  holder: 'HANAKO YAMADA',
  name: '山田 花子',
  mail: 'hanako@example.com',
  phone: '090-1234-5678',
};
const armed = (value: string) => matchCanary(value, canary);
const event = (
  api: string,
  target: string,
  value = '',
  more: Partial<Record<number, unknown>> = {},
) => Object.assign([api, target, '', value, value.length, '', 5, 0], more) as unknown as WireEvent;
const STACK = 'f@https://cdn.example/a.js:3:1';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('ledger', () => {
  it('counts equal calls once and keeps no value', () => {
    const ledger = openLedger(document);
    const beacon = event('sendBeacon', 'https://t.example/c?u=secret', '{"a":"secret"}', {
      5: STACK,
    });
    ledger.receive([beacon, beacon, event('btoa', '', 'secret')], []);
    const { rows } = ledger.calls();
    expect(rows.map(({ api, count, target }) => [api, count, target])).toEqual([
      ['sendBeacon', 2, 'https://t.example/c?u=…'],
      ['btoa', 1, ''],
    ]);
    expect(rows[0]?.by).toMatchObject({ url: 'https://cdn.example/a.js', line: 3 });
    expect(JSON.stringify(rows)).not.toContain('secret');
    expect(ledger.events).toBe(3);
  });

  it('tells the shape of a card number in values and addresses, and masks it', () => {
    const ledger = openLedger(document);
    ledger.receive(
      [
        event('fetch', 'https://e.example/', 'n=4111111111111111'),
        event('image.src', 'https://e.example/p?d=4111111111111111'),
        event('image.src', `https://e.example/${btoa('n=4111111111111111')}/x.png`),
        event('image.src', 'https://4111111111111111.e.example/'),
        event('Storage.setItem', '4111111111111111', 'x'),
        event('input.value', '', '4111111111111111'),
      ],
      [],
    );
    const { rows } = ledger.calls();
    expect(rows.map(({ target, carries }) => [target, carries[0]?.encoding])).toEqual([
      ['https://e.example/', 'raw'],
      ['https://e.example/p?d=…', 'raw'],
      ['https://e.example/…', 'base64'],
      ['…', 'raw'],
      ['[card number]', 'raw'],
      ['', undefined],
    ]);
    expect(JSON.stringify(rows)).not.toMatch(/4111|NDEx/);
  });

  it('compares with the test data once armed, at once', () => {
    const ledger = openLedger(document);
    ledger.arm(armed);
    ledger.receive([event('input.value', '', canary.pan)], []);
    ledger.arm(null);
    ledger.receive([event('fetch', 'https://e.example/', canary.mail)], []);
    expect(ledger.calls().rows.map(({ carries }) => carries)).toEqual([
      [{ part: 'pan', encoding: 'raw', canary: true }],
      [],
    ]);
  });

  it('lets values go after a second at the latest', () => {
    const ledger = openLedger(document);
    const value = vi.fn(() => 'x');
    const told = event('fetch', 'https://e.example/');
    Object.defineProperty(told, 3, { get: value });
    ledger.receive([told], []);
    expect(value).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1000);
    expect(value).toHaveBeenCalledTimes(1);
    ledger.calls();
    expect(value).toHaveBeenCalledTimes(1);
  });

  it('cuts at five hundred rows, those that carry something kept', () => {
    const ledger = openLedger(document);
    ledger.receive(
      Array.from({ length: 700 }, (_, n) => event('fetch', `https://e.example/${n}`, '', { 6: n })),
      [],
    );
    ledger.receive([event('fetch', 'https://e.example/last', '4111111111111111', { 6: 900 })], []);
    const { rows, cut } = ledger.calls();
    expect([rows.length, cut]).toEqual([500, 201]);
    expect(rows.at(-1)?.target).toBe('https://e.example/last');
  });

  it('says who called what was replaced, by the calls after it', () => {
    const ledger = openLedger(document);
    ledger.receive(
      [event('XMLHttpRequest.send', '/a', '', { 5: 'g@https://first.example/x.js:1:1' })],
      ['XMLHttpRequest.send', 'EventTarget.addEventListener', 'JSON.stringify'],
    );
    ledger.receive(
      [
        event('fetch', '/a', '', { 5: 'g@https://other.example/x.js:1:1' }),
        event('XMLHttpRequest.send', '/a', '', { 5: STACK }),
        event('EventTarget.addEventListener', 'click', '', { 2: 'document', 5: STACK }),
      ],
      [],
    );
    const { rows, natives } = ledger.calls();
    const told = { calls: rows, natives } as unknown as DocumentSnapshot;
    const complete = completeTestimony(told);
    expect(complete.natives?.map(({ name, by }) => [name, by?.url])).toEqual([
      ['XMLHttpRequest.send', 'https://cdn.example/a.js'],
      ['EventTarget.addEventListener', 'https://cdn.example/a.js'],
      ['JSON.stringify', undefined],
    ]);
  });
});
