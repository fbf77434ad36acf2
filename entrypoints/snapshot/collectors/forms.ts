import { BOUNDS, type FormFact } from '../../../rules/_core/facts.ts';
import { originOf, shapeUrl } from '../../../rules/_core/url.ts';
import {
  attribute,
  excerptOf,
  hasAttribute,
  queryAll,
  readNative,
  resolveUrl,
  tagOf,
} from '../dom.ts';
import type { Page } from '../page.ts';
import { shortText } from './near-text.ts';

const MAX_BUTTONS = 5;
const CONTROLS = 'input, select, textarea, button';

/** Every form, in document order: where it sends and how, and its buttons' texts. */
export function collectForms(page: Page): FormFact[] {
  return page
    .bounded('forms', page.find<HTMLFormElement>('form'))
    .map(({ element, path }, index) => {
      // `form.action` may be an input of that name: only the attribute is the form's own.
      const written = attribute(element, 'action');
      const action = resolveUrl(page.document, written || readNative(page.document, 'URL'));
      const method = attribute(element, 'method').toLowerCase();
      const controls = queryAll(element, CONTROLS);
      return {
        doc: 0,
        path,
        excerpt: excerptOf(element),
        index,
        id: attribute(element, 'id').slice(0, BOUNDS.text),
        name: attribute(element, 'name').slice(0, BOUNDS.text),
        action: shapeUrl(action),
        actionOrigin: originOf(action),
        hasAction: hasAttribute(element, 'action'),
        method: method === 'post' || method === 'dialog' ? method : 'get',
        target: attribute(element, 'target').slice(0, BOUNDS.text),
        fieldCount: controls.filter((control) => tagOf(control) !== 'button').length,
        hasPassword: controls.some((control) => typeOf(control) === 'password'),
        buttons: captionsOf(controls.filter(isSubmit)),
        visible: page.visibility(element).visible,
      };
    });
}

function typeOf(control: Element): string {
  return attribute(control, 'type').toLowerCase();
}

function isSubmit(control: Element): boolean {
  const type = typeOf(control);
  if (tagOf(control) === 'button') return type !== 'button' && type !== 'reset';
  return type === 'submit' || type === 'image';
}

function captionsOf(buttons: readonly Element[]): string[] {
  const captions: string[] = [];
  for (const button of buttons) {
    // A submit button's value is its caption, not something a shopper typed.
    const value = attribute(button, 'value') || attribute(button, 'alt');
    const caption = shortText(button, 60) || (tagOf(button) === 'input' ? value.slice(0, 60) : '');
    if (caption && captions.push(caption) === MAX_BUTTONS) break;
  }
  return captions;
}
