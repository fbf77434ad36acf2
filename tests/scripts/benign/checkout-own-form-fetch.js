(function () {
  'use strict';
  const form = document.querySelector('#order-form');
  if (!form || !location.pathname.startsWith('/checkout')) return;
  const button = form.querySelector('button[type=submit]');
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    button.disabled = true;
    const body = new FormData(form);
    const answer = await fetch('/checkout/confirm', { method: 'POST', body, headers: { 'X-Requested-With': 'XMLHttpRequest' } });
    const result = await answer.json();
    if (result.redirect) location.assign(result.redirect);
    else {
      form.querySelector('.errors').textContent = result.errors.join('\n');
      button.disabled = false;
    }
  });
})();
