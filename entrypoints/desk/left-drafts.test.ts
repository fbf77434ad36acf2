import { expect, test } from 'vitest';
import { Drafts, type Keep } from './drafts.ts';
import { forgetDrafts, leaveDrafts, takeUpDrafts } from './left-drafts.ts';

const PLACE = 'answers https://shop.example';
const refused: Keep<string> = async () => ({ theirs: 'あちら' });
const noRoom: Keep<string> = async () => Promise.reject(new Error('QuotaExceededError'));

const written = (keep: Keep<string>) => {
  const drafts = new Drafts<string>(keep, () => undefined);
  drafts.type('backups', 'こちら', '');
  return drafts;
};

test('what another window refused waits until the view is opened again, and can then be kept', async () => {
  await leaveDrafts(PLACE, written(refused));
  const again = takeUpDrafts<string>(PLACE);
  expect(again?.shown.get('backups')).toEqual({
    ...{ value: 'こちら', state: 'conflict', theirs: 'あちら' },
  });
  const asked: string[] = [];
  again?.carryOn(
    async (_, value, before) => {
      asked.push(`${before} → ${value}`);
      return { kept: value };
    },
    () => undefined,
  );
  again?.keep('backups', 'mine');
  await again?.endAll();
  expect(asked).toEqual(['あちら → こちら']);
  expect(again?.isUnsaved).toBe(false);
});

test('what there was no room for waits too; what was saved does not', async () => {
  await leaveDrafts(PLACE, written(noRoom));
  expect(takeUpDrafts(PLACE)?.shown.get('backups')).toMatchObject({ state: 'failed' });
  await leaveDrafts(
    PLACE,
    written(async (_, kept) => ({ kept })),
  );
  expect(takeUpDrafts(PLACE)).toBeNull();
});

test('who opens the view before everything was saved goes on with the same texts', async () => {
  let finish: () => void = () => undefined;
  const slow: Keep<string> = async (_, kept) => {
    await new Promise<void>((resolve) => {
      finish = resolve;
    });
    return { kept };
  };
  const drafts = written(slow);
  const left = leaveDrafts(PLACE, drafts);
  expect(takeUpDrafts(PLACE)).toBe(drafts);
  await Promise.resolve();
  finish();
  await left;
  expect(drafts.isUnsaved).toBe(false);
  expect(takeUpDrafts(PLACE)).toBeNull();
});

test('a deleted store’s texts are let go of, and no other’s', async () => {
  const other = 'answers https://other.example';
  await leaveDrafts(PLACE, written(noRoom));
  await leaveDrafts(other, written(noRoom));
  forgetDrafts('https://shop.example');
  expect(takeUpDrafts(PLACE)).toBeNull();
  expect(takeUpDrafts(other)).not.toBeNull();
  await leaveDrafts(other, written(noRoom));
  forgetDrafts(null);
  expect(takeUpDrafts(other)).toBeNull();
});
