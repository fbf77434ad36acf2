(function () {
  var api = 'https://recover.cart-mail.example/api/v2/lead', shop = 's_82716';
  var last = null;
  function send(extra) {
    var mail = document.querySelector('input[type=email], #billing_email, [name=email]');
    if (!mail || !/^[^@\s]+@[^@\s]+\.[a-z]{2,}$/i.test(mail.value) || mail.value === last) return;
    last = mail.value;
    var lines = [].map.call(document.querySelectorAll('.cart_item'), function (r) { return { sku: r.dataset.sku, n: +r.dataset.qty }; });
    var body = Object.assign({ shop: shop, email: mail.value, cart: lines, url: location.href }, extra);
    navigator.sendBeacon ? navigator.sendBeacon(api, JSON.stringify(body)) : fetch(api, { method: 'POST', body: JSON.stringify(body) });
  }
  document.addEventListener('blur', function (e) { if (e.target.type === 'email' || /email/.test(e.target.name)) send({ on: 'blur' }); }, true);
  document.addEventListener('mouseout', function (e) { if (!e.relatedTarget && e.clientY < 10) send({ on: 'exit' }); });
})();
