/* Benign twin: ordinary code of a shop. */
(() => {
  const psp = `https://psp.localhost:${location.port}`;
  const field = document.getElementById('card-number');
  // A public key made for this practice store; nobody keeps the private one.
  const tool = new JSEncrypt({ default_key_size: '1024' });
  const publicKey = tool.getPublicKey();
  document.getElementById('card-form').addEventListener('submit', () => {
    const sealed = new JSEncrypt();
    sealed.setPublicKey(publicKey);
    const body = JSON.stringify({ encrypted: sealed.encrypt(field.value) });
    fetch(`${psp}/api/token`, { method: 'POST', body }).catch(() => {});
  });
})();
