import { expect, it } from 'vitest';
import { factsOf } from '../../rules/_core/testing.ts';
import { vulnerableLibraries } from './vulnerable-libraries.ts';

const HASH = 'a'.repeat(64);

/** Facts of a page with one script of a text. */
function given(text: string) {
  const facts = factsOf({
    scriptProfiles: [
      {
        ...{ doc: 0, index: 0, key: 'k', url: 'https://shop.example/a.js', kind: 'external' },
        ...{ provenance: { by: 'parser', url: '' }, integrity: 'none', text: 'read' },
        ...{ hash: HASH, size: text.length, varying: false, profile: null },
      },
    ],
  });
  return { facts, texts: new Map([[HASH, text]]) };
}

/** How often others had their turn while it ran. */
async function turnsDuring(work: () => Promise<unknown>): Promise<number> {
  let turns = 0;
  let over = false;
  const count = () => {
    if (over) return;
    turns++;
    setImmediate(count);
  };
  setImmediate(count);
  await work();
  over = true;
  return turns;
}

it('finds a library by the text, lets messages have their turn within one text, and knows it the next time', async () => {
  // A text that holds the expressions up for as long as they may take.
  const hostile = `/*! jQuery v1.8.3 */\n${'/*! jQuery UI 1.2 '.repeat(110_000)}`;
  const { facts, texts } = given(hostile);
  const read = () => vulnerableLibraries(facts, texts);
  expect(await turnsDuring(read)).toBeGreaterThan(5);
  expect(await turnsDuring(read)).toBeLessThan(5);
  expect(await read()).toContainEqual(
    expect.objectContaining({ library: 'jquery', version: '1.8.3' }),
  );
});
