import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readStoreList, StoreListError } from './store-list.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'reji-tenken-list-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const read = (content: string | Uint8Array) => readStoreList(write('stores.csv', content));

it('reads UTF-8 with its mark, quotes that hold commas and line ends, and numbers lines as an editor does', () => {
  const list = read(
    '\uFEFFurl,name\r\n"https://a.example/pay?set=x,y","茶舗 ""ひなた"",\n本店"\r\n\r\nhttps://b.example,B\r\n',
  );
  expect(list).toMatchObject([
    { line: 2, url: 'https://a.example/pay?set=x,y', name: '茶舗 "ひなた", 本店', trouble: null },
    { line: 5, url: 'https://b.example/', name: 'B', trouble: null },
  ]);
});

it('reads Shift_JIS, semicolons and the columns of the table that the desk writes', () => {
  const address = [0x93, 0x58, 0x95, 0xdc, 0x82, 0xcc, 0x83, 0x41, 0x83, 0x68, 0x83, 0x8c];
  const rest = [0x83, 0x58, 0x3b, 0x93, 0x58, 0x95, 0xdc, 0x96, 0xbc, 0x0a];
  const row = [...new TextEncoder().encode('https://a.example/;'), 0x92, 0x83, 0x93, 0x58];
  expect(read(new Uint8Array([...address, ...rest, ...row]))).toMatchObject([
    { url: 'https://a.example/', name: '茶店', trouble: null },
  ]);
});

it('names a line that cannot be used by its number, and keeps the others', () => {
  const list = read(
    [
      'url,name,recording,profile',
      'https://a.example/,A',
      'shop.example,B',
      ',C',
      'https://a.example,again',
      'https://d.example/,D,none.json',
      'https://e.example/,E,,e.json',
      'https://f.example/?a=1,2,3,4,5',
      'javascript:alert(1),G',
    ].join('\n'),
  );
  write('e.json', '{"version": 1}');
  expect(list.map(({ line, trouble }) => [line, trouble])).toEqual([
    [2, null],
    [3, 'line 3 of the list: "shop.example" is not an http(s) address'],
    [4, 'line 4 of the list: no address'],
    [5, 'line 5 of the list: the same address as line 2'],
    [6, expect.stringMatching(/^line 6 of the list: The recording .*none\.json cannot be read/)],
    [7, expect.stringMatching(/^line 7 of the list: The launch profile .*e\.json/)],
    [8, 'line 8 of the list: it has 5 cells, the first line names 4'],
    [9, 'line 9 of the list: "javascript:alert(1)" is not an http(s) address'],
  ]);
  // Two lines of one name would be one store later on.
  expect(new Set(list.map(({ url }) => url)).size).toBe(list.length);
});

it('finds recordings and profiles beside the list', () => {
  const steps = [{ type: 'navigate', url: 'https://a.example/' }];
  write('checkout.json', JSON.stringify({ title: 'x', steps }));
  write('a.json', JSON.stringify({ version: 1, stores: ['https://a.example'] }));
  const [store] = read('url,recording,profile\nhttps://a.example/,checkout.json,a.json\n');
  expect(store).toMatchObject({
    trouble: null,
    recording: { flow: { title: 'x' } },
    profile: { stores: ['https://a.example'] },
  });
});

it('refuses what is no list of stores, and says why', () => {
  expect(() => read('shop,address of it\nA,https://a.example/\n')).toThrow(/line 1: no column/);
  expect(() => read('url\n')).toThrow(/names no store/);
  expect(() => read('')).toThrow(StoreListError);
  expect(() => read(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]))).toThrow(/it is no text/);
  expect(() => readStoreList(join(folder, 'absent.csv'))).toThrow(/cannot be read/);
});
