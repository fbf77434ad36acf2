import { isCardNumber } from '../../rules/_core/pan.ts';
import { shapeUrl } from '../../rules/_core/url.ts';
import { targetOf } from '../snapshot/dom.ts';
import { notify } from './notify.ts';

/** As in the schema of the notice. */
const MAX_NAMES = 200;

/**
 * Looks at what a form is about to send, after the page's own handlers ran: their removals and replacements are in it.
 * Only names and shapes go out; the values are compared here and let go.
 */
export function watchSubmissions(document: Document): void {
  // Captured at the start of its way: a page may stop it, or prevent it later on.
  let submit: Event | null = null;
  window.addEventListener(
    'submit',
    (event) => {
      submit = event;
    },
    true,
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
  const shortNames: string[] = [];
  let entryCount = 0;
  for (const [name, value] of data) {
    entryCount++;
    if (typeof value !== 'string') continue;
    const names = isCardNumber(value) ? luhnNames : /^\d{3,4}$/.test(value) ? shortNames : [];
    if (names.length < MAX_NAMES) names.push(name.slice(0, 200));
  }
  const { action, method } = targetOf(document, form);
  // What is no address goes nowhere.
  if (action)
    notify('form.submitted', {
      action: shapeUrl(action),
      method: method.slice(0, 9),
      submitted,
      luhnNames,
      shortNames,
      entryCount,
    });
}
