import { describe, expect, it } from 'vitest';
import { holdsCardNumber, isCardNumber, maskCardNumbers, passesLuhn } from './pan.ts';

describe('card numbers', () => {
  it.each([
    '4111111111111111',
    '4222222222222',
    '5555 5555 5555 4444',
    '2223-0031-2200-3222',
    '378282246310005',
    '30569309025904',
    '3530111333300000',
    '6011111111111117',
    '6200000000000005',
  ])('%s is one', (text) => {
    expect(isCardNumber(text)).toBe(true);
    expect(holdsCardNumber(`n=${text}&m=1`)).toBe(true);
    expect(maskCardNumbers(`n=${text}&m=1`)).toBe('n=[card number]&m=1');
  });

  it.each([
    ['a wrong check digit', '4111111111111112'],
    ['no issuer', '9111111111111118'],
    ['a product code', '4901777018686'],
    ['too short', '411111111111'],
    ['letters', '4111 1111 1111 111x'],
    ['part of a longer number', '41111111111111111111'],
    ['a decimal', '4111111111111111.5'],
    ['nothing', ''],
  ])('%s is none', (_, text) => {
    expect(holdsCardNumber(text)).toBe(false);
    expect(maskCardNumbers(text)).toBe(text);
  });

  it('has no repeated digit', () => {
    for (const digit of '0123456789')
      for (let length = 1; length < 25; length++)
        expect(isCardNumber(digit.repeat(length))).toBe(false);
  });
});

describe('passesLuhn', () => {
  it.each([
    ['79927398713', true],
    ['79927398710', false],
    ['1x8', false],
    ['1 8', false],
  ])('%s: %s', (digits, passes) => {
    expect(passesLuhn(digits)).toBe(passes);
  });
});
