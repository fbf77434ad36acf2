// The practice payment company's script: card data goes to the company, the shop gets a token.
const form = document.querySelector('form[data-pay=token]');
form.addEventListener('submit', (event) => {
  event.preventDefault();
  const part = (id) => document.getElementById(id).value;
  const card = { number: part('number'), expiry: part('expiry'), code: part('code') };
  fetch('https://psp.localhost/api/token', { method: 'POST', body: JSON.stringify(card) }).then(
    () => {
      for (const id of ['number', 'expiry', 'code']) document.getElementById(id).value = '';
      form.elements.token.value = 'tok_renshu_a1';
      form.submit();
    },
  );
});
