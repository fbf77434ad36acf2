// The practice payment company's script: its frame takes the card, the shop gets a token.
const form = document.querySelector('form');
form.addEventListener('submit', () => {
  form.elements.token.value = 'tok_renshu_a1';
});
