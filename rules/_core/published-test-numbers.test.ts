import { describe, expect, it } from 'vitest';
import { isCardNumber } from './pan.ts';
import { beginsTestNumber, OFFERED_TEST_NUMBER } from './published-test-numbers.ts';

describe('published test numbers', () => {
  it.each(['', '4', '411111', '4111111111111111', '5555', '378282246310005', '3530111333300000'])(
    'takes what begins as one: %j',
    (digits) => expect(beginsTestNumber(digits)).toBe(true),
  );

  it.each(['9', '4539', '41111111111111111', '4111111111111112', '5555555555554445', '40128888x'])(
    'refuses what goes on as none: %j',
    (digits) => expect(beginsTestNumber(digits)).toBe(false),
  );

  it('offers one that the extension takes for a card number', () => {
    expect(isCardNumber(OFFERED_TEST_NUMBER)).toBe(true);
    expect(beginsTestNumber(OFFERED_TEST_NUMBER)).toBe(true);
  });
});
