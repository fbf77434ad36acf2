/** Form controls through natives captured here, events included: nothing of the page's own stands in between. */
import { tagOf } from '../snapshot/dom.ts';

export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

interface Accessor {
  get(control: Control): string;
  set(control: Control, value: string): void;
}

function accessorOf(prototype: object): Accessor {
  const found = Object.getOwnPropertyDescriptor(prototype, 'value');
  return {
    get: (control) => String(found?.get?.call(control) ?? ''),
    set: (control, value) => found?.set?.call(control, value),
  };
}

// A framework that watches a field puts a `value` of its own on the element. The prototype's setter goes past it, so that
// the framework finds the field changed when the event comes.
// By their tags: an element of a frame is no instance of a class of this window, but its natives serve it all the same.
const ACCESSORS: ReadonlyMap<string, Accessor> = new Map([
  ['input', accessorOf(HTMLInputElement.prototype)],
  ['textarea', accessorOf(HTMLTextAreaElement.prototype)],
  ['select', accessorOf(HTMLSelectElement.prototype)],
]);
const { dispatchEvent } = EventTarget.prototype;
const { matches } = Element.prototype;

function accessor(control: Element): Accessor | undefined {
  return ACCESSORS.get(tagOf(control));
}

export function isControl(element: Element | null): element is Control {
  try {
    // What only bears the name, in another namespace, has no value to give.
    return element !== null && accessor(element)?.get(element as Control) !== undefined;
  } catch {
    return false;
  }
}

export function isSelect(control: Control): control is HTMLSelectElement {
  return tagOf(control) === 'select';
}

export function writtenIn(control: Control): string {
  return accessor(control)?.get(control) ?? '';
}

/** Sets a value without any event. A type that refuses it (`number` given letters) keeps what it had or becomes empty. */
export function setValue(control: Control, value: string): void {
  try {
    accessor(control)?.set(control, value);
  } catch {
    // A file field takes nothing but ''.
  }
}

export function isDisabled(element: Element): boolean {
  return matches.call(element, ':disabled');
}

/** Dispatches; true where nobody prevented the default. A listener that throws harms nobody else. */
export function send(target: EventTarget, event: Event): boolean {
  try {
    return dispatchEvent.call(target, event);
  } catch {
    return true;
  }
}

/** What a field tells when a person leaves it changed. */
export function tellChanged(control: Control, inputType = 'insertReplacementText'): void {
  send(control, new InputEvent('input', { bubbles: true, composed: true, inputType }));
  send(control, new Event('change', { bubbles: true }));
}

/**
 * Puts the focus into a field without scrolling. While the window itself has no focus (the popup has it) the browser tells
 * nobody, so the events are made here: many scripts begin to watch a field at its focus.
 */
export function focusOn(element: HTMLElement): void {
  withTold(element, 'focus', 'focusin', () =>
    HTMLElement.prototype.focus.call(element, { preventScroll: true }),
  );
}

/** Takes the focus away; see `focusOn`. */
export function blurFrom(element: HTMLElement): void {
  withTold(element, 'blur', 'focusout', () => HTMLElement.prototype.blur.call(element));
}

function withTold(element: HTMLElement, type: string, bubbling: string, act: () => void): void {
  let told = false;
  const note = (): void => {
    told = true;
  };
  element.addEventListener(type, note);
  try {
    act();
  } finally {
    element.removeEventListener(type, note);
  }
  if (told) return;
  send(element, new FocusEvent(type, { composed: true }));
  send(element, new FocusEvent(bubbling, { bubbles: true, composed: true }));
}
