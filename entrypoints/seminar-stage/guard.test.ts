// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { guardFields, isAllowed } from './guard.ts';

const card = { autocomplete: 'cc-number' };
const other = { autocomplete: '' };

describe('what a field may hold on a stage', () => {
  it.each(['', '4', '4111 1111', '4111-1111-1111-1111', '378282246310005'])(
    'a card field: %j',
    (value) => expect(isAllowed(card, value)).toBe(true),
  );
  it.each(['4539', '4111 1111 1111 1112', '9', '4111x'])('no card field: %j', (value) =>
    expect(isAllowed(card, value)).toBe(false),
  );
  it('another field: anything but a number as long as a card’s that is no test number', () => {
    expect(isAllowed(other, '03-1234-5678')).toBe(true);
    expect(isAllowed(other, '4111111111111111')).toBe(true);
    expect(isAllowed(other, 'No. 4539 1488 0343 6467')).toBe(false);
  });
});

describe('the guard', () => {
  const refused = vi.fn();
  const heard = vi.fn();
  let field: HTMLInputElement;

  beforeEach(() => {
    document.body.innerHTML = '<input autocomplete="cc-number">';
    field = document.querySelector('input') as HTMLInputElement;
    field.addEventListener('input', heard);
    refused.mockClear();
    heard.mockClear();
  });
  guardFields(window, refused);

  const inputs = (value: string): void => {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };

  it('takes back what came without being asked for, and the page does not hear of it', () => {
    inputs('4111');
    expect(heard).toHaveBeenCalledTimes(1);
    inputs('4539148803436467');
    expect(field.value).toBe('4111');
    expect(heard).toHaveBeenCalledTimes(1);
    expect(refused).toHaveBeenCalledTimes(1);
  });

  it('keeps a key from being typed where the browser asks first', () => {
    field.value = '4';
    field.setSelectionRange(1, 1);
    const asked = (data: string): boolean =>
      field.dispatchEvent(new InputEvent('beforeinput', { data, bubbles: true, cancelable: true }));
    expect(asked('1')).toBe(true);
    expect(asked('9')).toBe(false);
    expect(refused).toHaveBeenCalledTimes(1);
  });
});
