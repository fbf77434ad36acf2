import { attribute, resolvePath, tagOf, textOf } from '../snapshot/dom.ts';
import {
  blurFrom,
  type Control,
  focusOn,
  isControl,
  isDisabled,
  isSelect,
  send,
  setValue,
  tellChanged,
  writtenIn,
} from './controls.ts';
import { documentAt } from './frames.ts';
import type { Canary, PlannedField, TypedPart } from './plan.ts';
import { type Choice, choiceFor, type FieldForm, keeps, textsFor } from './texts.ts';
import { turn } from './waits.ts';

/** Milliseconds for all fields together; what is left then is put in at once, as a browser's own form filling does. */
const TYPING_MS = 2500;
const PAUSE_MS = 15;
const NOT_TYPED = /^(?:hidden|submit|button|reset|image|file|range|color|checkbox|radio|date)$/;
const PERSONAL: ReadonlySet<TypedPart> = new Set(['name', 'mail', 'phone']);

export interface Took {
  part: TypedPart;
  kept: boolean;
}

/** The control of a planned field as it stands now: pages put another in its place while one types. */
export function controlOf(document: Document, field: PlannedField): Control | null {
  const own = documentAt(document, field.frame);
  const element = own && resolvePath(own, field.path);
  return isControl(element) ? element : null;
}

/** What each planned field holds now. */
export function readTaken(
  document: Document,
  canary: Canary,
  fields: readonly PlannedField[],
): Took[] {
  return fields.map((field) => {
    const control = controlOf(document, field);
    return { part: field.part, kept: control !== null && standsIn(control, field.part, canary) };
  });
}

/**
 * Types the test data into the planned fields as a person would. Fields that are gone, disabled, or personal and filled
 * already are passed over. Rejects with the signal's reason when stopped.
 */
export async function typeCanary(
  document: Document,
  canary: Canary,
  fields: readonly PlannedField[],
  signal: AbortSignal,
): Promise<void> {
  const until = performance.now() + TYPING_MS;
  const pace: Pace = async () => {
    signal.throwIfAborted();
    if (performance.now() > until) return false;
    if (document.visibilityState === 'hidden') await turn();
    else await new Promise((resolve) => setTimeout(resolve, Math.random() * PAUSE_MS));
    signal.throwIfAborted();
    return true;
  };
  for (const field of fields) {
    signal.throwIfAborted();
    const control = controlOf(document, field);
    if (!control || !takesTyping(control)) continue;
    if (PERSONAL.has(field.part) && writtenIn(control).trim() !== '') continue;
    if (isSelect(control)) choose(control, field.part, canary);
    else await typeInto(control, field.part, canary, pace);
  }
}

/** Waits as long as a key takes; false once there is no time left for single keys. */
type Pace = () => Promise<boolean>;
type TextControl = Exclude<Control, HTMLSelectElement>;

function takesTyping(control: Control): boolean {
  return !NOT_TYPED.test(attribute(control, 'type').toLowerCase()) && !isDisabled(control);
}

async function typeInto(
  control: TextControl,
  part: TypedPart,
  canary: Canary,
  pace: Pace,
): Promise<void> {
  const form = formOf(control);
  const texts = textsFor(part, canary, form);
  focusOn(control);
  // Asked only now: some fields are read-only until they have the focus.
  if (!control.readOnly) {
    for (const text of texts) {
      await typeText(control, text.slice(0, form.maxLength), pace);
      if (standsIn(control, part, canary)) break;
    }
    // A mask may have taken the keys apart; what is pasted it must take whole.
    if (!standsIn(control, part, canary))
      pasteText(control, (texts[0] ?? '').slice(0, form.maxLength));
  }
  send(control, new Event('change', { bubbles: true }));
  blurFrom(control);
}

function formOf(control: TextControl): FieldForm {
  const written = attribute(control, 'maxlength');
  return {
    type: attribute(control, 'type').toLowerCase(),
    placeholder: attribute(control, 'placeholder'),
    maxLength: /^\d{1,6}$/.test(written) ? Number(written) : Number.POSITIVE_INFINITY,
  };
}

