import { expect, test } from 'vitest';
import { type BehaviourLine, behaviourTables } from './behaviour-directives.ts';

const line = (name: BehaviourLine['name'], value: string): BehaviourLine => ({ name, value });

test('a call says what was done, by whom, with what, and when', () => {
  const value =
    'fetch https://collect.example/x on post by https://shop.example/page#34 via https://a.example/a.js inline carries pan:base64!,code size 300 after 1200 refused';
  const { calls } = behaviourTables([line('call', value)]);
  expect(calls).toEqual([
    {
      ...{ doc: 0, api: 'fetch', role: 'send', target: 'https://collect.example/x' },
      ...{ subject: 'post', size: 300, at: 1200, count: 1, refused: true },
      by: {
        ...{ url: 'https://shop.example/page', line: 34, inline: true, evaluated: false },
        via: ['https://a.example/a.js'],
      },
      carries: [
        { part: 'pan', encoding: 'base64', canary: true },
        { part: 'code', encoding: 'raw', canary: false },
      ],
    },
  ]);
});

test('any line means that a trusted recorder was there, none that there was none', () => {
  expect(behaviourTables([])).toEqual({});
  const told = behaviourTables([line('native', 'fetch by https://a.example/a.js')]);
  expect(told.recorders).toMatchObject([{ state: 'trusted', flooded: false }]);
  expect(told.calls).toEqual([]);
  expect(told.dryRuns).toBeUndefined();
});

test('the other rows', () => {
  const told = behaviourTables([
    line('recorder', 'tainted flooded'),
    line('addition', 'iframe https://x.example/f removed card-words after 900'),
    line('service-worker', 'https://shop.example/sw.js scope /'),
    line('dry-run', 'by-hand filled pan,code pressed enter'),
    line('request', 'https://x.example/p.gif by img'),
  ]);
  expect(told.recorders).toMatchObject([{ state: 'tainted', flooded: true }]);
  expect(told.additions).toMatchObject([
    { tag: 'iframe', removed: true, cardWords: true, at: 900 },
  ]);
  expect(told.serviceWorkers).toMatchObject([{ url: 'https://shop.example/sw.js', scope: '/' }]);
  expect(told.dryRuns).toMatchObject([
    { way: 'by-hand', filled: ['pan', 'code'], pressed: 'enter' },
  ]);
  expect(told.requests).toMatchObject([{ url: 'https://x.example/p.gif', initiator: 'img' }]);
});

test('what it does not know, it says', () => {
  expect(() => behaviourTables([line('call', 'fecth https://x.example/')])).toThrow('fecth');
  expect(() => behaviourTables([line('call', 'fetch https://x.example/ carries pna!')])).toThrow(
    'pna',
  );
  expect(() => behaviourTables([line('call', 'fetch https://x.example/ bye now')])).toThrow('bye');
});
