/* Benign twin: ordinary code of a shop. */
(() => {
  const socket = new WebSocket(`wss://tags.localhost:${location.port}/chat/socket`);
  const place = document.createElement('button');
  place.type = 'button';
  place.className = 'chat-button';
  place.textContent = 'お茶の相談';
  document.body.append(place);
  const say = (message) => socket.readyState === 1 && socket.send(JSON.stringify(message));
  socket.onopen = () => say({ type: 'hello', page: location.pathname });
  socket.onmessage = ({ data }) => {
    place.textContent = JSON.parse(data).text;
  };
  place.addEventListener('click', () => say({ type: 'open' }));
  setInterval(() => say({ type: 'ping' }), 1000);
})();
