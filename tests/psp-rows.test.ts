/** The facts that were gathered of payment services, row by row: what each offers, and what is known of its addresses. */
import { expect, test } from 'vitest';
import {
  findPspByUrl,
  findPspsByElement,
  findPspsByToken,
  findPspsOfAddress,
  psps,
} from '../rules/_catalog/psps/index.ts';
import { ROWS_ELSEWHERE } from './support/psp-rows-elsewhere.ts';
import { ROWS_JAPAN } from './support/psp-rows-japan.ts';

test.each([...ROWS_JAPAN, ...ROWS_ELSEWHERE])(
  '$row',
  ({ id, offers, addresses = [], tokens = [], elements = [] }) => {
    expect(psps.get(id)?.offers).toContain(offers);
    for (const [role, url] of addresses) {
      expect(findPspByUrl(url, role)?.psp.id, `${role} ${url}`).toBe(id);
      expect(
        findPspsOfAddress(url).map(({ psp }) => psp.id),
        url,
      ).toContain(id);
    }
    const named = (matches: readonly { psp: { id: string } }[]) => matches.map(({ psp }) => psp.id);
    for (const token of tokens) expect(named(findPspsByToken(token)), token).toContain(id);
    for (const selector of elements)
      expect(named(findPspsByElement(elementOf(selector))), selector).toContain(id);
  },
);

function elementOf(selector: string) {
  const [, id = ''] = /^#(.+)/.exec(selector) ?? [];
  const [, classes = ''] = /^\.(.+)/.exec(selector) ?? [];
  const [, name = ''] = /^\[(.+)\]$/.exec(selector) ?? [];
  return { tag: id || classes || name ? 'input' : selector, id, name, classes };
}

test('every signal says how sure it is, and where it was seen', () => {
  for (const { id, signals } of psps.values())
    for (const { evidence, source, ...signal } of signals) {
      const where = `${id}: ${JSON.stringify(signal)}`;
      expect(evidence, `${where}: give an evidence level, R, S, P, D or G`).toMatch(/^[RSPDG]$/);
      expect(source?.length, `${where}: say where it was seen`).toBeGreaterThan(3);
      expect(/memory/.test(source), `${where}: what is remembered is of level G`).toBe(
        evidence === 'G',
      );
    }
});

test('an address of nobody’s belongs to nobody', () => {
  expect(findPspsOfAddress('https://shop.example/api/pay')).toEqual([]);
  expect(findPspsOfAddress('')).toEqual([]);
});
