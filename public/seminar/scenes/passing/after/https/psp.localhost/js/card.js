// In the payment company's own frame: what was typed goes to the company, and to nobody else.
addEventListener('message', () => {
  const part = (id) => document.getElementById(id).value;
  const card = { number: part('number'), expiry: part('expiry'), code: part('code') };
  fetch('https://psp.localhost/api/token', { method: 'POST', body: JSON.stringify(card) });
});
