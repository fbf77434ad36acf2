import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { launchProfile } from '../rules/_launch/launch-profile.ts';
import { readProfile } from '../rules/_launch/read-profile.ts';
import { ROOT } from './paths.ts';

const json = (file: string) => JSON.parse(readFileSync(`${ROOT}${file}`, 'utf8'));

it('the JSON Schema that is handed out is that of the code', () => {
  const now = JSON.parse(JSON.stringify(z.toJSONSchema(launchProfile)));
  expect(
    json('docs/reji-tenken.schema.json'),
    'npm run schema -- profile > docs/reji-tenken.schema.json',
  ).toEqual(now);
});

it('the example of the documentation can be read', () => {
  const [, example = ''] =
    /```json\n([\s\S]*?)```/.exec(readFileSync(`${ROOT}docs/launch-profile.md`, 'utf8')) ?? [];
  expect(readProfile(example)).toMatchObject({ ok: true });
});

interface Described {
  properties?: Record<string, Described>;
  additionalProperties?: Described | boolean;
  items?: Described;
}

/** `scripts.approved.name` … of a schema, whichever way it is written. */
function pathsOf({ properties = {}, additionalProperties, items }: Described, at = ''): string[] {
  const below = [
    items,
    typeof additionalProperties === 'object' ? additionalProperties : undefined,
  ];
  return [
    ...Object.entries(properties).flatMap(([name, one]) => [
      `${at}${name}`,
      ...pathsOf(one, `${at}${name}.`),
    ]),
    ...below.flatMap((one) => (one ? pathsOf(one, at) : [])),
  ].sort();
}

it('what an organisation can set is a launch profile, key by key', () => {
  const managed = json('public/managed-storage.json').properties.launchProfiles;
  const own = pathsOf(json('docs/reji-tenken.schema.json')).filter((path) => path !== '$schema');
  expect(own).toContain('rules.until');
  expect(pathsOf(managed)).toEqual(own);
});
