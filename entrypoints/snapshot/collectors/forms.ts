import { BOUNDS, type FormFact } from '../../../rules/_core/facts.ts';
import { originOf, shapeUrl } from '../../../rules/_core/url.ts';
import { attribute, excerptOf, hasAttribute, queryAll, readNative, resolveUrl } from '../dom.ts';
import type { Page } from '../page.ts';
import { shortText } from './near-text.ts';

const MAX_BUTTONS = 5;
const CONTROLS = 'input, select, textarea';
const BUTTONS = 'button, input[type=submit], input[type=image]';

/** Every form, in document order: where it sends and how, and its buttons' texts. */
export function collectForms(page: Page): FormFact[] {
  return page
    .bounded('forms', page.find<HTMLFormElement>('form'))
    .map(({ element, path }, index) => {
      // `form.action` may be an input of that name: only the attribute is the form's own.
      const written = attribute(element, 'action');
      const action = resolveUrl(page.document, written || readNative(page.document, 'URL'));
      const method = attribute(element, 'method').toLowerCase();
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
        fieldCount: queryAll(element, CONTROLS).length,
        hasPassword: queryAll(element, 'input[type="password" i]').length > 0,
        buttons: buttonsOf(element),
        visible: page.visibility(element).visible,
      };
    });
}

function buttonsOf(form: Element): string[] {
  const texts: string[] = [];
  for (const button of queryAll(form, BUTTONS)) {
    const type = attribute(button, 'type').toLowerCase();
    if (type === 'button' || type === 'reset') continue;
    // A submit button's value is its caption, not something a shopper typed.
    const text =
      button.localName === 'input' ? attribute(button, 'value') || attribute(button, 'alt') : '';
    const caption = shortText(button, 60) || text.slice(0, 60);
    if (caption && texts.push(caption) === MAX_BUTTONS) break;
  }
  return texts;
}
