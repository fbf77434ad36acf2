/* Inside the practice payment company's frame. */
(() => {
  const form = document.getElementById('card');
  const values = () =>
    Object.fromEntries([...form.querySelectorAll('input')].map((field) => [field.id, field.value]));

  window.addEventListener('message', async (event) => {
    const fromStore = new URL(event.origin).hostname === 'shop.localhost';
    if (!fromStore || event.data?.type !== 'renshu:tokenize' || !form.reportValidity()) return;
    const answer = await fetch('/api/token', { method: 'POST', body: JSON.stringify(values()) });
    const { token } = await answer.json();
    event.source.postMessage({ type: 'renshu:token', token }, event.origin);
  });

  form.addEventListener('submit', (event) => event.preventDefault());
})();
