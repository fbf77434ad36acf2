const Chat = (() => {
  let socket, box, backoff = 1000;
  const key = 'chat_visitor';
  const visitor = localStorage.getItem(key) ?? crypto.randomUUID();
  localStorage.setItem(key, visitor);
  function connect() {
    socket = new WebSocket(`wss://ws.chat-desk.example/v3?shop=812&visitor=${visitor}&page=${encodeURIComponent(location.pathname)}`);
    socket.onopen = () => { backoff = 1000; };
    socket.onmessage = ({ data }) => {
      const message = JSON.parse(data);
      if (message.type === 'text') show(message.from, message.text);
      if (message.type === 'typing') box.querySelector('.typing').hidden = !message.on;
    };
    socket.onclose = () => setTimeout(connect, (backoff = Math.min(backoff * 2, 60000)));
  }
  function show(from, text) {
    const p = document.createElement('p');
    p.className = from;
    p.textContent = text;
    box.querySelector('.log').append(p);
  }
  function mount() {
    box = document.createElement('div');
    box.style.cssText = 'position:fixed;right:16px;bottom:16px;z-index:2147483000;width:320px';
    box.innerHTML = '<div class="log"></div><div class="typing" hidden>…</div><form><input name="message" placeholder="ご質問をどうぞ（カード番号は書かないでください）"><input name="email" type="email"><button>送信</button></form>';
    box.querySelector('form').addEventListener('submit', (e) => {
      e.preventDefault();
      const { message, email } = e.target.elements;
      socket.send(JSON.stringify({ type: 'text', text: message.value, email: email.value }));
      show('me', message.value);
      message.value = '';
    });
    box.querySelector('[name=message]').addEventListener('input', () => socket.send('{"type":"typing"}'));
    document.body.append(box);
    connect();
  }
  return { mount };
})();
addEventListener('load', Chat.mount);
