/**
 * Stands in for the network, so that a scene's scripts and forms believe that they sent something. What they sent is handed over; nothing
 * leaves, and the pages' own policy (`connect-src 'none'; form-action 'none'`) holds behind it.
 */
export function standIn(window: Window & typeof globalThis, take: Take): void {
  // The recorder looks at who reads a form: the stage's own look is none of the page's doing.
  const NativeFormData = window.FormData;
  const dataOf = (form: HTMLFormElement): FormData => new NativeFormData(form);
  window.fetch = (input, init) => {
    take(String(input), textOf(init?.body));
    return Promise.resolve(new Response(null, { status: 204 }));
  };
  Navigator.prototype.sendBeacon = (url, body) => {
    take(String(url), textOf(body));
    return true;
  };
  HTMLFormElement.prototype.submit = function () {
    take(this.action, textOf(dataOf(this)));
  };
  // In the bubble phase, after the page's own listeners have had their say.
  window.addEventListener('submit', (event) => {
    const form = event.target;
    if (event.defaultPrevented || !(form instanceof HTMLFormElement)) return;
    event.preventDefault();
    const data = dataOf(form);
    take(form.action, textOf(data), { form, data });
  });
}

/** `submitted`: the form that the browser would have sent. */
export type Take = (
  to: string,
  body: string,
  submitted?: { form: HTMLFormElement; data: FormData },
) => void;

function textOf(body: unknown): string {
  if (body instanceof FormData)
    return new URLSearchParams([...body].map(([name, value]) => [name, String(value)])).toString();
  return body === null || body === undefined ? '' : String(body);
}
