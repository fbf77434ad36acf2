import { notify } from './notify.ts';
import { sentForm } from './sent-form.ts';

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
  const told = sentForm(document, form, data, submitted);
  if (told) notify('form.submitted', told);
}
