import { expect, test } from 'vitest';
import { createDerive } from './derive.ts';
import { dryRunFields } from './dry-run-plan.ts';
import { factsOf, type PartialFacts } from './testing.ts';

const SHOP = { doc: 0, url: 'https://shop.example/pay' };
const NUMBER = { name: 'card_no', autocomplete: 'cc-number' };

function planned(facts: PartialFacts): [doc: number, part: string][] {
  return createDerive(factsOf(facts))(dryRunFields).map(({ doc, part }) => [doc, part]);
}

test('fields of frames of the very origin are planned, with or without an address of their own', () => {
  const own = { doc: 1, url: 'https://shop.example/card' };
  const written = { doc: 1, url: 'about:srcdoc', inheritsOrigin: true };
  for (const frame of [own, written])
    expect(
      planned({ documents: [SHOP, frame], fields: [{ ...NUMBER, doc: 1, visible: true }] }),
    ).toEqual([[1, 'pan']]);
});

test('frames of others, and frames that nobody sees, are left alone', () => {
  const frame = (url: string, visible: boolean | null): PartialFacts => ({
    documents: [SHOP, { doc: 1, url }],
    fields: [{ ...NUMBER, doc: 1, visible }],
  });
  expect(planned(frame('https://pay.shop.example/card', true))).toEqual([]);
  expect(planned(frame('https://psp.example/card', true))).toEqual([]);
  expect(planned(frame('https://shop.example/card', null))).toEqual([]);
});
