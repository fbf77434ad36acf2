import { isCardNumber } from '../../rules/_core/pan.ts';
import { originOf, shapeUrl } from '../../rules/_core/url.ts';
import { attribute, resolveUrl } from '../snapshot/dom.ts';
import { notify } from './notify.ts';

const CODE_NAME = /cvv|cvc|csc|cvn|cid|sec(?:urity)?[-_ ]?(?:code|cd)|card[-_ ]?code/i;
const MAX_NAMES = 50;

/**
 * Looks at what a form is about to send, after the page's own handlers ran: their removals and replacements are in it.
 * Only names and shapes go out; the values are compared here and let go.
 */
export function watchSubmissions(document: Document): void {
  // Captured at the start of its way: a page may stop it, or prevent it later on.
  let submit: Event | null = null;
  const options = { capture: true };
  window.addEventListener(
    'submit',
    (event) => {
      submit = event;
    },
    options,
  );
  // Bubble phase on the window: last, so that the page's own listeners have had their say.
  window.addEventListener('formdata', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement)) return;
    const submitted = submit !== null && submit.target === form && !submit.defaultPrevented;
    submit = null;
    try {
      report(document, form, event.formData, submitted);
    } catch {
      // A form that cannot be read must not keep the page from sending it.
    }
  });
}

function report(
  document: Document,
  form: HTMLFormElement,
  data: FormData,
  submitted: boolean,
): void {
  const luhnNames: string[] = [];
  const codeNames: string[] = [];
  let entryCount = 0;
  for (const [name, value] of data) {
    entryCount++;
    if (typeof value !== 'string') continue;
    if (isCardNumber(value) && luhnNames.length < MAX_NAMES) luhnNames.push(name.slice(0, 200));
    if (CODE_NAME.test(name) && /^\d{3,4}$/.test(value) && codeNames.length < MAX_NAMES)
      codeNames.push(name.slice(0, 200));
  }
  // A form can hold an input named "action" or "method", which would shadow the property.
  const action = resolveUrl(document, attribute(form, 'action'));
  // What is no address goes nowhere.
  if (action === '') return;
  const method = attribute(form, 'method').toLowerCase();
  notify('form.submitted', {
    doc: 0,
    action: shapeUrl(action),
    actionOrigin: originOf(action),
    method: method === 'post' || method === 'dialog' ? method : 'get',
    submitted,
    luhnNames,
    codeNames,
    entryCount,
  });
}
