import { beginsTestNumber } from '../../rules/_core/published-test-numbers.ts';
import { heldBy, putValue } from './field-value.ts';

/** So many digits in a row are taken for a card number wherever they are typed. */
const LONG = 12;

/** True where a field may hold this on a stage: in a card field only what a published test number begins with. */
export function isAllowed(field: { autocomplete: string }, value: string): boolean {
  const digits = value.replace(/\D/g, '');
  const isCardField = /\bcc-number\b/.test(field.autocomplete);
  return isCardField
    ? /^[\d -]*$/.test(value) && beginsTestNumber(digits)
    : digits.length < LONG || beginsTestNumber(digits);
}

/**
 * Keeps real card numbers out of every field, by the first digit that no test number has: before it is there where the browser asks
 * first, and taken back where it does not (input methods, autofill). It comes before every listener of the page, which never learn of it.
 */
export function guardFields(window: Window, refused: () => void): void {
  const held = new WeakMap<HTMLInputElement, string>();
  window.addEventListener(
    'beforeinput',
    (event) => {
      const { target: field, data } = event;
      if (!(field instanceof HTMLInputElement) || data === null) return;
      const { selectionStart, selectionEnd } = field;
      const value = heldBy(field);
      const next = `${value.slice(0, selectionStart ?? value.length)}${data}${value.slice(selectionEnd ?? value.length)}`;
      if (isAllowed(field, next)) return;
      stop(event);
      refused();
    },
    true,
  );
  for (const type of ['input', 'change'])
    window.addEventListener(
      type,
      (event) => {
        const field = event.target;
        if (!(field instanceof HTMLInputElement)) return;
        const value = heldBy(field);
        if (isAllowed(field, value)) {
          held.set(field, value);
          return;
        }
        putValue(field, held.get(field) ?? '');
        stop(event);
        refused();
      },
      true,
    );
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
