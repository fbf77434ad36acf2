import { expect, test } from 'vitest';
import { EMPTY_PROFILE } from './diagnosis.ts';
import { mergeProfiles, wholeRow } from './profiles.ts';
import { sampleRow } from './testing.ts';

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

test('a corrected platform is one field: both parts of it are chosen together', () => {
  const mine = { ...base, platform: { id: 'ec-cube-2', version: '2.13.5' } };
  const theirs = { ...base, platform: { id: 'ec-cube-2', version: '2.17.2' } };
  expect(mergeProfiles(base, mine, theirs).conflicts).toEqual(['platform']);
  expect(mergeProfiles(base, mine, base)).toEqual({ profile: mine, conflicts: [] });
});

test('a row of an older version has no platform of its owner’s, and a later one is not lost in a merge', () => {
  const row = sampleRow('https://tea.example', { name: 'Tea' });
  const { platform: _, ...older } = row.profile;
  const kept = wholeRow({ ...row, profile: older as typeof row.profile });
  expect(kept.profile).toEqual(row.profile);
  const mine = { ...kept.profile, platform: { id: 'welcart', version: '' } };
  expect(mergeProfiles(kept.profile, mine, { ...kept.profile, name: 'Tea room' })).toEqual({
    profile: { ...mine, name: 'Tea room' },
    conflicts: [],
  });
});
