import { expect, test } from 'vitest';
import { placeLists } from '../rules/_catalog/outside-places/index.ts';
import { platformAdvice } from '../rules/_catalog/platform-advice/index.ts';
import { withoutSources } from './pack-catalogues.ts';

const lists = [...platformAdvice.values(), ...placeLists.values()];

test('lists are shipped as they are written, but for where their rows were seen', () => {
  expect(lists.length).toBeGreaterThan(10);
  for (const list of lists) {
    const shipped = new Function(`return ${withoutSources(list)}`)() as unknown;
    const rows = list.map(({ evidence: _, source: __, ...row }) => row);
    expect(shipped).toEqual(rows);
  }
});
