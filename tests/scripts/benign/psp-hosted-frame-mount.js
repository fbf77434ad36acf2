(async () => {
  await new Promise((ok, bad) => {
    const s = document.createElement('script');
    s.src = 'https://js.psp.example/v2/psp.js';
    s.async = true;
    s.onload = ok;
    s.onerror = bad;
    document.head.append(s);
  });
  const psp = window.Psp(document.querySelector('meta[name=psp-key]').content, { locale: 'ja' });
  const elements = psp.elements();
  const style = { base: { fontSize: '16px', '::placeholder': { color: '#aab7c4' } }, invalid: { color: '#c00' } };
  const number = elements.create('cardNumber', { style });
  const expiry = elements.create('cardExpiry', { style });
  const cvc = elements.create('cardCvc', { style });
  number.mount('#card-number');
  expiry.mount('#card-expiry');
  cvc.mount('#card-cvc');
  document.querySelector('#pay').addEventListener('click', async () => {
    const { paymentMethod, error } = await psp.createPaymentMethod({ type: 'card', card: number, billing_details: { name: document.querySelector('#name').value } });
    if (error) return void (document.querySelector('#error').textContent = error.message);
    const reply = await fetch('/api/payment', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ id: paymentMethod.id }) });
    const { clientSecret } = await reply.json();
    await psp.confirmCardPayment(clientSecret);
    location.href = '/thanks';
  });
})();
