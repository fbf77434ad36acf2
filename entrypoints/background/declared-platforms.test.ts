import { beforeEach, expect, test, vi } from 'vitest';
import { EMPTY_PROFILE, emptyRow } from '../../rules/_diagnosis/diagnosis.ts';
import { declaredPlatformOf, noteDeclared, reviseDeclared } from './declared-platforms.ts';

const { local, area, rows } = vi.hoisted(() => {
  const held = new Map<string, unknown>();
  const all = async (key: string | null) =>
    Object.fromEntries([...held].filter(([name]) => key === null || name === key));
  return {
    local: held,
    rows: [] as unknown[],
    area: {
      get: vi.fn(all),
      set: async (items: object) => {
        for (const [key, value] of Object.entries(items)) held.set(key, value);
      },
      remove: async (key: string) => void held.delete(key),
    },
  };
});

vi.mock('wxt/browser', () => ({ browser: { storage: { local: area } } }));
vi.mock('./history.ts', () => ({
  withDatabase: (work: (db: object) => unknown) => work({ getAll: async () => rows }),
}));

const STORE = 'https://shop.example';
const stated = (id: string, version = '') => ({ ...EMPTY_PROFILE, platform: { id, version } });

beforeEach(() => {
  local.clear();
  rows.length = 0;
});

test('an audit is told what the owner said last, and nothing of other stores', async () => {
  expect(await declaredPlatformOf(STORE)).toEqual([]);
  await noteDeclared(STORE, stated('ec-cube-2', ' 2.13.5 '));
  expect(await declaredPlatformOf(STORE)).toEqual([{ platform: 'ec-cube-2', version: '2.13.5' }]);
  expect(await declaredPlatformOf('http://shop.example')).toEqual([]);
  expect(await declaredPlatformOf(null)).toEqual([]);
  await noteDeclared(STORE, stated('ec-cube-2'));
  expect(await declaredPlatformOf(STORE)).toEqual([{ platform: 'ec-cube-2', version: null }]);
  await noteDeclared(STORE, EMPTY_PROFILE);
  expect(await declaredPlatformOf(STORE)).toEqual([]);
});

test('a storage that refuses, or holds something else, takes no audit with it', async () => {
  area.get.mockRejectedValueOnce(new Error('no storage'));
  expect(await declaredPlatformOf(STORE)).toEqual([]);
  local.set(`platform ${STORE}`, 'ec-cube-2');
  expect(await declaredPlatformOf(STORE)).toEqual([]);
});

test('a copy that a stopped browser left behind is put right from what is kept', async () => {
  local.set('stores', {});
  await noteDeclared('https://gone.example', stated('welcart'));
  await noteDeclared('https://taken-back.example', stated('welcart'));
  const { platform: _, ...older } = EMPTY_PROFILE;
  rows.push(
    { ...emptyRow(STORE), profile: stated('ec-cube-4', '4.3.1') },
    { ...emptyRow('https://taken-back.example'), profile: EMPTY_PROFILE },
    { ...emptyRow('https://older.example'), profile: older },
  );
  await reviseDeclared();
  expect(Object.fromEntries(local)).toEqual({
    stores: {},
    [`platform ${STORE}`]: { platform: 'ec-cube-4', version: '4.3.1' },
  });
});
