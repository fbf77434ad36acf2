/* Practice payment company, hosted fields: asks the frame for a token; the shop's page never sees the card. */
(() => {
  const home = new URL(document.currentScript.src).origin;
  const form = document.querySelector('form[data-renshu-frame]');
  const frame = form.querySelector('iframe[name=renshu-card]');

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    frame.contentWindow.postMessage({ type: 'renshu:tokenize' }, home);
  });

  window.addEventListener('message', (event) => {
    if (event.origin !== home || event.data?.type !== 'renshu:token') return;
    form.elements.token.value = event.data.token;
    form.submit();
  });
})();
