import entities from 'third-party-web/dist/entities-nostats.json';
import { expect, test } from 'vitest';
import { reduceOwners } from './owner-data.ts';
import { ownerOfHost } from './owners.ts';

test('owners of well-known hosts are named, below their domains too', () => {
  expect(ownerOfHost('www.google-analytics.com')).toMatch(/Google/);
  expect(ownerOfHost('static.hotjar.com')).toBe('Hotjar');
  expect(ownerOfHost('STATIC.HOTJAR.COM')).toBe('Hotjar');
});

test('nobody is named where nobody is known', () => {
  for (const host of ['shop.example', 'hotjar.com.evil.example', 'nothotjar.com', 'com', ''])
    expect(ownerOfHost(host), host).toBeNull();
});

test('files of customers are not the host’s', () => {
  for (const host of [
    'd1234567890abc.cloudfront.net',
    'someone.s3.amazonaws.com',
    'someone.blogspot.com',
    'cdn.jsdelivr.net',
  ])
    expect(ownerOfHost(host), host).toBeNull();
});

test('the data is reduced once, and other shapes are told', () => {
  const reduced = reduceOwners(entities);
  expect(Object.keys(reduced ?? {}).length).toBeGreaterThan(1500);
  expect(JSON.stringify(reduced).length).toBeLessThan(90_000);
  expect(reduceOwners(reduced)).toBe(reduced);
  for (const other of [[], [{}], [null], { a: 1 }, null, 'x', 1])
    expect(reduceOwners(other)).toBeNull();
});