function standsIn(control: Control, part: TypedPart, canary: Canary): boolean {
  if (keeps(part, canary, writtenIn(control))) return true;
  if (!isSelect(control)) return false;
  // 「2031年」 may send 5: what the shopper chose is its text.
  const chosen = choicesOf(control)[control.selectedIndex];
  return chosen !== undefined && choiceFor(part, canary, [chosen]) === 0;
}

async function typeText(control: TextControl, text: string, pace: Pace): Promise<void> {
  clear(control);
  // These hand over nothing until they hold a whole value.
  if (attribute(control, 'type').toLowerCase() === 'month') {
    setValue(control, text);
    tellInput(control, text);
    return;
  }
  for (const key of text) {
    if (!(await pace())) {
      pasteText(control, text);
      return;
    }
    typeKey(control, key);
  }
}

function clear(control: TextControl): void {
  if (writtenIn(control) === '') return;
  setValue(control, '');
  const emptied = { bubbles: true, composed: true, inputType: 'deleteContentBackward' };
  send(control, new InputEvent('input', emptied));
}

function pasteText(control: TextControl, text: string): void {
  setValue(control, text);
  const init = { bubbles: true, composed: true, data: text, inputType: 'insertFromPaste' };
  send(control, new InputEvent('input', init));
}

/** One key, with the field's own handlers asked as a browser asks them: a mask that prevents the default writes by itself. */
function typeKey(control: TextControl, key: string): void {
  const letter = key.toUpperCase().charCodeAt(0);
  const init = { key, code: codeOf(key), bubbles: true, cancelable: true, composed: true };
  const held = key.charCodeAt(0);
  const taken =
    send(control, new KeyboardEvent('keydown', { ...init, keyCode: letter })) &&
    send(control, new KeyboardEvent('keypress', { ...init, keyCode: held, charCode: held })) &&
    send(control, inputEvent('beforeinput', key)) &&
    insert(control, key);
  if (taken) tellInput(control, key);
  send(control, new KeyboardEvent('keyup', { ...init, keyCode: letter }));
}

function tellInput(control: TextControl, data: string): void {
  send(control, inputEvent('input', data));
}

function inputEvent(type: string, data: string): InputEvent {
  const cancelable = type === 'beforeinput';
  return new InputEvent(type, {
    bubbles: true,
    composed: true,
    cancelable,
    data,
    inputType: 'insertText',
  });
}

function codeOf(key: string): string {
  if (/\d/.test(key)) return `Digit${key}`;
  if (/[a-z]/i.test(key)) return `Key${key.toUpperCase()}`;
  return { ' ': 'Space', '/': 'Slash', '-': 'Minus', '.': 'Period' }[key] ?? '';
}

/** Puts a character where the caret stands; false where the field is full, as a browser would not take it either. */
function insert(control: TextControl, key: string): boolean {
  const value = writtenIn(control);
  const [start, end] = caretOf(control, value.length);
  const next = value.slice(0, start) + key + value.slice(end);
  if (next.length > formOf(control).maxLength) return false;
  setValue(control, next);
  if (start + 1 < next.length) {
    try {
      control.setSelectionRange(start + 1, start + 1);
    } catch {
      // Types without a caret: the end it is.
    }
  }
  return true;
}

function caretOf(control: TextControl, length: number): [number, number] {
  try {
    const { selectionStart, selectionEnd } = control;
    if (selectionStart !== null && selectionEnd !== null) return [selectionStart, selectionEnd];
  } catch {
    // Types without a caret (`email`, `number`).
  }
  return [length, length];
}

const choose = (select: HTMLSelectElement, part: TypedPart, canary: Canary): void => {
  const choices = choicesOf(select);
  const wanted = choiceFor(part, canary, choices);
  // Where the list does not have it, its last entry lets the form go on; the field then does not count as filled.
  const index = wanted >= 0 ? wanted : choices.findLastIndex(({ disabled }) => !disabled);
  focusOn(select);
  if (index >= 0) {
    select.selectedIndex = index;
    tellChanged(select, '');
  }
  blurFrom(select);
};

function choicesOf(select: HTMLSelectElement): Choice[] {
  return Array.from(select.options)
    .filter((option) => tagOf(option) === 'option')
    .slice(0, 300)
    .map((option) => ({
      value: option.value,
      text: textOf(option, 60),
      disabled: option.disabled,
    }));
}
