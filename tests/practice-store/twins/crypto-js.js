/* Benign twin: ordinary code of a shop. */
(() => {
  const psp = `https://psp.localhost:${location.port}`;
  const field = document.getElementById('card-number');
  document.getElementById('card-form').addEventListener('submit', () => {
    const key = CryptoJS.lib.WordArray.random(16);
    const iv = CryptoJS.lib.WordArray.random(16);
    const encrypted = CryptoJS.AES.encrypt(field.value, key, { iv }).toString();
    const body = JSON.stringify({ encrypted });
    fetch(`${psp}/api/token`, { method: 'POST', body }).catch(() => {});
  });
})();
