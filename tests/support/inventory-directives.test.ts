import { expect, test } from 'vitest';
import { factsOf } from '../../rules/_core/testing.ts';
import { type InventoryLine, inventoryTables } from './inventory-directives.ts';

const line = (name: InventoryLine['name'], value: string): InventoryLine => ({ name, value });
const scripts = factsOf({ scripts: [{ src: 'https://a.example/a.js' }, {}, {}] }).scripts ?? [];

test('a line is a row for the script it names, inline ones in their order', () => {
  const { inventory, pageChanges } = inventoryTables(
    [
      line('inventory', 'changed text,inserter https://a.example/a.js'),
      line('inventory', 'unapproved new inline'),
      line('inventory', 'approved inline'),
      line('inventory', 'gone https://b.example/b.js'),
      line('page-change', 'x-frame-options | DENY | none'),
    ],
    scripts,
  );
  expect(
    inventory?.map(({ index, status, changes, approvedAt }) => [
      ...[index, status, changes.join(), approvedAt !== null],
    ]),
  ).toEqual([
    [0, 'changed', 'text,inserter', true],
    [1, 'unapproved', 'new', false],
    [2, 'approved', '', true],
    [null, 'gone', 'gone', true],
  ]);
  expect(pageChanges).toMatchObject([{ header: 'x-frame-options', before: 'DENY', now: null }]);
});

test('no line means that the store keeps no inventory', () => {
  expect(inventoryTables([], scripts)).toEqual({});
});

test('what it does not know, it says', () => {
  const of =
    (value: string, name: InventoryLine['name'] = 'inventory') =>
    () =>
      inventoryTables([line(name, value)], scripts);
  expect(of('fine https://a.example/a.js')).toThrow('fine');
  expect(of('changed txet https://a.example/a.js')).toThrow('txet');
  expect(of('approved https://x.example/x.js')).toThrow('x.example');
  expect(of('x-frame-options: DENY', 'page-change')).toThrow('header | before | now');
});
