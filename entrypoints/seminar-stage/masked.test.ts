import { describe, expect, it } from 'vitest';
import { masked, maskedParts } from './masked.ts';

describe('what is shown of what was typed', () => {
  it.each([
    ['4111111111111111', '••••••••••••1111'],
    ['4111 1111 1111 1111', '•••• •••• •••• 1111'],
    ['378282246310005', '•••••••••••0005'],
    ['4111', '••••'],
    ['41111111111', '•••••••••••'],
    ['123', '•••'],
    ['12/30', '••/••'],
    ['TARO KOSHU', 'TARO KOSHU'],
    ['', ''],
  ])('%j is %j', (typed, shown) => expect(masked(typed)).toBe(shown));

  it('masks every part of a form and of JSON', () => {
    const parts = [
      ['number', '••••••••••••1111'],
      ['code', '•••'],
    ];
    expect(maskedParts('number=4111111111111111&code=123')).toEqual(parts);
    expect(maskedParts('{"number":"4111111111111111","code":123}')).toEqual(parts);
    expect(maskedParts('login_id=koshu&password=abc')).toEqual([
      ['login_id', 'koshu'],
      ['password', '•••'],
    ]);
    expect(maskedParts('4111111111111111')).toEqual([['', '••••••••••••1111']]);
  });
});
