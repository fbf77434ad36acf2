/** What must be put back after a dry run. It lives in this script's memory alone and is neither stored nor sent. */
import {
  attribute,
  findAll,
  readNative,
  resolvePath,
  searchRoots,
  tagOf,
} from '../snapshot/dom.ts';
import { type Control, isControl, isSelect, setValue, tellChanged, writtenIn } from './controls.ts';
import { reachedDocuments } from './frames.ts';
import { keepCookies } from './keep-cookies.ts';
import { keepStorage } from './keep-storage.ts';

const MAX_FIELDS = 5000;
/** First digits of this run's number that no other number of a page begins with by chance. */
const TELLING_DIGITS = 10;
const UNTOUCHED = /^(?:submit|button|reset|image|file)$/;

export interface Kept {
  /** Fields, and what listens to them, as before. Only what differs is touched, so it can be done again. */
  putBackFields(): boolean;
  /** Storage and cookies as before; likewise. Both tell whether everything is. */
  putBackStores(): boolean;
}

interface KeptField {
  document: Document;
  control: Control;
  path: string;
  name: string;
  state: string;
}

/** Remembers every field of the document and of the frames of its origin, its storage and the cookies that scripts can read. `pan` is this run's number. */
export function keep(document: Document, window: Window, pan: string): Kept {
  const fields = keepFields(document);
  const focused = focusedOf(document);
  const stores = [
    keepStorage(() => window.localStorage),
    keepStorage(() => window.sessionStorage),
    keepCookies(document, window.location),
  ];
  return {
    putBackFields: () => {
      const all = putBackFields(document, fields, pan);
      putBackFocus(document, focused);
      return all;
    },
    putBackStores: () => stores.map((putBack) => putBack()).every(Boolean),
  };
}

function keepFields(document: Document): KeptField[] {
  return controlsOf(document).map(({ control, ...place }) => ({
    ...place,
    control,
    name: attribute(control, 'name'),
    state: stateOf(control),
  }));
}

function controlsOf(top: Document): Pick<KeptField, 'control' | 'document' | 'path'>[] {
  return reachedDocuments(top)
    .flatMap((document) =>
      findAll(searchRoots(document), 'input, select, textarea').map((found) => ({
        ...found,
        document,
      })),
    )
    .slice(0, MAX_FIELDS)
    .flatMap(({ element, path, document }) =>
      isControl(element) && !UNTOUCHED.test(typeOf(element))
        ? [{ control: element, path, document }]
        : [],
    );
}

const typeOf = (control: Element): string => attribute(control, 'type').toLowerCase();
const isTick = (control: Control): control is HTMLInputElement =>
  tagOf(control) === 'input' && /^(?:checkbox|radio)$/.test(typeOf(control));

/** A field's state as one text: what is chosen, ticked or written. */
function stateOf(control: Control): string {
  if (isTick(control)) return control.checked ? '1' : '';
  if (isSelect(control) && !control.multiple) return String(control.selectedIndex);
  if (isSelect(control))
    return Array.from(control.options)
      .flatMap(({ selected }, n) => (selected ? [n] : []))
      .join();
  return writtenIn(control);
}

function putBackState(control: Control, state: string): void {
  if (isTick(control)) control.checked = state === '1';
  else if (isSelect(control)) {
    const chosen = new Set(state.split(','));
    if (!control.multiple) control.selectedIndex = Number(state);
    else
      Array.from(control.options).forEach((option, n) => {
        option.selected = chosen.has(String(n));
      });
  } else setValue(control, state);
  // Nobody types into a hidden field: there, no script expects an event.
  if (typeOf(control) !== 'hidden') tellChanged(control);
}

function putBackFields(document: Document, fields: readonly KeptField[], pan: string): boolean {
  let all = true;
  const known = new Set<Control>();
  for (const field of fields) {
    const control = present(field);
    if (!control) continue;
    known.add(control);
    if (stateOf(control) === field.state) continue;
    putBackState(control, field.state);
    if (!isAsBefore(control, field.state)) all = false;
  }
  // A field that the page added meanwhile has no "before": it only must not go on holding this run's number.
  for (const { control } of controlsOf(document)) {
    if (known.has(control) || isSelect(control) || isTick(control)) continue;
    if (holdsMostOf(pan, writtenIn(control))) putBackState(control, '');
  }
  return all;
}

/** A copy made while the number was being typed holds only the beginning of it. */
function holdsMostOf(pan: string, text: string): boolean {
  return text.replace(/\D/g, '').includes(pan.slice(0, TELLING_DIGITS));
}

/** The field, or the one that the page has put in its place. */
function present({ document, control, path, name }: KeptField): Control | null {
  if (control.isConnected) return control;
  const other = resolvePath(document, path);
  return isControl(other) && attribute(other, 'name') === name ? other : null;
}

// A mask may write its blanks and separators again; letters and digits are what counts.
function isAsBefore(control: Control, state: string): boolean {
  const now = stateOf(control);
  return now === state || now.replace(/[\s_/.-]/g, '') === state.replace(/[\s_/.-]/g, '');
}

function focusedOf(document: Document): Element | null {
  return (
    (Object.getOwnPropertyDescriptor(Document.prototype, 'activeElement')?.get?.call(
      document,
    ) as Element | null) ?? null
  );
}

function putBackFocus(document: Document, before: Element | null): void {
  const now = focusedOf(document);
  if (now === before || now === null) return;
  if (before instanceof HTMLElement && before !== readNative(document, 'body'))
    HTMLElement.prototype.focus.call(before, { preventScroll: true });
  else if (now instanceof HTMLElement) HTMLElement.prototype.blur.call(now);
}
