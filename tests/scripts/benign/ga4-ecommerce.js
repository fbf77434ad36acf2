window.dataLayer = window.dataLayer || [];
function gtag() { dataLayer.push(arguments); }
gtag('js', new Date());
gtag('config', 'G-0ABCDEF123', { debug_mode: false });
document.addEventListener('click', function (e) {
  var b = e.target.closest('[data-ga-event]');
  if (!b) return;
  gtag('event', b.dataset.gaEvent, { items: JSON.parse(b.dataset.gaItems || '[]'), currency: 'JPY', value: Number(b.dataset.gaValue || 0) });
});
if (/\/shopping\/complete|\/checkout\/order-received/.test(location.pathname)) {
  var o = JSON.parse(document.getElementById('order-data').textContent);
  gtag('event', 'purchase', { transaction_id: o.id, value: o.total, currency: 'JPY', shipping: o.shipping, items: o.items, payment_type: o.card ? 'credit card' : 'other' });
}
