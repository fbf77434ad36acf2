import { expect, test } from 'vitest';
import { EMPTY_PROFILE } from './diagnosis.ts';
import { mergeProfiles } from './profiles.ts';

const base = { ...EMPTY_PROFILE, name: 'Tea', industry: '食品' };

test('what two windows wrote in different fields stands side by side', () => {
  const mine = { ...base, name: 'Tea house' };
  const theirs = { ...base, builder: '○○制作', costs: { monthly: 3000 } };
  expect(mergeProfiles(base, mine, theirs)).toEqual({
    profile: { ...base, name: 'Tea house', builder: '○○制作', costs: { monthly: 3000 } },
    conflicts: [],
  });
});

test('only a field that both changed to something else has to be chosen', () => {
  const mine = { ...base, name: 'Tea house', industry: '飲料' };
  const theirs = { ...base, name: 'Tea room', industry: '飲料' };
  const merged = mergeProfiles(base, mine, theirs);
  expect(merged.conflicts).toEqual(['name']);
  expect(merged.profile).toMatchObject({ name: 'Tea house', industry: '飲料' });
});
