// The practice payment company's script: its frame takes the card, the shop gets a token.
document.querySelector('form').addEventListener('submit', ({ target }) => {
  target.elements.token.value = 'tok_renshu_a1';
  document.querySelector('iframe').contentWindow.postMessage('take', location.origin);
});
